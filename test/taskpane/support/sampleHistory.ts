import { historyEntry } from "../../../src/domain/history/historyRun";
import type { HistoryEntry, HistoryRun } from "../../../src/domain/history/historyRun";
import { periodLock } from "../../../src/domain/settings/lockFigures";
import type { JudgeReport } from "../../../src/workbook/report";

import { samplePlan } from "./samplePlan";

const MID_YEAR = new Date(2019, 9, 15, 17, 20);
const DRAFT = new Date(2020, 3, 20, 9, 5);
const LOCKED = new Date(2020, 5, 1, 10, 0);

/** The entries of the sample as they stood before, changed where an indicator's name contains the words. */
function before(changes: Readonly<Record<string, Partial<HistoryEntry>>>): HistoryEntry[] {
  return samplePlan()
    .results.map(historyEntry)
    .map((entry) => {
      const found = Object.entries(changes).find(([words]) => entry.indicator.includes(words));
      return found === undefined ? entry : { ...entry, ...found[1] };
    });
}

/** Two recorded runs: of the middle of the year, and of a draft at its end. */
export const SAMPLE_RUNS: readonly HistoryRun[] = [
  {
    ...{ at: MID_YEAR, phase: "midYear", by: "総務課" },
    entries: before({ 収納率: { actual: "80.12%（9月末現在）", status: "onTrack" } }),
  },
  {
    ...{ at: DRAFT, phase: "yearEnd", by: "国民健康保険担当" },
    entries: before({
      収納率: { actual: "（集計中）", status: "noActual" },
      地域活動協議会を知っている: { target: "区民の50％以上" },
    }),
  },
];

/** The sample plan in a workbook that keeps a record. */
export function recordedPlan(): JudgeReport {
  const report = samplePlan();
  const previousRun = SAMPLE_RUNS.at(-1);
  if (previousRun === undefined) throw new Error("There are no runs.");
  return { ...report, previousRun, settings: { ...report.settings, keepHistory: true } };
}

/** The same with the figures of the year-end closed. */
export function lockedPlan(): JudgeReport {
  const report = recordedPlan();
  const lock = periodLock(report.plan.indicators, "yearEnd", LOCKED, "総務課長");
  return { ...report, settings: { ...report.settings, locks: [lock] } };
}
