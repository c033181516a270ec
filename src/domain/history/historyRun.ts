import type { PlanPhase } from "../checks/check";
import type { Judgement, Status } from "../judgement/judgement";
import type { Indicator } from "../plan/plan";

/** One indicator as it stood at one judging. */
export interface HistoryEntry {
  /** May be empty. */
  readonly organisation: string;
  /** As printed; may be empty. */
  readonly fiscalYear: string;
  /** Management issue, strategy, initiative … joined; may be empty. */
  readonly path: string;
  readonly indicator: string;
  readonly target: string;
  /** `null` where none was entered. */
  readonly actual: string | null;
  readonly status: Status;
  /** Attainment in percent; `null` where it means nothing. */
  readonly rate: number | null;
  /** actual − target level in the target's unit. */
  readonly gap: number | null;
}

/** All indicators of a plan as they were judged at one time. */
export interface HistoryRun {
  /** To the second. */
  readonly at: Date;
  readonly phase: PlanPhase;
  /** Who judged, where known; may be empty. */
  readonly by: string;
  /** In the order of the workbook. */
  readonly entries: readonly HistoryEntry[];
}

/** An indicator and its judgement, as a report holds them. */
interface Judged {
  readonly indicator: Indicator;
  readonly judgement: Judgement;
}

/** Stands between the parts of a path. */
export const PATH_SEPARATOR = " ＞ ";

/** What the history keeps of a judged indicator. */
export function historyEntry({ indicator, judgement }: Judged): HistoryEntry {
  return {
    organisation: indicator.organisation ?? "",
    fiscalYear: indicator.fiscalYear ?? "",
    path: indicator.path.join(PATH_SEPARATOR),
    indicator: indicator.name.text,
    target: indicator.target?.text ?? "",
    actual: indicator.actual?.text ?? null,
    status: judgement.status,
    rate: judgement.rate,
    gap: judgement.gap,
  };
}

/**
 * What an entry is known by from run to run. The history sheet shows every part of it, so that no hidden key is
 * needed; line breaks and widths do not matter.
 */
export function historyKey({ organisation, fiscalYear, path, indicator }: HistoryEntry): string {
  return [organisation, fiscalYear, path, indicator]
    .map((part) => part.normalize("NFKC").replace(/\s+/gu, " ").trim())
    .join("\n");
}

/** Whether two runs say the same about the same indicators: then the second is not worth a record. */
export function isSameRun(
  a: Pick<HistoryRun, "phase" | "entries">,
  b: Pick<HistoryRun, "phase" | "entries">,
): boolean {
  return (
    a.phase === b.phase &&
    a.entries.length === b.entries.length &&
    a.entries.every((entry, index) => {
      const other = b.entries[index];
      return (
        other !== undefined &&
        historyKey(entry) === historyKey(other) &&
        comparableText(entry.target) === comparableText(other.target) &&
        comparableText(entry.actual) === comparableText(other.actual) &&
        entry.status === other.status
      );
    })
  );
}

/** A text as it comes back from a cell: without line-break variants and outer spaces; empty where there is none. */
export function comparableText(text: string | null): string {
  return (text ?? "").replace(/\r\n?/g, "\n").trim();
}
