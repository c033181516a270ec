import type {
  CollectionView,
  ForecastView,
  LedgerView,
  RevenueItemView,
} from "../../../src/taskpane/finance/financeView";
import type { CellRef } from "../../../src/domain/plan/cellRef";

const cell = (row: number): CellRef => ({ sheetId: "ledger", row, column: 1 });

const FORECAST: ForecastView = {
  ...{ low: 85.86, high: 86.52 },
  methods: [
    {
      name: { ja: "前年度の最終＋前年同月との差", en: "Last year's final and this year's lead" },
      rate: 86.52,
    },
    {
      name: { ja: "過去3年の4月・5月の伸び", en: "What April and May brought in three years" },
      rate: 85.86,
    },
  ],
  assumption: {
    ja: "3月末までの数値による見込みです。4月・5月の出納整理期間にも例年どおり収納されるものとしています。",
    en: "From figures to the end of March, taking April and May to bring what they usually do.",
  },
};

const CURRENT_YEAR: CollectionView = {
  ...{ levy: "currentYear", period: 11, rate: 84.66, rateLastYear: 84.1, cell: cell(11) },
  ...{ pointsToLastYear: 0.56, target: 86.2, pointsToTarget: -1.54, remaining: 30_033_234 },
  ...{ transferRate: 52.64, outlook: "needsReview", forecast: FORECAST },
};

const ARREARS: CollectionView = {
  ...{ levy: "arrears", period: 11, rate: 21.37, rateLastYear: 20.02, cell: cell(40) },
  ...{ pointsToLastYear: 1.35, target: 20.1, pointsToTarget: 1.27, remaining: 0 },
  ...{ transferRate: null, outlook: "onTrack", forecast: null },
};

/** 中央区 at the end of March: ahead of last year, and nobody knows yet whether that is enough. */
export const COLLECTION_LEDGER: LedgerView = {
  ...{ id: "1", kind: "collection-rate", sheetName: "収納率台帳" },
  ...{ title: "国民健康保険料 収納率台帳 令和元年度（中央区）", invented: true },
  ...{ cell: cell(11), items: [], collections: [CURRENT_YEAR, ARREARS] },
  remarks: [
    {
      severity: "error",
      text: {
        ja: "8月の収納額（累計）が7月より少なくなっています。",
        en: "The cumulative collections of August are less than those of July.",
      },
      cell: cell(15),
    },
    {
      severity: "warning",
      text: { ja: "7月の収納額が入力されていません。", en: "The collections of July are missing." },
      cell: cell(14),
    },
    {
      severity: "info",
      text: {
        ja: "居所不明者分調定額が入力されていないため、調定額から除かずに計算しています。",
        en: "Assessments of people who cannot be found are not entered, so none are left out.",
      },
      cell: cell(16),
    },
  ],
  links: [
    {
      ...{ indicatorId: "i1", indicator: "国民健康保険料の令和元年度収納率（現年度分）" },
      ...{ address: "目標一覧!H5", cell: cell(4), linked: false },
      ...{ ledgerText: "84.66%", planText: "84.1%", differs: true },
    },
    {
      ...{ indicatorId: "i2", indicator: "滞納繰越分の収納率", address: "目標一覧!H6" },
      ...{ cell: cell(5), linked: true, ledgerText: "21.37%", planText: "21.37%", differs: false },
    },
  ],
  importTarget: {
    ...{ id: "1", label: "収納率台帳", fiscalYear: 2019, hasLevies: true, keepsTotals: true },
    held: ({ period, field }) =>
      field === "refundPending" ? undefined : period === 2 ? 1_234_567_000 : null,
  },
};

function item(
  row: number,
  name: string,
  ...[target, actual, expected, lastYear]: readonly [
    number | null,
    number,
    number | null,
    number | null,
  ]
): RevenueItemView {
  return { name, target, actual, expected, lastYear, cell: cell(row) };
}

/** Revenue by item with names and amounts as long as they get in a ward. */
export const REVENUE_LEDGER: LedgerView = {
  ...{ id: "2", kind: "revenue", sheetName: "歳入台帳", title: "歳入台帳 令和3年度（港区）" },
  ...{ invented: false, cell: cell(3), collections: [], links: [] },
  items: [
    item(
      3,
      "区役所附設会館スポーツセンター等使用料",
      12_345_000,
      9_876_543,
      13_168_724,
      11_222_000,
    ),
    item(4, "行政財産目的外使用料（自動販売機設置等）", 4_500_000, 4_498_200, 4_498_200, null),
    item(5, "広告料収入", 1_200_000, 640_000, 1_280_000, 1_150_000),
    item(6, "コミュニティ育成事業に係る雑収入", null, 85_400, null, 91_000),
  ],
  remarks: [
    {
      severity: "warning",
      text: {
        ja: "「広告料収入」の契約1件が納期限（12月28日）を過ぎていますが、納付済みになっていません。",
        en: "A contract of 広告料収入 was due on 28 December and is not marked as paid.",
      },
      cell: cell(20),
    },
  ],
  importTarget: {
    ...{ id: "2", label: "歳入台帳", fiscalYear: 2021, hasLevies: false, keepsTotals: false },
    held: () => null,
  },
};
