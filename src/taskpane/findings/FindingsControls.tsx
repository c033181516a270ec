import { SearchBox, Select } from "@fluentui/react-components";
import type { JSX } from "react";

import { useFindingsTexts } from "./texts/findingsTexts";
import { useFindingsStyles } from "./useFindingsStyles";
import type { FindingsView } from "./useFindingsView";

interface FindingsControlsProps {
  readonly view: FindingsView;
  readonly shown: number;
  readonly total: number;
}

/** Search, grouping, and, when something is filtered out, how many findings are left. */
export function FindingsControls({ view, shown, total }: FindingsControlsProps): JSX.Element {
  const styles = useFindingsStyles();
  const t = useFindingsTexts();
  return (
    <div className={styles.search} role="search">
      <SearchBox
        size="small"
        className={styles.box}
        value={view.query.text}
        onChange={(_event, data) => {
          view.setText(data.value);
        }}
        placeholder={t.searchPlaceholder}
        aria-label={t.searchLabel}
        dismiss={{ "aria-label": t.clearSearch }}
      />
      <Select
        size="small"
        className={styles.grouping}
        aria-label={t.groupingLabel}
        value={view.query.grouping}
        onChange={(_event, { value }) => {
          view.setGrouping(value === "rule" ? "rule" : "initiative");
        }}
      >
        <option value="initiative">{t.byInitiative}</option>
        <option value="rule">{t.byRule}</option>
      </Select>
      <span className={styles.shown} role="status">
        {shown < total && t.shown(shown, total)}
      </span>
    </div>
  );
}
