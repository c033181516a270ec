import type { Indicator } from "../../../domain/plan/plan";
import { answerTargets } from "../statements/answers";
import { splitItems } from "../statements/items";
import { hasAmount, readTargetStatement } from "../statements/targetStatement";

/**
 * Takes a row apart whose target cell lists several named targets (「・訓練：3回⏎・参加者：500人」); its result cell answers
 * them line by line.
 *
 * @returns nothing where the cell holds one target
 */
export function splitTargets(indicator: Indicator): readonly Indicator[] {
  const { target, actual, id } = indicator;
  const items = target ? splitItems(target.text) : [];
  if (!target || items.length < 2) return [];
  const statements = items.map(({ text }) => readTargetStatement(text));
  if (!statements.every(hasAmount)) return [];
  const box = actual && {
    items: splitItems(actual.text),
    text: actual.text,
    answersWords: false,
  };
  const asked = statements.map((statement, index) => ({
    ...statement,
    marker: items[index]?.marker ?? "",
  }));
  const answers = answerTargets(asked, box);
  return statements.map(({ name, target: text, baseline }, index) => {
    const answer = answers[index] ?? null;
    return {
      ...indicator,
      id: index === 0 ? id : `${id}#${String(index + 1)}`,
      name: { text: name, cell: target.cell },
      target: { text, cell: target.cell },
      baseline: baseline === null ? indicator.baseline : { text: baseline, cell: target.cell },
      actual: actual && answer !== null ? { value: answer, text: answer, cell: actual.cell } : null,
    };
  });
}
