import type { Status } from "../../domain/judgement/judgement";
import type { Language } from "../../domain/text/localizedText";
import type { StatusColumnKind } from "../read/snapshot";

/** Every word that the add-in writes into sheets, in one language. */
export interface SheetTexts {
  readonly columnHeaders: Readonly<Record<StatusColumnKind, string>>;
  readonly dashboard: DashboardTexts;
  readonly resultList: ResultListTexts;
  readonly settings: SettingsTexts;
  /** Joins names in one line of text. */
  readonly separator: string;
  /** Unit of a difference between two percentages. */
  readonly points: string;
}

/** Words of the dashboard sheet. */
export interface DashboardTexts {
  readonly sheetName: string;
  readonly title: string;
  /** Time of the judgement, for the line under the title. */
  readonly judgedAt: (time: Date) => string;
  readonly indicatorCount: (count: number) => string;
  readonly status: string;
  readonly count: string;
  readonly share: string;
  readonly total: string;
  readonly chartTitle: string;
  readonly unachievedTitle: string;
  readonly noneUnachieved: string;
  readonly organisation: string;
  readonly year: string;
  readonly indicator: string;
  readonly target: string;
  readonly actual: string;
  readonly rate: string;
  readonly reason: string;
  readonly improvement: string;
  readonly cell: string;
}

/** Columns of the sheet that lists the indicators of forms. */
export type ResultListColumn =
  StatusColumnKind | "path" | "indicator" | "target" | "actual" | "stated" | "improvement" | "cell";

/** Words of that sheet. */
export interface ResultListTexts {
  readonly sheetName: string;
  readonly columns: Readonly<Record<ResultListColumn, string>>;
}

/** Words of the hidden sheet that keeps the settings. */
export interface SettingsTexts {
  readonly sheetName: string;
  readonly title: string;
  /** Item, number of the piece, content. */
  readonly columns: readonly [string, string, string];
}

const two = (value: number): string => String(value).padStart(2, "0");
const clock = (time: Date): string => `${time.getHours()}:${two(time.getMinutes())}`;

const TEXTS: Readonly<Record<Language, SheetTexts>> = {
  ja: {
    columnHeaders: { status: "判定", rate: "達成率", gap: "差", reason: "判定理由" },
    separator: "、",
    points: "ポイント",
    dashboard: {
      sheetName: "ダッシュボード",
      title: "目標の達成状況",
      judgedAt: (time) =>
        `判定日時 ${time.getFullYear()}年${time.getMonth() + 1}月${time.getDate()}日 ${clock(time)}`,
      indicatorCount: (count) => `${count.toLocaleString("en-US")}指標`,
      status: "判定",
      count: "指標数",
      share: "割合",
      total: "合計",
      chartTitle: "判定ごとの指標数",
      unachievedTitle: "未達成・未達成見込の指標",
      noneUnachieved: "未達成・未達成見込の指標はありません。",
      organisation: "所属",
      year: "年度",
      indicator: "指標",
      target: "目標",
      actual: "実績",
      rate: "達成率",
      reason: "判定理由",
      improvement: "課題と改善策",
      cell: "セル",
    },
    resultList: {
      sheetName: "判定一覧",
      columns: {
        ...{ status: "判定", rate: "達成率", gap: "差", reason: "判定理由" },
        ...{ path: "取組", indicator: "指標", target: "目標", actual: "実績" },
        ...{ stated: "記載の評価", improvement: "課題と改善策", cell: "セル" },
      },
    },
    settings: {
      sheetName: "KPI設定",
      title:
        "運営方針KPIトラッカーの設定です。変更は作業ウィンドウの「設定」で行ってください。シートを削除すると初期設定に戻ります。",
      columns: ["項目", "番号", "内容"],
    },
  },
  en: {
    columnHeaders: { status: "Status", rate: "Attainment", gap: "Gap", reason: "Reason" },
    separator: ", ",
    points: "points",
    dashboard: {
      sheetName: "Dashboard",
      title: "Achievement of targets",
      judgedAt: (time) =>
        `Judged ${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())} ${clock(time)}`,
      indicatorCount: (count) => `${count.toLocaleString("en-US")} indicators`,
      status: "Status",
      count: "Indicators",
      share: "Share",
      total: "Total",
      chartTitle: "Indicators by status",
      unachievedTitle: "Indicators not achieved or at risk",
      noneUnachieved: "No indicator is not achieved or at risk.",
      organisation: "Organisation",
      year: "Year",
      indicator: "Indicator",
      target: "Target",
      actual: "Actual",
      rate: "Attainment",
      reason: "Reason",
      improvement: "Issues and improvement",
      cell: "Cell",
    },
    resultList: {
      sheetName: "Results",
      columns: {
        ...{ status: "Status", rate: "Attainment", gap: "Gap", reason: "Reason" },
        ...{ path: "Initiative", indicator: "Indicator", target: "Target", actual: "Actual" },
        ...{ stated: "Stated", improvement: "Issues and improvement", cell: "Cell" },
      },
    },
    settings: {
      sheetName: "KPI settings",
      title:
        "Settings of KPI Plan Tracker. Change them in the pane under Settings. Deleting this sheet restores the usual settings.",
      columns: ["Item", "Piece", "Content"],
    },
  },
};

/** The words that are written into sheets. */
export function sheetTexts(language: Language): SheetTexts {
  return TEXTS[language];
}

/**
 * A sign before the status word, so that status is never colour alone: the ◎○△× that Japanese offices use
 * for marks. It is shown by the cell's number format; the cell itself holds the plain word.
 */
export const STATUS_SIGNS: Readonly<Record<Status, string>> = {
  achieved: "◎",
  onTrack: "○",
  atRisk: "△",
  notAchieved: "×",
  needsReview: "？",
  noActual: "－",
  excluded: "／",
};
