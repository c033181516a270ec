import type { SourcedText } from "../../../domain/plan/plan";
import { splitItems } from "../statements/items";
import { assignResults, readResults } from "../statements/reportedResults";
import {
  hasAmount,
  readTargetStatement,
  type TargetStatement,
} from "../statements/targetStatement";

/** A figure that answers a target, with the cell that it stands in. */
export interface ReportedFigure {
  readonly value: string;
  readonly cell: SourcedText["cell"];
}

const FIGURE = /[\d０-９]/u;
/** 「①(ⅰ)」, 「①：達成」: marks and legends report no figure. */
const MARK = /^[（(]?(?:[①-⑤]|[ⅰ-ⅴ]|[ア-ウ])/u;

/**
 * Finds for every target the line that names it in the boxes of a review. The only target of a box may be answered by a
 * figure without a name.
 *
 * @param isOnly whether the boxes speak of one target
 */
export function answersIn(
  targets: readonly { readonly statement: TargetStatement }[],
  boxes: readonly SourcedText[],
  isOnly: boolean,
): readonly (ReportedFigure | null)[] {
  const lines = boxes.flatMap(({ text, cell }) =>
    readResults(splitItems(text)).map((result) => ({ result, cell })),
  );
  const assigned = assignResults(
    targets.map(({ statement }) => statement.name),
    lines.map(({ result }) => result),
  );
  return targets.map((_, index) => {
    const own = assigned[index];
    if (own) {
      const line = lines.find(({ result }) => result.text === own.text);
      return line ? { value: own.value, cell: line.cell } : null;
    }
    return isOnly ? bareFigure(boxes[0]) : null;
  });
}

/** 「63.5%」 alone in its cell. */
function bareFigure(box: SourcedText | undefined): ReportedFigure | null {
  if (!box || !FIGURE.test(box.text) || MARK.test(box.text.trim())) return null;
  const items = splitItems(box.text);
  const [only] = items;
  const isBare = items.length === 1 && only && !hasAmount(readTargetStatement(only.text));
  return isBare ? { value: only.text, cell: box.cell } : null;
}
