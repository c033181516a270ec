import {
  Field,
  Select,
  fieldClassNames,
  makeStyles,
  selectClassNames,
  tokens,
} from "@fluentui/react-components";
import type { Dispatch, JSX } from "react";

import { AMOUNT_SCALES } from "../../../domain/revenue/import/amounts";
import { IMPORT_FIELDS, isAmountField } from "../../../domain/revenue/import/importColumns";
import { cellText, type ImportRows } from "../../../domain/revenue/import/importTable";
import type { ImportTexts } from "../texts/importTexts";
import type { ImportEvent, ImportState } from "./importState";

/** A header stands among the first rows. */
const HEADER_CHOICES = 20;
const UNUSED = "";

const useStyles = makeStyles({
  // A group of fields is as wide as its widest choice unless it is told otherwise.
  columns: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    minWidth: 0,
    margin: 0,
    padding: 0,
    border: "none",
    [`& .${fieldClassNames.root}`]: { gridTemplateColumns: "minmax(0, 1fr)" },
    [`& .${selectClassNames.root}`]: { minWidth: 0 },
    [`& .${selectClassNames.select}`]: { minWidth: 0, width: "100%" },
  },
  legend: {
    padding: 0,
    marginBottom: tokens.spacingVerticalS,
    fontWeight: tokens.fontWeightSemibold,
  },
  field: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  // Side by side where there is room, below each other at 320 px.
  amounts: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    "> *": { flex: "1 1 120px", minWidth: 0 },
  },
});

interface ColumnMappingProps {
  readonly texts: ImportTexts;
  readonly state: ImportState;
  readonly rows: ImportRows;
  /** What a column is taken for that does not say whether it holds running totals. */
  readonly keepsTotals: boolean;
  readonly onEvent: Dispatch<ImportEvent>;
}

/** Which column of the export is what; guessed or remembered, and always open to correction. */
export function ColumnMapping(props: ColumnMappingProps): JSX.Element {
  const { texts, state, rows, keepsTotals, onEvent } = props;
  const styles = useStyles();
  const { mapping } = state;
  const header = (rows[mapping.headerRow] ?? []).map(cellText);
  return (
    <fieldset className={styles.columns}>
      <legend className={styles.legend}>{texts.columns}</legend>
      <Field label={texts.headerRow}>
        <Select
          value={String(mapping.headerRow)}
          onChange={(_event, { value }) => {
            onEvent({ type: "header", row: Number(value) });
          }}
        >
          {rows.slice(0, HEADER_CHOICES).map((row, index) => (
            <option key={index} value={index}>
              {texts.rowChoice(index + 1, row.map(cellText).filter(Boolean).join(" | "))}
            </option>
          ))}
        </Select>
      </Field>
      {header.map((text, column) => {
        const mapped = mapping.columns.find((candidate) => candidate.column === column);
        const label = texts.columnHead(column + 1, text);
        return (
          <div key={column} className={styles.field}>
            <Field label={label}>
              <Select
                value={mapped?.field ?? UNUSED}
                onChange={(_event, { value }) => {
                  const field = IMPORT_FIELDS.find((candidate) => candidate === value) ?? null;
                  onEvent({ type: "field", column, field });
                }}
              >
                <option value={UNUSED}>{texts.unused}</option>
                {IMPORT_FIELDS.map((field) => (
                  <option key={field} value={field}>
                    {texts.field[field]}
                  </option>
                ))}
              </Select>
            </Field>
            {mapped && isAmountField(mapped.field) && (
              <div className={styles.amounts}>
                <Select
                  aria-label={texts.amountScale(label)}
                  value={String(mapped.scale)}
                  onChange={(_event, { value }) => {
                    const scale =
                      AMOUNT_SCALES.find((candidate) => String(candidate) === value) ?? 1;
                    onEvent({ type: "scale", column, scale });
                  }}
                >
                  {AMOUNT_SCALES.map((scale) => (
                    <option key={scale} value={scale}>
                      {texts.scale[scale]}
                    </option>
                  ))}
                </Select>
                <Select
                  aria-label={texts.amountKind(label)}
                  value={(mapped.cumulative ?? keepsTotals) ? "cumulative" : "monthly"}
                  onChange={(_event, { value }) => {
                    onEvent({ type: "cumulative", column, cumulative: value === "cumulative" });
                  }}
                >
                  <option value="cumulative">{texts.cumulative}</option>
                  <option value="monthly">{texts.monthly}</option>
                </Select>
              </div>
            )}
          </div>
        );
      })}
    </fieldset>
  );
}
