import type { PlanPhase } from "../../domain/checks/check";
import type { Grouping } from "../../domain/summary/groupCounts";
import type { Language } from "../../domain/text/localizedText";

/** Columns of the table of the unachieved. */
export type UnachievedColumn =
  | "status"
  | "context"
  | "indicator"
  | "target"
  | "actual"
  | "rate"
  | "reason"
  | "improvement"
  | "cell";

/** Words of the dashboard sheet. */
export interface DashboardTexts {
  readonly sheetName: string;
  readonly title: string;
  /** Time of the judgement. */
  readonly judgedAt: (time: Date) => string;
  readonly indicatorCount: (count: number) => string;
  readonly phases: Readonly<Record<PlanPhase, string>>;
  /** Head of the tile that counts everything. */
  readonly all: string;
  readonly unachievedTitle: string;
  readonly noneUnachieved: string;
  /** What stands for the rows of the table that are not shown; `sheet` is `null` where several sheets hold them. */
  readonly more: (count: number, sheet: string | null) => string;
  readonly columns: Readonly<Record<UnachievedColumn, string>>;
  /** Head of the column that says where an indicator belongs. */
  readonly contexts: Readonly<Record<"issue" | "organisation", string>>;
  readonly charts: ChartTexts;
  readonly data: DataTexts;
}

/** Headings over charts and notes under them. */
export interface ChartTexts {
  /** Around the share of what was reached, which a formula puts in: before and behind it. */
  readonly overall: readonly [string, string];
  /**
   * Around the number of the missed, the largest number of a group and the group's name, which a formula puts in;
   * the last part ends the sentence.
   */
  readonly groups: readonly [string, string, string, string];
  /** Where nothing is missed. */
  readonly groupsFine: Readonly<Record<Grouping, string>>;
  readonly attainment: string;
  readonly attainmentNote: (shown: number, total: number) => string;
  readonly gaps: string;
  readonly gapsNote: (shown: number, total: number) => string;
  readonly revenue: string;
  readonly revenueNote: (hiddenItems: number, withoutActual: number) => string;
  readonly yearTrend: string;
  readonly yearTrendNote: string;
  readonly baselineTrend: string;
  readonly baselineTrendNote: (shown: number, total: number) => string;
}

/** Heads of the charts' data. */
export interface DataTexts {
  readonly title: string;
  readonly note: string;
  readonly status: string;
  readonly count: string;
  readonly total: string;
  readonly groups: Readonly<Record<Grouping, string>>;
  readonly missed: string;
  readonly groupKey: string;
  readonly others: (groups: number) => string;
  readonly indicator: string;
  readonly rate: string;
  readonly line: string;
  readonly shortfall: string;
  readonly item: string;
  readonly target: string;
  readonly actual: string;
  readonly year: string;
  readonly reached: string;
  readonly before: string;
  readonly now: string;
}

const two = (value: number): string => String(value).padStart(2, "0");
const clock = (time: Date): string => `${time.getHours()}:${two(time.getMinutes())}`;
const amount = (count: number): string => count.toLocaleString("en-US");

const JA: DashboardTexts = {
  sheetName: "ダッシュボード",
  title: "目標の達成状況",
  judgedAt: (time) =>
    `判定日時 ${time.getFullYear()}年${time.getMonth() + 1}月${time.getDate()}日 ${clock(time)}`,
  indicatorCount: (count) => `${amount(count)}指標`,
  phases: { plan: "計画時点", midYear: "中間振り返り", yearEnd: "年度末" },
  all: "全指標",
  unachievedTitle: "未達成・未達成見込の指標",
  noneUnachieved: "未達成・未達成見込の指標はありません。",
  more: (count, sheet) =>
    `ほか${amount(count)}件は、${sheet === null ? "各シート" : `「${sheet}」`}の判定の列で絞り込むと見られます。`,
  columns: {
    ...{ status: "判定", context: "所属", indicator: "指標", target: "目標", actual: "実績" },
    ...{ rate: "達成率", reason: "判定理由", improvement: "課題と改善策", cell: "セル" },
  },
  contexts: { issue: "経営課題・取組", organisation: "所属・年度" },
  charts: {
    overall: ["達成・達成見込 ", ""],
    groups: ["未達成・未達成見込", "件のうち", "件は ", ""],
    groupsFine: {
      issue: "経営課題・取組ごとの判定",
      organisation: "所属ごとの判定",
      owner: "担当ごとの判定",
    },
    attainment: "達成率の低い指標（線は100%）",
    attainmentNote: (shown, total) =>
      shown < total
        ? `達成率のある${amount(total)}指標のうち低い${shown}件。ほか${amount(total - shown)}件は省略。`
        : `達成率のある${shown}指標すべて。`,
    gaps: "目標に届かない割合（100%−達成率）",
    gapsNote: (shown, total) =>
      shown < total ? `大きい${shown}件。ほか${amount(total - shown)}件は省略。` : "",
    revenue: "歳入の目標と実績（千円）",
    revenueNote: (hidden, open) =>
      [
        hidden > 0 ? `ほか${amount(hidden)}費目は省略。` : "",
        open > 0 ? `実績のない${amount(open)}件を除く。` : "",
      ].join(""),
    yearTrend: "年度ごとの達成割合",
    yearTrendNote: "判定のある指標のうち達成・達成見込の割合。",
    baselineTrend: "前年度等から今年度（目標＝100%）",
    baselineTrendNote: (shown, total) =>
      shown < total ? `変化の大きい${shown}件。ほか${amount(total - shown)}件は省略。` : "",
  },
  data: {
    title: "グラフのデータ",
    note: "グラフはこの表のセルを参照しています（印刷範囲の外）。件数は判定の列を数える数式です。",
    ...{ status: "判定", count: "指標数", total: "合計" },
    groups: { issue: "経営課題・取組", organisation: "所属", owner: "担当" },
    missed: "未達計",
    groupKey: "計画での表記",
    others: (groups) => `その他（${groups}）`,
    ...{ indicator: "指標", rate: "達成率", line: "目標（100%）", shortfall: "不足" },
    ...{ item: "費目", target: "目標", actual: "実績", year: "年度", reached: "達成割合" },
    ...{ before: "前年度等", now: "今年度" },
  },
};

