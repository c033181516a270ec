/** One entry of a list that stands in a single cell. */
export interface Item {
  /** 「①」, 「ⅱ」, 「・」 …; "" where the entry has none. */
  readonly marker: string;
  /** Without the marker; lines that belong together joined by a blank. */
  readonly text: string;
}

const BULLET =
  /^\s*([・･•○●◎◇◆□■▪➢►]|[①-⑳]|[（(](?:\d{1,2}|[０-９]{1,2}|[ivxⅰ-ⅹ]{1,4}|[ア-オ])[)）]|(?:\d{1,2}|[０-９]{1,2})[)）](?!\d)|(?:\d{1,2}|[０-９]{1,2})[.．](?![\d０-９])|[-‐–—－*＊](?:\s+(?=\S)|(?=[^\s\d０-９]))|[ivx]{1,4}[.．]|[ⅰ-ⅹ])\s*/u;
/** A line that begins so belongs to the line above it. */
const CONTINUATION = /^(?:\s|[（(【※、。])/u;
/** A line that ends so is not finished. */
const UNFINISHED = /(?:[、,，・「『（(]|[のをにはがでとやも])$/u;
/** An entry that ends so is complete: a sentence, or a label with its value. */
const COMPLETE = /[。．]$|[：:]\s*\S+$/u;
/** A line that begins so is about something else. */
const NEW_SENTENCE = /^(?:その他|このほか|そのほか|また|なお|さらに|加えて|併せて)[、,，]/u;
/** A value alone: the second line of 「50%⏎以上」. */
const ONLY_VALUE = /^(?:[\d０-９.,，．%％]+|以上|以下|以内|未満)/u;

/**
 * Takes the text of a cell apart into its entries: bullets and numbers begin a new one, indented lines and
 * brackets continue the last. Lines without bullets are entries of their own unless the line before is not
 * finished.
 */
export function splitItems(text: string): readonly Item[] {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "");
  const hasBullets = lines.some((line) => BULLET.test(line));
  const items: { marker: string; text: string }[] = [];
  for (const line of lines) {
    const bullet = BULLET.exec(line);
    const last = items.at(-1);
    if (bullet) {
      items.push({ marker: bullet[1] ?? "", text: line.slice(bullet[0].length).trim() });
    } else if (last && continues(last.text, line, hasBullets)) {
      last.text = `${last.text} ${line.trim()}`;
    } else {
      items.push({ marker: "", text: line.trim() });
    }
  }
  return items.filter(({ text: entry }) => entry !== "");
}

function continues(before: string, line: string, hasBullets: boolean): boolean {
  if (CONTINUATION.test(line) || UNFINISHED.test(before)) return true;
  if (ONLY_VALUE.test(line.trim()) && !COMPLETE.test(before)) return true;
  return hasBullets && !COMPLETE.test(before) && !NEW_SENTENCE.test(line);
}

/** The number that a marker stands for: 「②」, 「ii.」, 「（２）」 are all 2; `null` for plain bullets. */
export function markerNumber(marker: string): number | null {
  const plain = marker.normalize("NFKC").toLowerCase().replace(/[().]/g, "");
  if (/^\d+$/.test(plain)) return Number(plain);
  const roman = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"].indexOf(plain);
  return roman < 0 ? null : roman + 1;
}
