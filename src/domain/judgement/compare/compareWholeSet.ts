import type { Clause } from "../../target/target";
import type { ActualReading } from "../actual/readActual";
import { only } from "../only";
import { decided, undecided, type Verdict } from "./verdict";

/** What makes a sentence less than a report that everything was done. */
const NOT_DONE =
  /ない|なかった|なく|ず|未|一部|除|予定|見込|目指|努め|努力|検討|向け|ほぼ|概ね|おおむね|原則|よう|べき|たい|中止|途中|中$|中。|とする|対象|順次|段階|今後|引き続き|ただし|以外|不可|できる|残/u;

/** Characters behind 全件 that must stand in the actual too: 全件公表 → 公表. */
const DEED_LENGTH = 2;

/** 「全件公表」 → 公表; `null` where the target says nothing of what is done. */
function deedBehind(words: string, target: string): string | null {
  const at = target.indexOf(words);
  if (at < 0) return null;
  const deed = /^(?:の|に|を|で|へ)?([\u4e00-\u9fff]{2})/u.exec(
    target.slice(at + words.length),
  )?.[1];
  return deed?.slice(0, DEED_LENGTH) ?? null;
}

/** Whether the actual says in words that what the target asks for was done for all. */
function saysAllDone(words: string, target: string, actual: string): boolean {
  if (!actual.includes(words) || NOT_DONE.test(actual)) return false;
  const deed = deedBehind(words, target);
  if (deed === null) return false;
  const behind = actual.slice(actual.indexOf(words) + words.length);
  return behind.includes(deed);
}

/**
 * Judges 全件, 全員, 全世帯 … where the target prints no count: n of N must be all of them. A single
 * number does not say how many there were.
 *
 * @param target compact text of the target
 */
export function compareWholeSet(clause: Clause, reading: ActualReading, target: string): Verdict {
  const words = clause.unit ?? "全";
  const parts = reading.figures.filter(
    (figure) => figure.whole !== null && figure.role === "value",
  );
  const part = only(parts);
  if (part !== undefined && part.whole !== null) {
    if (!part.readable) return undecided({ code: "misprint", printed: part.printed });
    const order = part.value.cmp(part.whole);
    if (order > 0 || part.value.lt(0) || part.bound !== "exact" || part.approximate) {
      return undecided({ code: "wholeSetCount", printed: reading.source.trim() });
    }
    const whole = reading.figures.find((figure) => figure.role === "whole");
    return decided(order === 0, {
      kind: "wholeSet",
      clause,
      part: part.printed,
      whole: whole?.printed ?? part.whole.toFixed(),
    });
  }
  const values = reading.figures.filter((figure) => figure.role !== "target");
  if (values.length > 0)
    return undecided({ code: "wholeSetCount", printed: reading.source.trim() });
  return saysAllDone(words, target, reading.text)
    ? decided(true, { kind: "words", clause, words })
    : undecided({ code: "wholeSetWords" });
}
