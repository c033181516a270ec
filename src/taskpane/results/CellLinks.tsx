import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { JSX } from "react";

import type { CellRef } from "../../domain/plan/cellRef";
import type { Indicator } from "../../domain/plan/plan";
import { useMessages } from "../i18n/MessagesContext";

const useStyles = makeStyles({
  group: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "4px 6px",
    marginTop: tokens.spacingVerticalS,
  },
  label: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  button: { minWidth: 0, fontWeight: tokens.fontWeightRegular },
});

interface CellLinksProps {
  readonly indicator: Indicator;
  readonly tabIndex: 0 | -1;
  readonly onSelect: (cell: CellRef) => void;
}

/** The cells of an indicator that somebody may want to look at or fill in. */
export function CellLinks({ indicator, tabIndex, onSelect }: CellLinksProps): JSX.Element {
  const styles = useStyles();
  const t = useMessages();
  const { targetCell, actualCell, improvement, improvementCell } = indicator;
  const cells: readonly (readonly [label: string, cell: CellRef | null])[] = [
    [t.details.selectTarget, targetCell],
    [t.details.selectActual, actualCell],
    [t.details.selectImprovement, improvement?.cell ?? improvementCell ?? null],
  ];
  return (
    <div role="group" aria-label={t.details.cells} className={styles.group}>
      <span aria-hidden className={styles.label}>
        {t.details.cells}
      </span>
      {cells.map(
        ([label, cell]) =>
          cell !== null && (
            <Button
              key={label}
              size="small"
              className={styles.button}
              tabIndex={tabIndex}
              onClick={() => {
                onSelect(cell);
              }}
            >
              {label}
            </Button>
          ),
      )}
    </div>
  );
}
