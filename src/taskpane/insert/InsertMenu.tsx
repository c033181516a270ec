import { Button } from "@fluentui/react-components";
import { Suspense, lazy } from "react";
import type { JSX } from "react";

import type { PaneActions } from "../state/usePane";

import type { InsertGroup } from "./insertChoices";

const LoadedMenu = lazy(() => import("./LoadedMenu"));

export interface InsertMenuProps {
  /** Name of the button; not shown where there is an icon. */
  readonly label: string;
  readonly icon?: JSX.Element;
  /** Headings are shown where there are several groups. */
  readonly groups: readonly InsertGroup[];
  readonly busy: boolean;
  readonly onRun: PaneActions["run"];
}

/** A button that opens a menu of what can be inserted. The menu is fetched after the first screen is shown. */
export function InsertMenu(props: InsertMenuProps): JSX.Element {
  const { icon, label } = props;
  return (
    <Suspense
      fallback={
        icon ? (
          <Button icon={icon} aria-label={label} disabledFocusable />
        ) : (
          <Button disabledFocusable>{label}</Button>
        )
      }
    >
      <LoadedMenu {...props} />
    </Suspense>
  );
}
