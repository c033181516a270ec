import type { PlanPhase } from "../../../domain/checks/check";

import type { HistoryTexts } from "./ja";

const number = new Intl.NumberFormat("en-US");
const day = new Intl.DateTimeFormat("en", { dateStyle: "medium", timeStyle: "short" });

const date = new Intl.DateTimeFormat("en", { dateStyle: "medium" });

const phases: Readonly<Record<PlanPhase, string>> = {
  plan: "Plan",
  midYear: "Mid-year",
  yearEnd: "Year-end",
};

/** Texts of the history in English. */
export const en: HistoryTexts = {
  title: "History",
  noPlan: "Judge a plan to see here what changed since the last time.",
  kinds: {
    turnedMissed: "On track at mid-year, now missed",
    newlyUnachieved: "Newly not achieved",
    newlyAchieved: "Newly achieved",
    targetChanged: "Target changed",
    actualChanged: "Actual changed",
    added: "Added",
    gone: "Gone",
  },
  line: (counts) => `Since the last run: ${counts.join(", ")}`,
  count: (kind, count) => `${kind}: ${number.format(count)}`,
  show: "Open the history",
  off: "Runs are not recorded in this workbook. With a record you see what changed since the last run.",
  keep: "Keep a record",
  keeping: "Runs are recorded from the next one on.",
  loading: "Reading the record…",
  loadFailed: "The record could not be read.",
  retry: "Read again",
  past: (at, phase, status, actual) =>
    `${date.format(at)}, ${phases[phase].toLowerCase()}: ${status}; actual ${actual}`,
  noPast: "Nothing is recorded of this indicator.",
  empty: "Nothing is recorded yet. The next run is the first.",
  since: "Compare with",
  run: (at, phase, by) => `${day.format(at)}, ${phases[phase]}${by === "" ? "" : `, ${by}`}`,
  changes: "What changed",
  noChanges: "Nothing changed since this record.",
  turned: "On track at mid-year, now missed",
  together: (parts) => parts.join(", "),
  more: (count) => `${number.format(count)} more`,
  change: (what, before, after) => `${what}: ${before} → ${after}`,
  target: "Target",
  actual: "Actual",
  status: "Status",
  blank: "(empty)",
  runs: "Recorded runs",
  runCounts: (counts) => counts.join(", "),
  locks: "Closed figures",
  lockLead: (phase) =>
    `After the ${phases[phase].toLowerCase()} figures are closed, later changes show up in the findings. Cells can still be edited.`,
  lock: (phase) => `Close the ${phases[phase].toLowerCase()} figures`,
  lockedBy: "Closed by (optional)",
  locked: (phase, count) => `${phases[phase]}: ${number.format(count)} figures closed.`,
  lockInfo: (phase, at, by, count) =>
    `${phases[phase]}: closed ${day.format(at)}${by === "" ? "" : ` by ${by}`} (${number.format(count)})`,
  unlock: "Open again",
  unlockAsk: "Later changes will no longer be found. Open the figures again?",
  unlockYes: "Open again",
  unlockNo: "Cancel",
  unlocked: (phase) => `${phases[phase]}: the figures are open again.`,
};
