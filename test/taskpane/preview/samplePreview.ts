import type { WritePreview } from "../../../src/workbook/preview/writePreview";

/** What a first run on the sample plan would do, with a sheet that is given up. */
export const SAMPLE_PREVIEW: WritePreview = {
  sheets: [
    { name: "目標一覧", isNew: false, columns: "H:L", cells: 25, charts: 0 },
    { name: "ダッシュボード", isNew: true, columns: "A:H", cells: 1_048, charts: 1 },
  ],
  deletedSheets: ["KPI一覧"],
  changedCells: 1_073,
  indicators: 4,
};
