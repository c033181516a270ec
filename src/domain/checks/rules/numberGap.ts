import type { Check, CheckInput } from "../check";
import type { Finding } from "../finding";
import { numberedEntries, type NumberedEntry } from "../reading/numbering";
import { brief, say } from "../reading/wording";

function sequencesOf(input: CheckInput): readonly (readonly NumberedEntry[])[] {
  const sequences = new Map<string, NumberedEntry[]>();
  for (const entry of numberedEntries(input)) {
    const sequence = sequences.get(entry.parent);
    if (sequence) sequence.push(entry);
    else sequences.set(entry.parent, [entry]);
  }
  return [...sequences.values()];
}

function last({ number }: NumberedEntry): number {
  return number.at(-1) ?? 0;
}

function written(number: readonly number[]): string {
  return number.join("-");
}

function at({ cell, initiativeId }: NumberedEntry): Pick<Finding, "cell" | "initiativeId"> {
  return { cell, ...(initiativeId === undefined ? {} : { initiativeId }) };
}

function gaps(sequence: readonly NumberedEntry[]): readonly Finding[] {
  const sorted = [...sequence].sort((one, other) => last(one) - last(other));
  return sorted.flatMap((entry, index) => {
    const before = sorted[index - 1];
    const step = before === undefined ? 1 : last(entry) - last(before);
    // A wide gap is an extract of a plan, not a slip.
    if (before === undefined || step <= 1 || step - 1 >= sequence.length) return [];
    const missing = Array.from({ length: step - 1 }, (_, each) =>
      written([...entry.number.slice(0, -1), last(before) + each + 1]),
    ).join("、");
    const [from, to] = [written(before.number), written(entry.number)];
    return {
      code: "number-gap" as const,
      severity: "info" as const,
      message: say(
        `${from}の次が${to}で、${missing}がありません。抜けか番号の誤りでないか確認してください。`,
        `${to} follows ${from}; ${missing} is missing. Was it left out, or is the number wrong?`,
      ),
      ...at(entry),
    };
  });
}

function doubles(sequence: readonly NumberedEntry[]): readonly Finding[] {
  const known = new Map<string, NumberedEntry>();
  return sequence.flatMap((entry) => {
    const number = written(entry.number);
    const first = known.get(number);
    known.set(number, first ?? entry);
    if (first === undefined) return [];
    const [one, other] = [brief(first.label), brief(entry.label)];
    return {
      code: "number-gap" as const,
      severity: "warning" as const,
      message: say(
        `番号${number}が「${one}」と「${other}」の2つにあります。`,
        `Number ${number} stands for both “${one}” and “${other}”.`,
      ),
      ...at(entry),
    };
  });
}

export const numberGap: Check = {
  code: "number-gap",
  severity: "info",
  title: say("番号の抜け・重複", "Gaps in the numbering"),
  explanation: say(
    "経営課題・戦略・具体的取組の番号が続いているか（６－２－１の次が６－２－３になっていないか）、同じ番号が2つないかを見ます。",
    "Whether issues, strategies and initiatives are numbered without gaps and without doubles.",
  ),
  run: (input) =>
    sequencesOf(input).flatMap((sequence) => [...gaps(sequence), ...doubles(sequence)]),
};
