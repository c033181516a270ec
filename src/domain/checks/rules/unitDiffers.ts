import type { ActualFigure } from "../../judgement/actual/actualFigure";
import type { Check, CheckedIndicator, CheckInput } from "../check";
import type { Finding } from "../finding";
import {
  baselineFigure,
  differInKind,
  levelsOf,
  printedTarget,
  readingOf,
  singleLevel,
} from "../reading/figures";
import { brief, say } from "../reading/wording";

/** Units that say how a number is compared, not what it counts. */
const NO_COUNT = /^(?:全.*|ランク|★|倍)$/u;

/** A share may be reported by its counts (97/98件), a percentage by its change in points. */
function mayAnswer(figure: ActualFigure, unit: string): boolean {
  if (figure.change !== null || NO_COUNT.test(unit)) return true;
  if (figure.whole !== null || figure.role === "whole") return true;
  return !differInKind(figure.unit, unit);
}

function ofActual(checked: CheckedIndicator): Finding | null {
  const { indicator, judgement } = checked;
  // What could be compared has no such difference.
  if (judgement.comparison !== "manual" || indicator.actual === null) return null;
  const units = levelsOf(judgement.target).flatMap(({ unit }) => unit ?? []);
  const figures = (readingOf(checked)?.figures ?? []).filter(
    ({ readable, role, unit }) => readable && unit !== null && role !== "target",
  );
  const [first] = figures;
  if (first === undefined || units.length === 0) return null;
  if (figures.some((figure) => units.some((unit) => mayAnswer(figure, unit)))) return null;
  const [target, actual] = [printedTarget(checked), first.printed];
  return {
    code: "unit-differs",
    severity: "warning",
    message: say(
      `実績（${actual}）と目標（${target}）の単位が異なり、達成したか判断できません。`,
      `Result (${actual}) and target (${target}) are in different units, so nobody can tell whether it was reached.`,
    ),
    cell: indicator.actual.cell,
    indicatorId: indicator.id,
  };
}

function ofBaseline(checked: CheckedIndicator): Finding | null {
  const { indicator, judgement } = checked;
  const level = singleLevel(judgement.target);
  const figure = baselineFigure(indicator);
  const unit = level?.unit ?? null;
  if (indicator.baseline === null || level === null || unit === null || figure === null)
    return null;
  if (level.basis !== null || level.delta !== null || mayAnswer(figure, unit)) return null;
  const [target, before] = [printedTarget(checked), brief(indicator.baseline.text)];
  return {
    code: "unit-differs",
    severity: "warning",
    message: say(
      `基準の値（${before}）と目標（${target}）の単位が異なります。`,
      `Reference value (${before}) and target (${target}) are in different units.`,
    ),
    cell: indicator.baseline.cell,
    indicatorId: indicator.id,
  };
}

function run({ indicators }: CheckInput): readonly Finding[] {
  return indicators.flatMap((checked) =>
    [ofActual(checked), ofBaseline(checked)].filter((finding) => finding !== null),
  );
}

export const unitDiffers: Check = {
  code: "unit-differs",
  severity: "warning",
  title: say("単位の違い", "Different units"),
  explanation: say(
    "目標が「1回」で実績が「20地域」のように、数えているものが違う場合に示します。千円と円のように換算できる単位は対象外です。",
    "Target and result, or target and reference value, count different things (1回 and 20地域). Units that can be converted, such as 千円 and 円, are fine.",
  ),
  run,
};
