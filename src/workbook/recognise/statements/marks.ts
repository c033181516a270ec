import { compactText } from "../../../domain/text/normalize";
import type { SourcedText } from "../../../domain/plan/plan";

/** Marks that an office writes into a mark cell. */
const MARK = /^[([]?([①-⑤]|[ⅰ-ⅴ]|\((?:i{1,3})\)|[1-5ア-ウA-D◎○△×])[)\]]?$/u;
/** 「①(ⅰ)」 of 様式2: both axes in one mark. */
const DOUBLE_MARK = /^[([]?([①-③][・-]?(?:[([]?(?:[ⅰⅱ]|i{1,2})[)\]]?))[)\]]?$/u;
/** 「①:達成見込み」: one option of a legend. */
const OPTION = /([①-⑤]|[ⅰ-ⅴ]|\(i{1,3}\))[)\]]?[:：]?\s*([^①-⑤ⅰ-ⅴ(\n]+)/gu;

/**
 * Reads a mark from the cells beside its label. A legend that lists all options is never an answer: it only
 * says what the mark means.
 *
 * @param cells filled cells to the right of the label
 * @returns the words that the mark stands for, or the mark itself where no legend explains it
 */
export function readMark(cells: readonly SourcedText[]): SourcedText | null {
  const legend = cells.map(({ text }) => legendOf(text)).find((options) => options.size > 1);
  const answers = cells.filter(({ text }) => legendOf(text).size <= 1);
  for (const { text, cell } of answers) {
    const compact = compactText(text).text;
    const double = DOUBLE_MARK.exec(compact)?.[1];
    if (double !== undefined) return { text: double, cell };
    const mark = MARK.exec(compact)?.[1];
    if (mark !== undefined) return { text: legend?.get(mark) ?? mark, cell };
    if (/達成|見込/.test(text)) return { text: text.trim(), cell };
  }
  return null;
}

function legendOf(text: string): ReadonlyMap<string, string> {
  const options = new Map<string, string>();
  for (const [, mark = "", words = ""] of text.matchAll(OPTION)) {
    if (words.trim() !== "") options.set(mark, words.trim());
  }
  return options;
}
