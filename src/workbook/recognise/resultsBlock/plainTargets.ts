import { splitItems } from "../statements/items";
import {
  hasAmount,
  readTargetStatement,
  type TargetStatement,
} from "../statements/targetStatement";

/** One sentence that announces two things: 「…を毎月開催するとともに、…を奨励する」. */
const AND = /とともに、|(?<=[うくぐすつぬぶむる])とともに/u;
const OPENING = /^(?:また|さらに|あわせて|併せて|なお)、/u;

/**
 * Reads a list of targets and plain actions without headings: every bullet is one, and a sentence that
 * joins two with 「とともに」 is two.
 */
export function readPlainTargets(text: string): readonly TargetStatement[] {
  return splitItems(text)
    .flatMap(({ text: entry }) => {
      const whole = readTargetStatement(entry);
      return hasAmount(whole) ? [entry] : sentences(entry);
    })
    .map((entry) => readTargetStatement(entry.replace(OPENING, "").replace(/。$/u, "")));
}

function sentences(entry: string): readonly string[] {
  return entry
    .split(/(?<=。)/u)
    .flatMap((sentence) => sentence.split(AND))
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== "");
}