const EN: DashboardTexts = {
  sheetName: "Dashboard",
  title: "Achievement of targets",
  judgedAt: (time) =>
    `Judged ${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())} ${clock(time)}`,
  indicatorCount: (count) => `${amount(count)} indicators`,
  phases: { plan: "plan", midYear: "mid-year review", yearEnd: "year-end" },
  all: "All",
  unachievedTitle: "Indicators not achieved or at risk",
  noneUnachieved: "No indicator is not achieved or at risk.",
  more: (count, sheet) =>
    `${amount(count)} more: filter the status column of ${sheet === null ? "each sheet" : `the sheet "${sheet}"`} to see them.`,
  columns: {
    ...{ status: "Status", context: "Unit", indicator: "Indicator", target: "Target" },
    ...{ actual: "Actual", rate: "Rate", reason: "Reason" },
    ...{ improvement: "Issues and improvement", cell: "Cell" },
  },
  contexts: { issue: "Issue or initiative", organisation: "Organisation, year" },
  charts: {
    overall: ["Achieved or on track: ", ""],
    groups: ["", " not achieved or at risk, ", " of them: ", ""],
    groupsFine: {
      issue: "Status by issue or initiative",
      organisation: "Status by organisation",
      owner: "Status by owner",
    },
    attainment: "Lowest attainment (line: 100%)",
    attainmentNote: (shown, total) =>
      shown < total
        ? `The lowest ${shown} of ${amount(total)} with a rate; ${amount(total - shown)} not shown.`
        : `All ${shown} indicators with a rate.`,
    gaps: "Short of target (100% less rate)",
    gapsNote: (shown, total) =>
      shown < total ? `The largest ${shown}; ${amount(total - shown)} not shown.` : "",
    revenue: "Revenue: target, actual (thousand yen)",
    revenueNote: (hidden, open) =>
      [
        hidden > 0 ? `${amount(hidden)} more items not shown. ` : "",
        open > 0 ? `${amount(open)} without actual left out.` : "",
      ].join(""),
    yearTrend: "Share achieved by fiscal year",
    yearTrendNote: "Achieved or on track among indicators with a verdict.",
    baselineTrend: "Earlier value and now (target = 100%)",
    baselineTrendNote: (shown, total) =>
      shown < total ? `The largest ${shown} changes; ${amount(total - shown)} not shown.` : "",
  },
  data: {
    title: "Data of the charts",
    note: "The charts refer to these cells (outside the print area). Counts are formulas over the status columns.",
    ...{ status: "Status", count: "Indicators", total: "Total" },
    groups: { issue: "Issue or initiative", organisation: "Organisation", owner: "Owner" },
    missed: "Missed",
    groupKey: "As in the plan",
    others: (groups) => `Others (${groups})`,
    ...{ indicator: "Indicator", rate: "Rate", line: "Target (100%)", shortfall: "Short of" },
    ...{ item: "Item", target: "Target", actual: "Actual", year: "Year", reached: "Achieved" },
    ...{ before: "Before", now: "Now" },
  },
};

/** The words of the dashboard sheet, in one language. */
export const DASHBOARD_TEXTS: Readonly<Record<Language, DashboardTexts>> = { ja: JA, en: EN };
