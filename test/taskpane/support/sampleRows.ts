import type { ActualKind, Status } from "../../../src/domain/judgement/judgement";
import type { Clause, Target } from "../../../src/domain/target/target";

/** One row of a plan in short form; the figures are those of published ward plans unless `made` says so. */
export interface SampleRow {
  readonly path: readonly string[];
  readonly name: string;
  readonly target: string | null;
  readonly clause?: Partial<Clause>;
  readonly direction?: Target["direction"];
  readonly actual: string | null;
  readonly figures?: { readonly actual: number; readonly gap: number; readonly rate?: number };
  readonly kind?: ActualKind;
  readonly status: Status;
  readonly ja: string;
  readonly en: string;
  readonly notes?: Target["notes"];
  readonly stated?: string;
  readonly improvement?: string;
}

const AUTONOMY = ["取組項目1", "地域社会における住民自治の仕組みづくり"];
const PARTICIPATION = ["取組項目2", "区民が区政運営に参加・参画する仕組みのさらなる充実"];
const SERVICE = ["取組項目3", "区民サービスの向上と効果的・効率的な区行政の運営の推進"];
const INSURANCE = ["取組項目4", "国民健康保険料の未収額の圧縮に向けた取組の強化"];
const REVENUE = ["取組項目5", "歳入の確保に向けた取組の強化"];
const SAFETY = ["経営課題２ 安全・安心・快適なまちづくり", "戦略２－４ 生活環境の向上と改善"];

