import { compactText, type CompactText } from "../../text/normalize";
import { TOKEN, type Token } from "../tokens";
import { TARGET_WORDS } from "../words/targetWords";
import { matchBrackets } from "./brackets";
import { numberAt } from "./numberTokens";
import { referenceAt } from "./referenceTokens";
import { signAt, SIGNS } from "./signTokens";
import { TokenList } from "./tokenList";
import { pushWord, wordAt } from "./wordTokens";

/** A cell as the grammar reads it. */
export interface TokenizedCell {
  readonly compact: CompactText;
  /** One sign per token. */
  readonly signs: string;
  readonly tokens: readonly Token[];
}

const NUMBER = 1;
const WORD = 2;
const SIGN = 4;
const REFERENCE = 8;

/** Which recognisers are worth trying at a character; most characters need none. */
const STARTS: Readonly<Uint8Array> = startTable();

function startTable(): Uint8Array {
  const starts = new Uint8Array(0x10000);
  const add = (unit: number, mark: number): void => {
    starts[unit] = (starts[unit] ?? 0) | mark;
  };
  for (const unit of TARGET_WORDS.firstUnits()) add(unit, WORD);
  for (const sign of "0123456789.〇零一二三四五六七八九十百千▲△▼-+ープマ★星第人令平昭大明元RHSrhs前一昨今本当次来翌") {
    add(sign.charCodeAt(0), NUMBER);
  }
  // ① … ⓿, ❶ … ➓
  for (let unit = 0x2460; unit <= 0x24ff; unit++) add(unit, NUMBER);
  for (let unit = 0x2776; unit <= 0x2793; unit++) add(unit, NUMBER);
  for (const sign of SIGNS) add(sign.charCodeAt(0), SIGN);
  for (const sign of "全対過直平上") add(sign.charCodeAt(0), REFERENCE);
  return starts;
}

/** Turns a target cell into tokens. Linear in the length of the text; never throws. */
export function tokenize(source: string): TokenizedCell {
  const compact = compactText(source);
  const list = new TokenList(compact);
  const { text } = compact;
  let partners: Int32Array | null = null;
  let index = 0;
  while (index < text.length) {
    const mark = STARTS[text.charCodeAt(index)] ?? 0;
    let end = 0;
    if (mark !== 0) {
      if ((mark & SIGN) !== 0) {
        partners ??= matchBrackets(text);
        end = signAt(list, index, partners[index] ?? -1);
      }
      if (end === 0) end = recognise(list, index, mark);
    }
    if (end > index) {
      index = end;
    } else {
      list.takeText(index);
      index++;
    }
  }
  list.endText(index);
  return { compact, signs: list.signs, tokens: list.tokens };
}

/** Tries references, numbers and words; returns the end of the token, or 0. */
function recognise(list: TokenList, index: number, mark: number): number {
  const reference = (mark & REFERENCE) === 0 ? 0 : referenceAt(list, index);
  if (reference > 0) return reference;
  const word = (mark & WORD) === 0 ? null : wordAt(list, index);
  // 「80%-90%」: a hyphen between two numbers is no minus.
  const joins = word?.meaning.kind === TOKEN.wave;
  if ((mark & NUMBER) !== 0 && !joins) {
    const end = numberAt(list, index, word?.length ?? 0);
    if (end > index) return end;
  }
  return word === null ? 0 : pushWord(list, index, word);
}
