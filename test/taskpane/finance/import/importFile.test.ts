import { Workbook } from "@cj-tech-master/excelts";

import {
  ImportUnreadable,
  readImportFile,
  readImportText,
} from "../../../../src/taskpane/finance/import/importFile";

/** 「月,収納額」 and 「6月,"1,000"」 in Shift_JIS. */
const SHIFT_JIS = [
  ...[0x8c, 0x8e, 0x2c, 0x8e, 0xfb, 0x94, 0x5b, 0x8a, 0x7a, 0x0d, 0x0a],
  ...[0x36, 0x8c, 0x8e, 0x2c, 0x22, 0x31, 0x2c, 0x30, 0x30, 0x30, 0x22],
];
const ROWS = [
  ["月", "収納額"],
  ["6月", "1,000"],
];

const buffer = (bytes: Iterable<number>): ArrayBuffer => Uint8Array.from(bytes).buffer;

describe("readImportFile", () => {
  it.each([
    ["Shift_JIS", SHIFT_JIS],
    ["UTF-8 with a mark", new TextEncoder().encode('\uFEFF月,収納額\r\n6月,"1,000"\r\n')],
    ["UTF-8 without a mark", new TextEncoder().encode('月,収納額\n6月,"1,000"')],
    ["UTF-16", Buffer.from("\uFEFF月\t収納額\n6月\t1,000", "utf16le")],
  ])("reads %s", async (_, bytes) => {
    expect(await readImportFile(buffer(bytes))).toEqual([{ sheet: null, rows: ROWS }]);
  });

  it("reads every filled sheet of a workbook", async () => {
    const workbook = new Workbook();
    workbook.addWorksheet("6月").addRows([
      ["月", "収納額"],
      ["6月", 1000],
    ]);
    workbook.addWorksheet("空");
    const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
    expect(await readImportFile(buffer(bytes))).toEqual([
      {
        sheet: "6月",
        rows: [
          ["月", "収納額"],
          ["6月", 1000],
        ],
      },
    ]);
  });

  it.each([
    ["an .xls file", [0xd0, 0xcf, 0x11, 0xe0, 0xa1], "oldWorkbook"],
    ["a broken workbook", [0x50, 0x4b, 3, 4, 9, 9], "broken"],
    ["a text without columns", [...new TextEncoder().encode("お知らせ")], "noTable"],
  ])("says why it cannot read %s", async (_, bytes, reason) => {
    await expect(readImportFile(buffer(bytes))).rejects.toMatchObject({ reason });
    await expect(readImportFile(buffer(bytes))).rejects.toThrow(ImportUnreadable);
  });
});

describe("readImportText", () => {
  it("takes cells that were copied in Excel", () => {
    expect(readImportText("月\t収納額\r\n6月\t1,000\r\n")).toEqual(ROWS);
  });
});
