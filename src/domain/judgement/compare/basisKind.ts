import { mayBeSameYear, yearsIn } from "../actual/printedYears";

/** What a relative target is measured from, or what a reported reference is. */
export interface BasisKind {
  readonly kind:
    /** No reference is named. */
    | "unnamed"
    /** 前年度, 昨年, 前回 */
    | "priorYear"
    /** 前年同月, 前年同時期 */
    | "priorPeriod"
    /** 前々年度 */
    | "yearBefore"
    /** 令和3年度, 30年度 */
    | "year"
    /** 基準年, 策定時, 現状値 */
    | "start"
    /** 過去3年平均 */
    | "average"
    /** 全国平均, 市平均, 予算 … : nothing that a past result could stand for */
    | "outside"
    /** Words that this table does not know. */
    | "unknown";
  /** Western years where the kind is `year`. */
  readonly years: readonly number[];
  /** Compact words, to compare outside references by name. */
  readonly words: string;
}

/** Words that only say that a reference is one. */
const FILLER = /実績|決算額?|数値|件数|の値|値|比較?|対|時点|現在|末|[()（）:：はのでが、。\s]/gu;

const PATTERNS: readonly (readonly [BasisKind["kind"], RegExp])[] = [
  ["average", /平均.{0,4}$|過去.{1,4}年/u],
  [
    "outside",
    /全国|全市|市全体|類似|政令|他都市|上位|下位|順位|自治体|目標|予算|見込|計画(?!策定|開始|当初)/u,
  ],
  ["priorPeriod", /同時期|同月|同期|同日|同四半期/u],
  ["yearBefore", /前々年|一昨年/u],
  ["priorYear", /前年|昨年|前回|前期|先年/u],
  ["year", /\d+年|元年|[RHＲＨ]\d/u],
  ["start", /基準|策定|現状|当初|開始|現在|現況|従前|導入前|初期|スタート/u],
];

/** Averages over places, not over years. */
const PLACE_AVERAGE = /(?:全国|都|道|府|県|国|市|区|町|村|管内|都市|団体)(?:の)?平均/u;

/** Sorts a reference by what could stand for it. */
export function basisKind(text: string | null): BasisKind {
  const whole = text ?? "";
  const words = whole.replace(FILLER, "");
  if (words === "" && !PATTERNS.some(([, pattern]) => pattern.test(whole))) {
    return { kind: "unnamed", years: [], words };
  }
  if (PLACE_AVERAGE.test(whole)) return { kind: "outside", years: [], words };
  const kind = PATTERNS.find(([, pattern]) => pattern.test(whole))?.[0] ?? "unknown";
  return { kind, years: kind === "year" ? yearsIn(whole) : [], words };
}

/**
 * Whether a reference that names itself (前年度12,000千円 in the actual's brackets) is the one that the
 * target is measured from. What only may be the same is not taken for it.
 */
export function isSameBasis(wanted: BasisKind, named: BasisKind): boolean {
  if (wanted.kind !== named.kind || wanted.kind === "unnamed") return false;
  switch (wanted.kind) {
    case "year":
      return mayBeSameYear(wanted.years, named.years);
    case "average":
    case "outside":
    case "unknown":
      return wanted.words !== "" && named.words.includes(wanted.words);
    case "priorYear":
    case "priorPeriod":
    case "yearBefore":
    case "start":
      return true;
  }
}

/**
 * Whether the result that the caller gives as the reference (`previous`) can stand for the basis. It is
 * the result of the reference year or point; it is no outside figure and no average, unless it says so.
 *
 * @param label what the text of `previous` says besides its number
 */
export function mayStandFor(wanted: BasisKind, label: BasisKind): boolean {
  if (wanted.kind === "outside" || wanted.kind === "average" || wanted.kind === "unknown") {
    return isSameBasis(wanted, label);
  }
  if (label.kind === "unnamed" || label.kind === "unknown") return true;
  if (label.kind === "outside" || label.kind === "average") return false;
  if (wanted.kind === "unnamed" || wanted.kind === label.kind) {
    return wanted.kind !== "year" || mayBeSameYear(wanted.years, label.years);
  }
  // A year written beside the result of 前年度 or of the base year only names it.
  return label.kind === "year" && wanted.kind !== "yearBefore";
}