/** The rows of the sample plan; every status occurs. */
export const SAMPLE_ROWS: readonly SampleRow[] = [
  {
    path: AUTONOMY,
    name: "地域活動協議会を知っている区民の割合",
    target: "40%",
    clause: { value: 40, unit: "%" },
    actual: "28.9%",
    figures: { actual: 28.9, gap: -11.1, rate: 72.25 },
    status: "notAchieved",
    ja: "目標40%以上に対し実績28.9%（△11.1ポイント）のため未達成",
    en: "Not achieved: actual 28.9% against a target of at least 40% (−11.1 points)",
    improvement: "地域活動協議会の認知度が伸び悩んでいる。広報紙とSNSによる発信を強化する。",
  },
  {
    path: AUTONOMY,
    name: "自治会・町会単位の活動に参加している区民のうち、自治会・町内会単位の活動に対する市からの支援が役立っていると思う区民の割合",
    target: "70%",
    clause: { value: 70, unit: "%" },
    actual: null,
    status: "noActual",
    ja: "実績が入力されていません",
    en: "No actual has been entered",
  },
  {
    path: AUTONOMY,
    name: "新たに地域活動協議会とNPO及び企業等とが連携した取組を行った件数",
    target: "5件",
    clause: { value: 5, unit: "件" },
    actual: "8件",
    figures: { actual: 8, gap: 3, rate: 160 },
    status: "achieved",
    ja: "目標5件以上に対し実績8件（＋3件）のため達成",
    en: "Achieved: actual 8件 against a target of at least 5件 (+3件)",
  },
  {
    path: PARTICIPATION,
    name: "区政会議において、各委員からの意見や要望、評価について、十分に区役所や委員との間で意見交換が行われていると思う区政会議の委員の割合",
    target: "73%",
    clause: { value: 73, unit: "%" },
    actual: "85%",
    figures: { actual: 85, gap: 12, rate: 116.43835616438356 },
    status: "achieved",
    ja: "目標73%以上に対し実績85%（＋12ポイント）のため達成",
    en: "Achieved: actual 85% against a target of at least 73% (+12 points)",
    stated: "目標達成",
  },
  {
    path: PARTICIPATION,
    name: "広報紙の全戸配布",
    target: "12回",
    clause: { value: 12, unit: "回" },
    actual: "12回",
    figures: { actual: 12, gap: 0, rate: 100 },
    status: "achieved",
    ja: "目標12回以上に対し実績12回のため達成",
    en: "Achieved: actual 12回 against a target of at least 12回",
  },
  {
    path: SERVICE,
    name: "「区役所来庁者等に対するサービスの格付け結果」において",
    target: "以上",
    clause: { value: null },
    actual: "評価点3.4",
    status: "needsReview",
    ja: "目標の水準が書かれていないため、判定できません",
    en: "The target prints no level, so it cannot be judged",
    notes: [{ code: "placeholder", message: "目標の数値が記入されていません。" }],
  },
  {
    path: SERVICE,
    name: "不適切な事務処理事案の件数（公表ベース）",
    target: "発生件数ゼロをめざす。",
    clause: { op: "<=", value: 0, unit: "件" },
    direction: "lower",
    actual: "2件",
    figures: { actual: 2, gap: 2 },
    status: "notAchieved",
    ja: "目標0件以下に対し実績2件（＋2件）のため未達成",
    en: "Not achieved: actual 2件 against a target of at most 0件 (+2件)",
  },
  {
    path: SERVICE,
    name: "市民サービス向上委員会の開催",
    target: "24回",
    clause: { value: 24, unit: "回" },
    actual: "17回",
    figures: { actual: 17, gap: -7, rate: 70.83333333333333 },
    status: "notAchieved",
    ja: "目標24回以上に対し実績17回（△7回）のため未達成",
    en: "Not achieved: actual 17回 against a target of at least 24回 (−7回)",
  },
  {
    path: INSURANCE,
    name: "国民健康保険料の収納率（現年度賦課分）",
    target: "86.20%",
    clause: { value: 86.2, unit: "%" },
    actual: "85.96%",
    figures: { actual: 85.96, gap: -0.24, rate: 99.72157772621809 },
    status: "notAchieved",
    ja: "目標86.20%以上に対し実績85.96%（△0.24ポイント）のため未達成",
    en: "Not achieved: actual 85.96% against a target of at least 86.20% (−0.24 points)",
    stated: "目標未達成",
    improvement: "口座振替の勧奨と、滞納初期の電話催告を強化する。",
  },
  {
    path: REVENUE,
    name: "区庁舎等を活用した行政財産目的外使用料収入等の歳入",
    target: "歳入の増",
    clause: { op: "qualitative", value: null },
    direction: "higher",
    actual: "行政財産目的外使用料収入の増（30年度比較 ＋737千円）",
    status: "needsReview",
    ja: "目標に数値がないため、判定できません",
    en: "The target has no number, so it cannot be judged",
  },
  {
    path: SAFETY,
    name: "特定空家等の解体や補修等による是正件数",
    target: "５件以上",
    clause: { value: 5, unit: "件" },
    actual: "７件（9月末）",
    figures: { actual: 7, gap: 2, rate: 140 },
    kind: "interim",
    status: "onTrack",
    ja: "目標5件以上に対し途中の実績7件（＋2件）のため達成見込",
    en: "On track: interim actual 7件 against a target of at least 5件 (+2件)",
  },
  {
    path: SAFETY,
    name: "区民モニターアンケートにおいて、「街頭犯罪に対する備えを日ごろから行っている」と回答した割合",
    target: "50.3%以上（かつ前年度実績以上）",
    clause: { value: 50.3, unit: "%" },
    actual: "48.1%（中間調査）",
    figures: { actual: 48.1, gap: -2.2 },
    kind: "interim",
    status: "atRisk",
    ja: "目標50.3%以上に対し途中の実績48.1%（△2.2ポイント）のため未達成見込",
    en: "At risk: interim actual 48.1% against a target of at least 50.3% (−2.2 points)",
  },
  {
    path: SAFETY,
    name: "具体的取組３－１－２の再掲",
    target: null,
    actual: null,
    status: "excluded",
    ja: "ほかの取組の再掲のため対象外",
    en: "Excluded: refers to another initiative",
  },
];
