import type { SourcedActual } from "../../../domain/plan/plan";
import { answerTargets, isPlainFigure } from "../statements/answers";
import { splitItems } from "../statements/items";
import { hasAmount, readTargetStatement } from "../statements/targetStatement";

/**
 * The result of one indicator in a cell that tells what was done (取組実績): a plain figure, or the line that names the
 * indicator. A figure in a sentence about something else is no result.
 *
 * @returns `null` where the cell says nothing about the indicator
 */
export function reportedActual(
  actual: SourcedActual,
  name: string,
  target: string,
): SourcedActual | null {
  const text = actual.text.trim();
  const items = splitItems(text);
  const isOneEntry = items.length === 1 && !hasAmount(readTargetStatement(items[0]?.text ?? ""));
  if (isPlainFigure(text) || (isOneEntry && !/[\d０-９]/u.test(text))) return actual;
  const asked = hasAmount({ name, target, baseline: null, year: null })
    ? { name, target }
    : { name, target: name };
  const answer = answerTargets([asked], { items, text, answersWords: false })[0] ?? null;
  return answer === null ? null : { ...actual, value: answer, text: answer };
}
