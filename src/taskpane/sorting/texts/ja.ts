import type { FilterRefusal } from "../../../workbook/sorting/filterPlaces";
import type { SortRefusal } from "../../../workbook/sorting/sortableList";

const listed = (sheets: readonly string[]): string =>
  [...new Set(sheets)].map((sheet) => `「${sheet}」`).join("");

/** Texts of sorting and filtering in the sheet in Japanese; the model of the other language. */
export const ja = {
  tools: "シート",
  /** What the buttons show; each stands in the button's whole name. */
  short: { filter: "絞り込む", unfilter: "解除", sort: "並べ替える", restore: "戻す" },
  label: "シートの並べ替え",
  sort: "シートを判定順に並べ替える",
  restore: "元の順に戻す",
  sorted: (sheets: readonly string[]) => `${listed(sheets)}の一覧を未達成から順に並べ替えました。`,
  restored: (sheets: readonly string[]) => `${listed(sheets)}の一覧を元の順に戻しました。`,
  nothingToRestore: "並べ替えた一覧はありません。",
  noList: "行の並べ替えができる一覧がありません。先に判定を実行してください。",
  refused: (sheet: string, why: string) => `「${sheet}」の一覧は${why}並べ替えませんでした。`,
  why: {
    merged: "セルが結合されているため",
    referenced: "特定の行を参照する数式があるため",
    rows: "見出し・小計や、上の行に続く空欄のセルがあるため",
    beside: "横に別の表や、表の外の判定列があるため",
    hidden: "非表示の行や絞り込み中の行があるため",
    protected: "シートが保護されているため",
    notes: "右側に書き込みがあるため",
  } satisfies Record<SortRefusal, string> as Readonly<Record<SortRefusal, string>>,
  filterLabel: "シートの絞り込み",
  filterMissed: "シートを未達成に絞り込む",
  filterSame: "シートも同じ条件に絞り込む",
  unfilter: "シートの絞り込みを解除",
  filtered: (sheets: readonly string[], statuses: readonly string[]) =>
    `${listed(sheets)}を${statuses.join("・")}の行に絞り込みました。`,
  without: (sheets: readonly string[], statuses: readonly string[]) =>
    `${listed(sheets)}に${statuses.join("・")}の行はありません。`,
  unfiltered: (sheets: readonly string[]) => `${listed(sheets)}の絞り込みを解除しました。`,
  nothingToUnfilter: "判定による絞り込みはありません。",
  noFilterPlace: "絞り込める判定がシートにありません。先に判定を実行してください。",
  notFiltered: (sheet: string, why: string) => `「${sheet}」は${why}絞り込めません。`,
  useThePane: "この作業ウィンドウの一覧で絞り込んでください。",
  whyNotFiltered: {
    protected: "シートが保護されているため",
    beside: "横に別の表や、表の外の判定列があるため",
    several: "一覧が複数あり、フィルターはシートに一つしか置けないため",
    hidden: "非表示の行があり、絞り込みの解除で表示されてしまうため",
    ownFilter: "別のフィルターが使われているため",
    old: "この版の Excel が対応していないため",
    notJudged: "判定の列がまだないため",
  } satisfies Record<FilterRefusal, string> as Readonly<Record<FilterRefusal, string>>,
  join: (sentences: readonly string[]) => sentences.join(""),
};

export type SortingTexts = typeof ja;
