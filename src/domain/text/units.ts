import Big from "big.js";

import { compactText } from "./normalize";
import { COUNTERS, MEASURES, type UnitEntry } from "./unitTable";
import { WordTable } from "./wordTable";

/** A unit as found in a text. */
export interface UnitMatch {
  /** Normal form. */
  readonly unit: string;
  /** Characters of the compact text that it takes. */
  readonly length: number;
}

const ENTRIES: readonly UnitEntry[] = [...MEASURES, ...COUNTERS];

const BY_UNIT: ReadonlyMap<string, UnitEntry> = new Map(
  ENTRIES.map((entry) => [entry.unit, entry]),
);

const SPELLINGS = new WordTable<UnitEntry>(
  ENTRIES.flatMap((entry) =>
    [entry.unit, ...(entry.spelled ?? [])].map((word) => [compactText(word).text, entry] as const),
  ),
);

/** People in thousands and so on: printed in unit columns, where no number stands to be expanded. */
const SCALES: ReadonlyMap<string, string> = new Map([
  ["十", "10"],
  ["百", "100"],
  ["千", "1000"],
  ["万", "10000"],
  ["十万", "100000"],
  ["百万", "1000000"],
  ["億", "100000000"],
]);

interface Measure {
  readonly kind: string;
  readonly factor: string;
}

function scaledCounter(unit: string): Measure | null {
  const scale = /^[十百千万億]+/.exec(unit)?.[0];
  if (scale === undefined || scale === unit) return null;
  const factor = SCALES.get(scale);
  if (factor === undefined) return null;
  const base = measureOf(unit.slice(scale.length));
  return { kind: base.kind, factor: new Big(base.factor).times(factor).toFixed() };
}

function measureOf(unit: string): Measure {
  const entry = BY_UNIT.get(unit);
  if (entry?.kind !== undefined) return { kind: entry.kind, factor: entry.factor ?? "1" };
  if (entry !== undefined) return { kind: `count:${entry.unit}`, factor: "1" };
  return scaledCounter(unit) ?? { kind: `count:${unit}`, factor: "1" };
}

/**
 * The unit that begins at `index` of a compact text (see `compactText`): the longest spelling in the
 * table, unless what follows shows that it is part of another word (「割合」, 「人口」).
 */
export function unitAt(compact: string, index: number): UnitMatch | null {
  const match = SPELLINGS.longestAt(compact, index);
  if (match === null) return null;
  const end = index + match.word.length;
  const { notBefore, unit } = match.value;
  if (notBefore !== undefined && end < compact.length && notBefore.includes(compact.charAt(end))) {
    return null;
  }
  return { unit, length: match.word.length };
}

/** Whether the text is a unit of the table, alone or in thousands (千人, 千m3). */
export function isUnitWord(text: string): boolean {
  const base = text.replace(/^[十百千万億]+(?=.)/u, "");
  return BY_UNIT.has(text) || BY_UNIT.has(base);
}

/** Whether the unit stands in the table (other counters are understood too, but kept as printed). */
export function isKnownUnit(unit: string): boolean {
  return BY_UNIT.has(unit);
}

/**
 * The kind of a unit: units of one kind can be compared. Counters are a kind of their own
 * (`count:件`), also those that are not in the table.
 */
export function unitKind(unit: string): string {
  return measureOf(unit).kind;
}

/**
 * Converts exactly between units of one kind (円/千円/百万円/億円, g/kg/t, m/km, 秒/分/時間, か月/年,
 * 人/千人/万人 …).
 *
 * @returns `null` where the units are of different kinds
 */
export function convert(value: Big, from: string, to: string): Big | null {
  if (from === to) return value;
  const source = measureOf(from);
  const goal = measureOf(to);
  if (source.kind !== goal.kind) return null;
  const base = value.times(source.factor);
  // One factor is a whole multiple of the other in every kind but energy, so the quotient is exact.
  return divideExactly(base, new Big(goal.factor));
}

/** Decimal places kept where a quotient does not end (energy units only). */
const QUOTIENT_PLACES = 30;

function divideExactly(dividend: Big, divisor: Big): Big {
  const Precise = Big();
  Precise.DP = QUOTIENT_PLACES;
  return new Big(new Precise(dividend).div(divisor).toFixed());
}

/** How often within what an amount counts: the 月 of 件/月. */
export type RatePeriod = "年" | "月" | "週" | "日" | "時間";

/** What a unit column or bracket says: 「(円)」, 「件/年」, 「単位：千人」. */
export interface UnitColumn {
  readonly unit: string;
  /** 年 for 件/年, 月 for 件/月 … */
  readonly per: RatePeriod | null;
}

const PERIOD_WORDS: ReadonlyMap<string, RatePeriod> = new Map([
  ["年", "年"],
  ["年間", "年"],
  ["年度", "年"],
  ["月", "月"],
  ["か月", "月"],
  ["月間", "月"],
  ["週", "週"],
  ["週間", "週"],
  ["日", "日"],
  ["1日", "日"],
  ["時", "時間"],
  ["時間", "時間"],
  ["h", "時間"],
]);

/** The period of 「/年」, 「／月」; `null` where the word is none (g/人). */
export function ratePeriod(word: string): RatePeriod | null {
  return PERIOD_WORDS.get(word) ?? null;
}

/**
 * Reads what stands in a unit column, in brackets behind an indicator or in the `unit` of an input.
 *
 * @returns `null` for an empty cell and for text that is longer than a unit can be
 */
export function readUnitColumn(text: string): UnitColumn | null {
  let compact = compactText(text).text.replace(/^[([【<「]+|[)\]】>」]+$/gu, "");
  compact = compact.replace(/^単位[:は]?/u, "");
  if (
    compact === "" ||
    compact.length > 12 ||
    /[0-9]/.test(compact.replace(/[mCO]+[23]|10万/gu, ""))
  ) {
    return null;
  }
  const whole = SPELLINGS.longestAt(compact, 0);
  if (whole?.word === compact) return { unit: whole.value.unit, per: null };
  const slash = compact.lastIndexOf("/");
  if (slash > 0) {
    const per = ratePeriod(compact.slice(slash + 1));
    if (per !== null) return { unit: normalUnit(compact.slice(0, slash)), per };
  }
  const yearly = /^年間?(.+)$/u.exec(compact)?.[1];
  if (yearly !== undefined) return { unit: normalUnit(yearly), per: "年" };
  return { unit: normalUnit(compact), per: null };
}

/** The normal form of a unit that stands alone: 名 → 人, 千名 → 千人, 箇所 → か所. */
export function normalUnit(text: string): string {
  const compact = compactText(text).text;
  const whole = SPELLINGS.longestAt(compact, 0);
  if (whole?.word === compact) return whole.value.unit;
  const scale = /^[十百千万億]+/.exec(compact)?.[0] ?? "";
  const rest = compact.slice(scale.length);
  const base = SPELLINGS.longestAt(rest, 0);
  return base?.word === rest ? scale + base.value.unit : compact;
}
