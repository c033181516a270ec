import { useEffect, useState } from "react";
import type { ComponentType, JSX } from "react";

import type { JudgedIndicator } from "../../workbook/report";
import { loadPart } from "../services/lazyPlanService";
import type { PaneActions } from "../state/usePane";

interface OverridePartProps {
  /** The indicator whose judgement is to be set. */
  readonly item: JudgedIndicator;
  readonly onWork: PaneActions["work"];
  readonly onClose: () => void;
}

type Dialog = ComponentType<OverridePartProps>;

/** Fetches the dialog and shows it. */
export function OverridePart(props: OverridePartProps): JSX.Element | null {
  const { onWork, onClose } = props;
  const [Shown, setShown] = useState<Dialog | null>(null);

  useEffect(() => {
    let wanted = true;
    loadPart(() => import("./OverrideDialog")).then(
      ({ default: dialog }) => {
        if (wanted) setShown(() => dialog);
      },
      (error: unknown) => {
        if (!wanted) return;
        onClose();
        // Shown as any other change that could not be made.
        onWork(() => Promise.reject(error instanceof Error ? error : new Error(String(error))));
      },
    );
    return () => {
      wanted = false;
    };
  }, [onWork, onClose]);

  return Shown === null ? null : <Shown {...props} />;
}
