import { Body1, Button, Field, Select, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useReducer, useRef, useState } from "react";
import type { JSX } from "react";

import { headerFingerprint, type ImportColumn } from "../../../domain/revenue/import/importColumns";
import { planImport, type ImportChange } from "../../../domain/revenue/import/planImport";
import { monthAbove, namesMonths, readImport } from "../../../domain/revenue/import/readImport";
import type { RememberedMappings } from "../../../domain/settings/planSettings";
import type { ImportTexts } from "../texts/importTexts";
import { ColumnMapping } from "./ColumnMapping";
import { ImportPreview } from "./ImportPreview";
import { INITIAL_IMPORT, reduceImport, type ImportEvent, type ImportState } from "./importState";
import type { ImportTarget } from "./importTarget";
import { SourceChooser } from "./SourceChooser";

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    outlineStyle: "none",
  },
  text: { margin: 0 },
  refusal: { color: tokens.colorStatusDangerForeground3 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** April to March, and April and May of the closing period. */
const PERIODS = Array.from({ length: 14 }, (_, period) => period);

/** What the user decided to write. */
export interface ImportOrder {
  readonly target: ImportTarget;
  /** New and changed figures only. */
  readonly changes: readonly ImportChange[];
  /** To be remembered for the next month. */
  readonly mapping: { readonly fingerprint: string; readonly columns: readonly ImportColumn[] };
}

interface ImportPanelProps {
  readonly texts: ImportTexts;
  readonly targets: readonly [ImportTarget, ...ImportTarget[]];
  readonly remembered: RememberedMappings;
  readonly busy: boolean;
  readonly onWrite: (order: ImportOrder) => void;
  readonly onClose: () => void;
}

/** Takes an export over into a ledger: choose, map, look, write. Nothing is written before the last step. */
export function ImportPanel(props: ImportPanelProps): JSX.Element {
  const { texts, targets, remembered, busy, onWrite, onClose } = props;
  const styles = useStyles();
  const [targetId, setTargetId] = useState(targets[0].id);
  const target = targets.find(({ id }) => id === targetId) ?? targets[0];
  const [state, dispatch] = useReducer(
    (before: ImportState, event: ImportEvent) => reduceImport(before, event, remembered),
    INITIAL_IMPORT,
  );
  const rows = state.sources[state.sheet]?.rows;
  const result = useMemo(() => {
    if (!rows) return null;
    const { fiscalYear, keepsTotals, held } = target;
    const usualPeriod = state.period ?? monthAbove(rows, state.mapping, fiscalYear);
    const { figures, problems } = readImport(rows, state.mapping, {
      ...{ fiscalYear, keepsTotals, held, usualPeriod, usualLevy: state.levy },
    });
    return { ...planImport(figures, held), problems, usualPeriod };
  }, [rows, state.mapping, state.levy, state.period, target]);
  const wanted = result?.changes.filter(({ kind }) => kind !== "same") ?? [];

  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    title.current?.focus();
  }, []);

  return (
    <section className={styles.panel} aria-label={texts.title}>
      <h2 ref={title} tabIndex={-1} className={styles.title}>
        {texts.title}
      </h2>
      <Body1 as="p" className={styles.text}>
        {texts.lead}
      </Body1>
      {targets.length > 1 && (
        <Field label={texts.ledger}>
          <Select
            value={target.id}
            onChange={(_event, { value }) => {
              setTargetId(value);
            }}
          >
            {targets.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <SourceChooser
        texts={texts}
        onLoaded={(sources) => {
          dispatch({ type: "loaded", sources });
        }}
        onRefused={(reason) => {
          dispatch({ type: "refused", reason });
        }}
      />
      <div role="alert" className={styles.refusal}>
        {state.unreadable !== null && texts.unreadable[state.unreadable]}
      </div>
      {rows && result && (
        <>
          {state.sources.length > 1 && (
            <Field label={texts.sheet}>
              <Select
                value={String(state.sheet)}
                onChange={(_event, { value }) => {
                  dispatch({ type: "sheet", index: Number(value) });
                }}
              >
                {state.sources.map(({ sheet }, index) => (
                  <option key={index} value={index}>
                    {sheet}
                  </option>
                ))}
              </Select>
            </Field>
          )}
          {state.origin === "remembered" && <Body1>{texts.remembered}</Body1>}
          {state.origin === "none" && <Body1>{texts.noHeader}</Body1>}
          <ColumnMapping
            texts={texts}
            state={state}
            rows={rows}
            keepsTotals={target.keepsTotals}
            onEvent={dispatch}
          />
          {!namesMonths(state.mapping) && (
            <Field
              label={texts.usualMonth}
              {...(result.usualPeriod === null && { validationMessage: texts.usualMonthMissing })}
            >
              <Select
                value={result.usualPeriod === null ? "" : String(result.usualPeriod)}
                onChange={(_event, { value }) => {
                  dispatch({ type: "period", period: value === "" ? null : Number(value) });
                }}
              >
                <option value="">{texts.chooseMonth}</option>
                {PERIODS.map((period) => (
                  <option key={period} value={period}>
                    {texts.month(period)}
                  </option>
                ))}
              </Select>
            </Field>
          )}
          {target.hasLevies && (
            <Field label={texts.levy}>
              <Select
                value={state.levy}
                onChange={(_event, { value }) => {
                  dispatch({
                    type: "levy",
                    levy: value === "arrears" ? "arrears" : "currentYear",
                  });
                }}
              >
                <option value="currentYear">{texts.currentYear}</option>
                <option value="arrears">{texts.arrears}</option>
              </Select>
            </Field>
          )}
          <ImportPreview
            texts={texts}
            hasLevies={target.hasLevies}
            changes={result.changes}
            placeless={result.placeless}
            problems={result.problems}
          />
        </>
      )}
      <div className={styles.actions}>
        <Button
          appearance="primary"
          disabledFocusable={busy || wanted.length === 0}
          onClick={() => {
            const fingerprint = headerFingerprint(rows ?? [], state.mapping.headerRow);
            onWrite({
              ...{ target, changes: wanted },
              mapping: { fingerprint, columns: state.mapping.columns },
            });
          }}
        >
          {texts.write}
        </Button>
        <Button onClick={onClose}>{texts.cancel}</Button>
      </div>
    </section>
  );
}
