import type { ActualFigure } from "../../judgement/actual/actualFigure";
import { knownText } from "../../judgement/actual/knownText";
import { readPrevious } from "../../judgement/actual/readActual";

/** These words stand for themselves: no target is held against them. */
const NOTHING_KNOWN = knownText("", "");

/** An entry of 当年度の取組内容 or 取組実績, taken apart. */
export interface ActivityText {
  /** What is done, as printed. */
  readonly name: string;
  /** 24回, 随時, 広報紙 12回; empty where none is printed. */
  readonly amount: string;
  /** The number of the amount, where it has exactly one. */
  readonly count: ActualFigure | null;
}

/** 「…の開催(24回)」 */
const BRACKET = /^([\s\S]*?\S)\s*[（(]([^（()）]*)[）)][。\s]*$/u;
/** 「…の開催：４回」 */
const COLON = /^([\s\S]*?\S)\s*[：:]([^：:]*)$/u;
/** 「…の開催 24回」 */
const BLANK = /^([\s\S]*\S)\s+(\S*[\d０-９]\S*)$/u;

/** What a bracket holds that says how much or how often; others explain the name: 「(予算への反映状況を含む)」. */
const AMOUNT = /随時|適宜|通年|毎[日週月年]|常時|[\d０-９]|予定|中止|延期|調整中|検討中|未定/u;
const LONGEST_AMOUNT = 24;

function countOf(amount: string): ActualFigure | null {
  const figures = readPrevious(amount, NOTHING_KNOWN).figures.filter(
    ({ role }) => role === "value",
  );
  const [only, ...others] = figures;
  return only !== undefined && others.length === 0 && only.readable ? only : null;
}

/** Takes name and amount of an activity apart. */
export function readActivityText(text: string): ActivityText {
  let name = text.replace(/^[・●○\s]+/u, "").trim();
  const amounts: string[] = [];
  const takeOff = (pattern: RegExp): boolean => {
    const [, before, amount] = pattern.exec(name) ?? [];
    if (before === undefined || amount === undefined) return false;
    if (!AMOUNT.test(amount) || amount.length > LONGEST_AMOUNT) return false;
    name = before.trim();
    amounts.unshift(amount.trim());
    return true;
  };
  // 「…の開催 17回（うち書面3回）（8月末）」: brackets stand behind each other.
  while (takeOff(BRACKET));
  const isCounted = (): boolean => amounts.some((amount) => countOf(amount) !== null);
  if (!isCounted() && !takeOff(COLON)) takeOff(BLANK);
  const amount = amounts.find((each) => countOf(each) !== null) ?? amounts[0] ?? "";
  return { name, amount, count: countOf(amount) };
}
