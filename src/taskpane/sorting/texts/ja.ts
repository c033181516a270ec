import type { SortRefusal } from "../../../workbook/sorting/sortableList";

const listed = (sheets: readonly string[]): string =>
  [...new Set(sheets)].map((sheet) => `「${sheet}」`).join("");

/** Texts of sorting in the sheet in Japanese; the model of the other language. */
export const ja = {
  label: "シートの並べ替え",
  sort: "シートを判定順に並べ替える",
  restore: "元の順に戻す",
  sorted: (sheets: readonly string[]) => `${listed(sheets)}の一覧を未達成から順に並べ替えました。`,
  restored: (sheets: readonly string[]) => `${listed(sheets)}の一覧を元の順に戻しました。`,
  nothingToRestore: "並べ替えた一覧はありません。",
  noList:
    "行の並べ替えができる一覧がありません（様式のため）。「判定一覧」のシートで確認してください。",
  refused: (sheet: string, why: string) => `「${sheet}」の一覧は${why}並べ替えませんでした。`,
  why: {
    merged: "セルが結合されているため",
    referenced: "特定の行を参照する数式があるため",
    rows: "見出し・小計や、上の行に続く空欄のセルがあるため",
    beside: "横に別の表や、表の外の判定列があるため",
  } satisfies Record<SortRefusal, string> as Readonly<Record<SortRefusal, string>>,
  join: (sentences: readonly string[]) => sentences.join(""),
};

export type SortingTexts = typeof ja;
