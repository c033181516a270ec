import type { JSX } from "react";

import type { PaneActions } from "../state/usePane";

import type { InsertGroup } from "./insertChoices";

/** A button that opens a menu of what can be inserted. */
export interface InsertMenuProps {
  /** Name of the button; not shown where there is an icon. */
  readonly label: string;
  readonly icon?: JSX.Element;
  /** Headings are shown where there are several groups. */
  readonly groups: readonly InsertGroup[];
  readonly busy: boolean;
  readonly onRun: PaneActions["run"];
}
