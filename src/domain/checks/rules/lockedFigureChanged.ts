import type { Indicator } from "../../plan/plan";
import { indicatorKey } from "../../settings/indicatorKey";
import type { LockedFigure, PeriodLock } from "../../settings/periodLock";
import type { Check, CheckInput, PlanPhase } from "../check";
import type { Finding } from "../finding";
import { brief, say } from "../reading/wording";

const ORDER: readonly PlanPhase[] = ["plan", "midYear", "yearEnd"];
const PHASE_WORDS: Readonly<Record<PlanPhase, { readonly ja: string; readonly en: string }>> = {
  plan: { ja: "計画", en: "plan" },
  midYear: { ja: "中間", en: "mid-year" },
  yearEnd: { ja: "期末", en: "year-end" },
};

/** 「2020/6/1」 of a stored time; the day as it was in Japan, wherever the program runs. */
function lockDay(lockedAt: string): string {
  const time = Date.parse(lockedAt);
  if (Number.isNaN(time)) return lockedAt;
  const japan = new Date(time + 9 * 3_600_000);
  return `${japan.getUTCFullYear()}/${japan.getUTCMonth() + 1}/${japan.getUTCDate()}`;
}

/** Who closed the period, when. */
function closing({ phase, lockedAt, lockedBy }: PeriodLock): { ja: string; en: string } {
  const day = lockDay(lockedAt);
  const who = lockedBy === "" ? { ja: "", en: "" } : { ja: `${lockedBy}が`, en: ` by ${lockedBy}` };
  return {
    ja: `${day}に${who.ja}確定した${PHASE_WORDS[phase].ja}の`,
    en: `the ${PHASE_WORDS[phase].en} figures closed on ${day}${who.en}`,
  };
}

const shown = (text: string | null): string =>
  text === null || text === "" ? "（空欄）" : brief(text);

function changed(
  lock: PeriodLock,
  indicator: Indicator,
  what: "target" | "actual",
  before: string | null,
): Finding {
  const now = what === "target" ? (indicator.target?.text ?? "") : (indicator.actual?.text ?? null);
  const cell =
    what === "target" ? indicator.targetCell : (indicator.actual?.cell ?? indicator.actualCell);
  const word = what === "target" ? { ja: "目標", en: "target" } : { ja: "実績", en: "actual" };
  const { ja, en } = closing(lock);
  return {
    code: "locked-changed",
    severity: "error",
    message: say(
      `${ja}${word.ja}が「${shown(before)}」から「${shown(now)}」に変更されています。`,
      `The ${word.en} differs from ${en}: “${shown(before)}” became “${shown(now)}”.`,
    ),
    cell: cell ?? indicator.targetCell,
    indicatorId: indicator.id,
  };
}

function ofLock(lock: PeriodLock, { indicators, phase }: CheckInput): readonly Finding[] {
  // The results of the year stand where those of the half-year stood: only while that period lasts are they the same.
  const withActuals = ORDER.indexOf(phase) <= ORDER.indexOf(lock.phase);
  const waiting = new Map<string, LockedFigure[]>();
  for (const figure of lock.figures) {
    const same = waiting.get(figure.key);
    if (same) same.push(figure);
    else waiting.set(figure.key, [figure]);
  }
  const found = indicators.flatMap(({ indicator }) => {
    const figure = waiting.get(indicatorKey(indicator))?.shift();
    if (!figure) return [];
    const findings: Finding[] = [];
    if (figure.target !== (indicator.target?.text ?? "")) {
      findings.push(changed(lock, indicator, "target", figure.target));
    }
    if (withActuals && figure.actual !== (indicator.actual?.text ?? null)) {
      findings.push(changed(lock, indicator, "actual", figure.actual));
    }
    return findings;
  });
  const first = indicators[0];
  if (!first) return found;
  const gone = [...waiting.values()].flat().map((figure): Finding => {
    const name = brief(figure.key.split(" > ").at(-1) ?? "");
    const { ja, en } = closing(lock);
    return {
      code: "locked-changed",
      severity: "error",
      message: say(
        `${ja}指標「${name}」（目標「${shown(figure.target)}」）が見つかりません。名称の変更や行の削除がないか確認してください。`,
        `The indicator “${name}” (target “${shown(figure.target)}”) of ${en} is no longer there: it was renamed or its row deleted.`,
      ),
      // What is gone has no cell: the plan's first target is the place to look from.
      cell: first.indicator.targetCell,
    };
  });
  return [...found, ...gone];
}

function run(input: CheckInput): readonly Finding[] {
  return (input.locks ?? []).flatMap((lock) => ofLock(lock, input));
}

export const lockedFigureChanged: Check = {
  code: "locked-changed",
  severity: "error",
  title: say("確定後の変更", "Changes after closing"),
  explanation: say(
    "「履歴」画面で確定した期の目標・実績が、その後に変更されたり、指標ごとなくなったりした箇所を示します。",
    "Targets and actuals of a period that was closed on the history screen and that were changed or deleted afterwards.",
  ),
  run,
};
