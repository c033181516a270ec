import { BLANKED } from "../actual/actualTokens";
import type { ActualFigure } from "../actual/actualFigure";
import type { KnownText } from "../actual/knownText";
import { HARMLESS_WORDS, TELLING_WORDS } from "./harmlessWords";
import { SUSPECT_ANYWHERE, SUSPECT_BESIDE } from "./suspectWords";

/** A stretch of words as it was understood. */
interface WordScan {
  /** What is in no table and neither in the target nor in the indicator; parts are blanked out. */
  readonly unread: string;
  /** Some word of it is known to say something harmless. */
  readonly telling: boolean;
}

const HIRAGANA = /[\u3041-\u3096]/u;
/** Characters that carry meaning in a name. */
const NAMING = /[\p{Script=Han}\p{Script=Katakana}ーA-Za-z\d]/u;
/** Longest run looked up in the target and the indicator. */
const LONGEST_RUN = 16;
/** Words further from their number do not speak of it. */
const LONGEST_WORDS = 200;
/** Signs that only separate, and enumeration marks. */
const SEPARATING = /[\s()[\]{}【】〔〕「」『』、。,.:;・=/~～→※◎○●◆■□①-⑳*"'’”“-]/u;

const isSeparating = (sign: string): boolean => sign === BLANKED || SEPARATING.test(sign);

/** Length of the run at `index` that the target or the indicator holds too: two characters at least. */
function knownRun(text: string, index: number, known: KnownText): number {
  if (!NAMING.test(text.charAt(index))) return 0;
  let length = 0;
  for (let size = 2; size <= LONGEST_RUN && index + size <= text.length; size++) {
    if (!known.says(text.slice(index, index + size))) break;
    length = size;
  }
  // Endings such as 「まで」 and 「ない」 are judged by themselves.
  while (length > 0 && HIRAGANA.test(text.charAt(index + length - 1))) length--;
  return length >= 2 ? length : 0;
}

/** 「10か所に設置」: に before a word of the target. */
function joinsKnown(text: string, index: number, known: KnownText): boolean {
  return text.charAt(index) === "に" && knownRun(text, index + 1, known) > 0;
}

/** Without the blanked parts at its ends. */
function trimmed(unread: string): string {
  const from = unread.startsWith(BLANKED) ? 1 : 0;
  return unread.slice(from, unread.endsWith(BLANKED) ? -1 : undefined);
}

function scan(text: string, known: KnownText): WordScan {
  let unread = "";
  let telling = false;
  let index = 0;
  while (index < text.length) {
    const word = HARMLESS_WORDS.longestAt(text, index)?.word ?? "";
    const length = Math.max(word.length, knownRun(text, index, known));
    if (length > 0) {
      telling ||= length > word.length || TELLING_WORDS.has(word);
      unread += unread.endsWith(BLANKED) ? "" : BLANKED;
      index += length;
    } else if (isSeparating(text.charAt(index)) || joinsKnown(text, index, known)) {
      unread += unread.endsWith(BLANKED) ? "" : BLANKED;
      index++;
    } else {
      unread += text.charAt(index);
      index++;
    }
  }
  return { unread: trimmed(unread), telling };
}

/** Words of a pattern that neither the target nor the indicator says. */
function suspectsIn(
  pattern: RegExp,
  text: string,
  known: KnownText,
): readonly { readonly word: string; readonly to: number }[] {
  return [...text.matchAll(pattern)]
    .map((match) => ({ word: match[0], to: match.index + match[0].length }))
    .filter(({ word }) => !known.says(word));
}

/** 「100人以上の見込みだったが」: what was expected did not come. */
const DISAPPOINTED = /(?:見込|予定|計画|目標|想定|予想)[^、。]*が$/u;

/** 「61.5%は前回」 */
const OF_ANOTHER_TIME = /^[はがの]?(?:前々?年|昨年|前回|前期)度?(?!比|より|から|に|を|と)/u;

/** Behind a number nothing may stay unread: there stands what turns it into its opposite. */
function isUnreadBehind(behind: string, known: KnownText): boolean {
  if (behind === "") return false;
  if (behind.length > LONGEST_WORDS) return true;
  return (
    OF_ANOTHER_TIME.test(behind) || DISAPPOINTED.test(behind) || scan(behind, known).unread !== ""
  );
}

/** 「令和5年度」, 「R5」, 「第3回」 before the number. */
const NUMBERED = /(?:令和|平成|昭和|[RH第])?(?:\d+|元(?=年))/gu;

/** 「関係者に周知し3回開催」: what was done before, not what was counted. */
const DONE_BEFORE = /^(?:し|して|を行い|を行って|を図り|のうえ)(?=$|[、。])/u;

/** Whether nothing that carries a meaning of its own stands between a suspect word and the number. */
function belongsToNumber(between: string, known: KnownText): boolean {
  return !DONE_BEFORE.test(between) && !NAMING.test(scan(between, known).unread);
}

/** Before a number stand names of all kinds; only known causes of doubt and lone characters count. */
function isSuspectLabel(label: string, known: KnownText): boolean {
  if (label === "") return false;
  const words = label.slice(-LONGEST_WORDS).replace(NUMBERED, BLANKED);
  if (isLone(scan(words, known).unread)) return true;
  return suspectsIn(SUSPECT_BESIDE, words, known).some(({ to }) =>
    belongsToNumber(words.slice(to), known),
  );
}

/** 「国100人」, 「×100人」, 「l0件」: one character is no name. Hiragana only joins. */
function isLone(unread: string): boolean {
  return Array.from(unread).length === 1 && !HIRAGANA.test(unread);
}

/** A note of which nothing is understood may say anything. */
function isSuspectNote(note: string, known: KnownText): boolean {
  if (note === "") return false;
  const { unread, telling } = scan(note, known);
  if (isLone(unread) || suspectsIn(SUSPECT_BESIDE, note, known).length > 0) return true;
  return unread !== "" && !telling;
}

/** Whether a word of a report without numbers keeps it from saying that the target was reached. */
export function isReportInDoubt(text: string, known: KnownText): boolean {
  return suspectsIn(SUSPECT_BESIDE, text, known).length > 0;
}

/** Words right beside a number that leave open whether it is the result; `null` where there are none. */
export function wordsInDoubt(
  { label, behind, note, printed }: ActualFigure,
  known: KnownText,
): string | null {
  if (label === "" && behind === "" && note === "") return null;
  if (isUnreadBehind(behind, known)) return printed + behind;
  if (isSuspectLabel(label, known)) return label + printed;
  return isSuspectNote(note, known) ? `${printed}（${note}）` : null;
}

/** The first word anywhere in the text that says that the number is not certain or fell short. */
export function doubtInText(text: string, known: KnownText): string | null {
  return suspectsIn(SUSPECT_ANYWHERE, text, known)[0]?.word ?? null;
}
