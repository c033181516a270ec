import type { Indicator } from "../../../domain/plan/plan";
import { headerMeaning } from "../headerText";
import { answerTargets } from "../statements/answers";
import { splitItems } from "../statements/items";
import { hasAmount, readTargetStatement } from "../statements/targetStatement";

/** Shorter labels (「年間：3回」) say how the amount is meant, not what is measured. */
const MIN_NAME = 4;
const COLON = /[：:]/u;
/** 「登録団体数 25団体」: a noun of some length before a blank; a time or a comparison names nothing. */
const NAME_BEFORE_BLANK = /^[^\d０-９：:]{5,}[^\d０-９：:\sのにはがをでと]\s+[\d０-９]/u;
const NO_NAME = /前年|昨年|前回|年度|現状|現在|基準|平均|累計|目標|^(?:延べ|概ね|おおむね|毎)/u;

/**
 * Reads the name in a target cell, 「乳がん検診の受診率：20％」, where the row names only its initiative. A result with a
 * label of its own must name the same thing; a bare figure answers the target of its row.
 */
export function labelledTarget(indicator: Indicator): Indicator {
  const { target, actual } = indicator;
  const items = target && mayBeLabelled(target.text) ? splitItems(target.text) : [];
  const [only, ...others] = items;
  if (!target || !only || others.length > 0) return indicator;
  const statement = readTargetStatement(only.text);
  const { name, target: text } = statement;
  const isLabel = name.length >= MIN_NAME && headerMeaning(name) === null;
  if (!hasAmount(statement) || !isLabel) return indicator;
  const results = actual ? splitItems(actual.text) : [];
  const isLabelled = results.some((item) => hasAmount(readTargetStatement(item.text)));
  const answer =
    actual && isLabelled
      ? answerTargets([statement], { items: results, text: actual.text, answersWords: false })[0]
      : undefined;
  return {
    ...indicator,
    name: { text: name, cell: target.cell },
    target: { text, cell: target.cell },
    ...(actual && isLabelled
      ? { actual: answer ? { ...actual, value: answer, text: answer } : null }
      : {}),
  };
}

function mayBeLabelled(text: string): boolean {
  if (COLON.test(text)) return true;
  const name = NAME_BEFORE_BLANK.exec(text.trim())?.[0];
  return name !== undefined && !NO_NAME.test(name);
}
