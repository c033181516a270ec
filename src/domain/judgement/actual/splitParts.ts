import { compactText } from "../../text/normalize";

/** Ways in which a cell numbers its parts. */
const MARKERS: readonly RegExp[] = [
  // ①…②…
  /[\u2460-\u2473\u2776-\u2793]/gu,
  // ⅰ…ⅱ…
  /[(（]?[\u2170-\u217b][)）.．]?/gu,
  // (1)…(2)…
  /(?<=^|[\s\u3000。、])[(（][0-9０-９]{1,2}[)）]/gu,
  // ア…イ…
  /(?<=^|[\s\u3000])[アイウエオ](?=[\s\u3000)）.．:：])[)）.．:：]?/gu,
  // ・…・…
  /(?<=^|[\s\u3000。])[・●○◆◇■□▪]/gu,
  // line by line
  /(?<=^|\n)(?=[^\n])/gu,
];

interface Parts {
  /** The marks, in one width and without brackets: 1, 2. */
  readonly marks: string;
  readonly texts: readonly string[];
}

function splitBy(text: string, marker: RegExp): Parts | null {
  const found = [...text.matchAll(marker)];
  const [first] = found;
  if (first === undefined || text.slice(0, first.index).trim() !== "") return null;
  const marks = found.map(([mark]) => mark.normalize("NFKC").replace(/[^\p{L}\p{N}]/gu, ""));
  return {
    marks: marks.join(),
    texts: found.map((match, index) =>
      text.slice(match.index + match[0].length, found[index + 1]?.index ?? text.length),
    ),
  };
}

/** Words that name a part: everything before its first number. */
function labelOf(part: string): string {
  return (/^[^\d]*/u.exec(compactText(part).text)?.[0] ?? "").replace(/[:：はが・=\s()]+$/u, "");
}

/** Whether the part carries the name of another part of the target. */
function isMisplaced(label: string, position: number, labels: readonly string[]): boolean {
  if (label.length < 2) return false;
  const fits = (name: string): boolean =>
    name.length >= 2 && (name.includes(label) || label.includes(name));
  return !fits(labels[position] ?? "") && labels.some((name) => fits(name));
}

/**
 * The parts of an actual, where it shows the same parts in the same order as the target; `null` where it
 * does not.
 *
 * @param count how many indicators the target holds
 */
export function splitParts(
  actual: string,
  target: string,
  count: number,
): readonly string[] | null {
  for (const marker of MARKERS) {
    const parts = splitBy(actual, marker);
    if (parts?.texts.length !== count) continue;
    const wanted = splitBy(target, marker);
    if (wanted?.texts.length !== count) continue;
    // 「②… ①…」 shows the same parts in another order.
    if (parts.marks !== wanted.marks) return null;
    const labels = wanted.texts.map(labelOf);
    const { texts } = parts;
    const misplaced = texts.some((part, index) => isMisplaced(labelOf(part), index, labels));
    return misplaced ? null : texts;
  }
  return null;
}
