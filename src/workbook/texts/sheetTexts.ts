import type { PlanPhase } from "../../domain/checks/check";
import type { Status } from "../../domain/judgement/judgement";
import type { Language } from "../../domain/text/localizedText";
import type { HistoryColumn } from "../history/historyColumns";
import type { StatusColumnKind } from "../read/snapshot";

/** Every word that the add-in writes into sheets, in one language. */
export interface SheetTexts {
  readonly columnHeaders: Readonly<Record<StatusColumnKind, string>>;
  /** Stands for the points to check that are not spelt out. */
  readonly moreNotes: (count: number) => string;
  /** Before the reason beside a form, where several indicators stand in one row; what follows is the sentence about that indicator. */
  readonly severalInRow: (count: number, byStatus: readonly string[], name: string) => string;
  readonly resultList: ResultListTexts;
  readonly settings: SettingsTexts;
  readonly history: HistoryTexts;
  /** Header of the column that remembers the order before sorting. */
  readonly orderHeader: string;
  /** Joins names in one line of text. */
  readonly separator: string;
  /** Unit of a difference between two percentages. */
  readonly points: string;
}

/** Columns of the sheet that lists the indicators of forms. */
export type ResultListColumn =
  StatusColumnKind | "path" | "indicator" | "target" | "actual" | "stated" | "improvement" | "cell";

/** Words of that sheet. */
export interface ResultListTexts {
  readonly sheetName: string;
  readonly columns: Readonly<Record<ResultListColumn, string>>;
}

/** Words of the sheet that records every run. */
export interface HistoryTexts {
  readonly sheetName: string;
  readonly tableName: string;
  readonly columns: Readonly<Record<HistoryColumn, string>>;
  readonly phases: Readonly<Record<PlanPhase, string>>;
}

/** Words of the hidden sheet that keeps the settings. */
export interface SettingsTexts {
  readonly sheetName: string;
  readonly title: string;
  /** Item, number of the piece, content. */
  readonly columns: readonly [string, string, string];
}

const TEXTS: Readonly<Record<Language, SheetTexts>> = {
  ja: {
    columnHeaders: {
      ...{ status: "判定", rate: "達成率", gap: "差", reason: "判定理由", notes: "要確認事項" },
    },
    moreNotes: (count) => `ほか${count}件`,
    severalInRow: (count, byStatus, name) =>
      `全${count}件（${byStatus.join("、")}）。「${name}」は、`,
    separator: "、",
    points: "ポイント",
    resultList: {
      sheetName: "判定一覧",
      columns: {
        ...{ status: "判定", rate: "達成率", gap: "差", reason: "判定理由", notes: "要確認事項" },
        ...{ path: "取組", indicator: "指標", target: "目標", actual: "実績" },
        ...{ stated: "記載の評価", improvement: "課題と改善策", cell: "セル" },
      },
    },
    orderHeader: "元の順",
    history: {
      sheetName: "KPI履歴",
      tableName: "KPI履歴表",
      columns: {
        ...{
          at: "判定日時",
          phase: "段階",
          organisation: "所属",
          fiscalYear: "年度",
          path: "取組",
        },
        ...{ indicator: "指標", target: "目標", actual: "実績", status: "判定", rate: "達成率" },
        ...{ gap: "差", by: "判定者" },
      },
      phases: { plan: "計画", midYear: "中間", yearEnd: "期末" },
    },
    settings: {
      sheetName: "KPI設定",
      title:
        "運営方針KPIトラッカーの設定です。変更は作業ウィンドウの「設定」で行ってください。シートを削除すると初期設定に戻ります。",
      columns: ["項目", "番号", "内容"],
    },
  },
  en: {
    columnHeaders: {
      ...{ status: "Status", rate: "Attainment", gap: "Gap", reason: "Reason", notes: "To check" },
    },
    moreNotes: (count) => `${count} more`,
    severalInRow: (count, byStatus, name) => `All ${count} (${byStatus.join(", ")}). “${name}”: `,
    separator: ", ",
    points: "points",
    resultList: {
      sheetName: "Results",
      columns: {
        ...{
          status: "Status",
          rate: "Attainment",
          gap: "Gap",
          reason: "Reason",
          notes: "To check",
        },
        ...{ path: "Initiative", indicator: "Indicator", target: "Target", actual: "Actual" },
        ...{ stated: "Stated", improvement: "Issues and improvement", cell: "Cell" },
      },
    },
    orderHeader: "Order",
    history: {
      sheetName: "KPI history",
      tableName: "KpiHistory",
      columns: {
        ...{ at: "Judged", phase: "Phase", organisation: "Organisation", fiscalYear: "Year" },
        ...{ path: "Initiative", indicator: "Indicator", target: "Target", actual: "Actual" },
        ...{ status: "Status", rate: "Attainment", gap: "Gap", by: "By" },
      },
      phases: { plan: "Plan", midYear: "Mid-year", yearEnd: "Year-end" },
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
