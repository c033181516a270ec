import { isDigit } from "../../text/charClass";
import { Gap } from "../../text/normalize";
import { nonValueAt, type NonValueKind } from "../../text/nonValues";
import { periodAt } from "../../text/periods";
import { quantityAt, type CompactQuantity } from "../../text/quantities";
import { yearAt } from "../../text/years";
import { TOKEN, type TokenKind } from "../tokens";
import { comparesBehind } from "./referenceTokens";
import type { TokenList } from "./tokenList";

/**
 * Years, numbers that are no amounts, and quantities.
 *
 * @param rival length of a word that fits at the same place; the longer reading wins
 * @returns the end of the token, or `index` where none begins
 */
export function numberAt(list: TokenList, index: number, rival: number): number {
  const year = yearAt(list.compact, index);
  if (year !== null) {
    if (rival > year.to - index) return index;
    const kind = year.relative === null ? TOKEN.year : TOKEN.relativeYear;
    return list.push(kind, index, year.to, { year });
  }
  if (rival > 1) return index;
  const month = monthAt(list, index);
  if (month > index) return month;
  const other = nonValueAt(list.scanner, index);
  if (other !== null) return nonValue(list, index, other.kind, other.to);
  const quantity = quantityAt(list.scanner, index);
  return quantity === null ? index : pushQuantity(list, quantity);
}

function nonValue(list: TokenList, index: number, kind: NonValueKind, to: number): number {
  if (kind === "numbering") return list.push(TOKEN.bullet, index, to);
  if (kind === "scale") return list.push(TOKEN.scale, index, to);
  if (kind === "ordinal" && list.text.startsWith("四半期", to - 3)) return quarter(list, index, to);
  if (kind === "per" || list.textFrom < 0) return list.push(TOKEN.name, index, to);
  return list.extendText(index, to);
}

/** 9月末までに, 4～8月: a part of the year; other months belong to a name (３月末現在). */
function monthAt(list: TokenList, index: number): number {
  if (!isDigit(list.text.charCodeAt(index))) return index;
  const period = periodAt(list.compact, index);
  if (period === null) return index;
  const until = list.text.startsWith("まで", period.to);
  const to = until ? period.to + 2 : period.to;
  const stretch = period.kind === "span" || /[~から―-]/u.test(list.text.slice(index, to));
  return list.push(until || stretch ? TOKEN.period : TOKEN.name, index, to);
}

/** 第２四半期まで, 第4四半期 */
function quarter(list: TokenList, index: number, end: number): number {
  let to = end;
  if (list.text.charAt(to) === "末") to++;
  if (list.text.startsWith("まで", to)) to += 2;
  return list.push(TOKEN.period, index, to);
}

function pushQuantity(list: TokenList, quantity: CompactQuantity): number {
  const { text } = list;
  const { from, to, unit, value, wellFormed, negative, per, multiplier } = quantity;
  // 5年間: a stretch of time over which something else is counted
  if (unit === "年" && text.charAt(to) === "間") return list.push(TOKEN.period, from, to + 1);
  // 24区平均以上: the average of those counted
  if (text.startsWith("平均", to) && comparesBehind(text, to + 2)) {
    return list.push(TOKEN.basis, from, to + 2);
  }
  const often = frequency(list, quantity);
  if (often > 0) return often;
  return list.push(quantityKind(quantity), from, to, {
    quantity: {
      value: Number.isFinite(value) ? value : null,
      unit,
      wellFormed,
      negative,
      per,
      multiplier,
    },
  });
}

function quantityKind({ negative, unit }: CompactQuantity): TokenKind {
  if (negative !== null) return negative ? TOKEN.minus : TOKEN.plus;
  if (unit === "倍") return TOKEN.times;
  return unit === "%" ? TOKEN.share : TOKEN.quantity;
}

/** 1日, 1か月 … before another number. */
const PER_ONE: ReadonlyMap<string, string> = new Map([
  ["日", "日"],
  ["か月", "月"],
  ["週", "週"],
  ["週間", "週"],
  ["年", "年"],
]);

/**
 * 「1日2回」, 「2か月に1回」: how often, before the number that counts; 「1地区1か所」, 「1人1台」: for how
 * many. Returns the end, or 0.
 */
function frequency(list: TokenList, quantity: CompactQuantity): number {
  const { from, unit, value, negative } = quantity;
  const particle = list.text.charAt(quantity.to) === "に";
  const to = particle ? quantity.to + 1 : quantity.to;
  if (!isDigit(list.text.charCodeAt(to)) || list.compact.gaps[to] !== Gap.None) return 0;
  if (unit === null || negative !== null || (value !== 1 && !particle)) return 0;
  const period = PER_ONE.get(unit);
  if (period === undefined || list.behind(TOKEN.name)) {
    return value !== 1 || unit === "%" ? 0 : list.push(TOKEN.name, from, to);
  }
  const per = value === 1 ? period : `${String(value)}${unit}`;
  if (per === "年") return list.push(TOKEN.period, from, to, { per, text: "年間" });
  return list.push(TOKEN.frequency, from, to, { per });
}
