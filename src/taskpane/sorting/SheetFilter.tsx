import type { JSX } from "react";

import type { Status } from "../../domain/judgement/judgement";
import { STATUS_ORDER } from "../../domain/judgement/status";
import type { FilterReport, UnfilterReport } from "../../workbook/sorting/filterLists";
import type { RefusedFilter } from "../../workbook/sorting/filterPlaces";
import { useMessages } from "../i18n/MessagesContext";
import { usePlanService } from "../services/PlanServiceContext";
import type { WorkDone } from "../state/paneState";
import type { PaneActions } from "../state/usePane";

import { SheetButton } from "./SheetButton";
import type { SortingTexts } from "./texts/ja";
import { useSheetStyles } from "./useSheetStyles";

/** What a supervisor wants to see where nothing else was chosen. */
const MISSED: readonly Status[] = ["notAchieved", "atRisk"];

function refusals(refused: readonly RefusedFilter[], t: SortingTexts): readonly string[] {
  return refused.map(({ sheet, why }) => t.notFiltered(sheet, t.whyNotFiltered[why]));
}

/** What filtering did, in one or a few sentences. */
function filterText(report: FilterReport, statuses: readonly string[], t: SortingTexts): string {
  const { filtered, without, refused } = report;
  if (filtered.length + without.length + refused.length === 0) return t.noFilterPlace;
  return t.join([
    ...(filtered.length > 0 ? [t.filtered(filtered, statuses)] : []),
    ...(without.length > 0 ? [t.without(without, statuses)] : []),
    ...refusals(refused, t),
    ...(refused.length > 0 ? [t.useThePane] : []),
  ]);
}

function unfilterText({ cleared, refused }: UnfilterReport, t: SortingTexts): string {
  if (cleared.length + refused.length === 0) return t.nothingToUnfilter;
  return t.join([...(cleared.length > 0 ? [t.unfiltered(cleared)] : []), ...refusals(refused, t)]);
}

interface SheetFilterProps {
  readonly busy: boolean;
  /** Statuses that the list in the pane is filtered by. */
  readonly selected: ReadonlySet<Status>;
  readonly onWork: PaneActions["work"];
}

/** Filters the lists in the sheets as the list in the pane is, and shows all of their rows again. */
export function SheetFilter({ busy, selected, onWork }: SheetFilterProps): JSX.Element {
  const styles = useSheetStyles();
  const service = usePlanService();
  const messages = useMessages();
  const t = messages.sorting;
  const unfilter = async (): Promise<WorkDone> => ({
    text: unfilterText(await service.clearStatusFilter(), t),
    changed: false,
  });
  const filter = (): void => {
    const wanted = selected.size > 0 ? STATUS_ORDER.filter((one) => selected.has(one)) : MISSED;
    onWork(async () => {
      const report = await service.filterByStatus(wanted);
      const words = wanted.map((status) => messages.status[status]);
      const undo = report.filtered.length > 0 ? { undo: unfilter } : {};
      return { text: filterText(report, words, t), changed: false, ...undo };
    });
  };
  return (
    <div role="group" aria-label={t.filterLabel} className={styles.group}>
      <SheetButton
        short={t.short.filter}
        name={selected.size > 0 ? t.filterSame : t.filterMissed}
        busy={busy}
        onClick={filter}
      />
      <SheetButton
        short={t.short.unfilter}
        name={t.unfilter}
        busy={busy}
        onClick={() => {
          onWork(unfilter);
        }}
      />
    </div>
  );
}
