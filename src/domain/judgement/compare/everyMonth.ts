import type { Clause } from "../../target/target";
import type { ActualReading } from "../actual/readActual";

/** 「毎月開催した」, 「毎月1回発行済み」 */
const EVERY_MONTH =
  /毎月[^、。]{0,8}(?:開催|実施|発行|発信|更新|配布|掲載|訪問|巡回)(?:した|しました|済)/u;
/** What makes 毎月 less than every month. */
const NOT_QUITE = /原則|ほぼ|概ね|おおむね|ほとんど|除|以外|一部|中止|予定|見込|なかった|ず|から/u;

/** Whether an actual without a number says in words that a monthly target (毎月1回) was kept. */
export function saysEveryMonth(clause: Clause, { figures, text }: ActualReading): boolean {
  const once =
    clause.unit === "回/月" && clause.value === 1 && (clause.op === ">=" || clause.op === "=");
  return once && figures.length === 0 && EVERY_MONTH.test(text) && !NOT_QUITE.test(text);
}
