import type { MappedColumn, MappedTable } from "../../../src/workbook/mapping/readMapping";

function column(index: number, text: string, role: MappedColumn["role"]): MappedColumn {
  return {
    cell: { sheetId: "sheet-1", row: 2, column: index },
    ...{ text, value: text, role, given: null, address: `${"ABCDEF".charAt(index)}3` },
  };
}

/** A table whose column of targets has a header that nobody knows. */
export const UNREAD_TABLE: MappedTable = {
  ...{ sheetId: "sheet-1", sheetName: "令和6年度", label: "令和6年度!A3:D3" },
  ...{ headerRow: 2, isRead: false },
  columns: [
    column(0, "指標", "indicator"),
    column(1, "到達ライン（件）", null),
    column(2, "実績（件）", "actual"),
    column(3, "備考", "remark"),
  ],
};

/** The same table after a person said which column is the target. */
export const CORRECTED_TABLE: MappedTable = {
  ...UNREAD_TABLE,
  isRead: true,
  columns: UNREAD_TABLE.columns.map((each) =>
    each.address === "B3" ? { ...each, role: "target", given: "target" } : each,
  ),
};
