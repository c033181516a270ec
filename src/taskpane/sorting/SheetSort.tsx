import type { JSX } from "react";

import type { SortReport } from "../../workbook/sorting/sortLists";
import { useMessages } from "../i18n/MessagesContext";
import { usePlanService } from "../services/PlanServiceContext";
import type { PaneActions } from "../state/usePane";

import { SheetButton } from "./SheetButton";
import type { SortingTexts } from "./texts/ja";
import { useSheetStyles } from "./useSheetStyles";

/** What sorting did, in one or a few sentences. */
function sortText({ sorted, refused }: SortReport, t: SortingTexts): string {
  if (sorted.length + refused.length === 0) return t.noList;
  return t.join([
    ...(sorted.length > 0 ? [t.sorted(sorted)] : []),
    ...refused.map(({ sheet, why }) => t.refused(sheet, t.why[why])),
  ]);
}

interface SheetSortProps {
  readonly busy: boolean;
  readonly onWork: PaneActions["work"];
}

/** Sorts the lists in the sheet for whoever wants to see the unachieved ones first, and puts them back. */
export function SheetSort({ busy, onWork }: SheetSortProps): JSX.Element {
  const styles = useSheetStyles();
  const service = usePlanService();
  const t = useMessages().sorting;
  const restore = async (): Promise<{ text: string; changed: boolean }> => {
    const sheets = await service.restoreOrder();
    const text = sheets.length > 0 ? t.restored(sheets) : t.nothingToRestore;
    return { text, changed: sheets.length > 0 };
  };
  const sort = (): void => {
    onWork(async () => {
      const report = await service.sortByStatus();
      const changed = report.sorted.length > 0;
      return { text: sortText(report, t), changed, ...(changed ? { undo: restore } : {}) };
    });
  };
  return (
    <div role="group" aria-label={t.label} className={styles.group}>
      <SheetButton short={t.short.sort} name={t.sort} busy={busy} onClick={sort} />
      <SheetButton
        short={t.short.restore}
        name={t.restore}
        busy={busy}
        onClick={() => {
          onWork(restore);
        }}
      />
    </div>
  );
}
