import type { Workbook } from "@cj-tech-master/excelts";

import { SAMPLE_IDS } from "../../src/workbook/samples/sampleIds";
import { insertSample } from "../../src/workbook/samples/insertSample";
import { loadSample } from "../../src/workbook/samples/samplePlan";
import {
  closeHostWorkbooks,
  contentsOf,
  openHostBytes,
  openHostWorkbook,
  type HostWorkbook,
} from "./support/hostWorkbook";
import { chuoForm, chuoList, chuoTable } from "./support/planWorkbooks";

afterEach(closeHostWorkbooks);

const LIST = "目標一覧";

/** The list of 中央区 with something unusual about it. */
function oddList(change: (sheet: ReturnType<Workbook["addWorksheet"]>) => void) {
  return (workbook: Workbook): void => {
    chuoList(workbook);
    const sheet = workbook.getWorksheet(LIST);
    if (!sheet) throw new Error("The list is missing.");
    change(sheet);
  };
}

const WORKBOOKS: Readonly<Record<string, (workbook: Workbook) => void>> = {
  "a list": chuoList,
  "an Excel table with a totals row": chuoTable,
  "a form": chuoForm,
  "all of them in one workbook": (workbook) => {
    chuoForm(workbook);
    chuoTable(workbook);
    chuoList(workbook);
  },
  "a merged title over the free columns": oddList((sheet) => {
    sheet.mergeCells("A1:O1");
  }),
  "a note far to the right": oddList((sheet) => {
    sheet.getCell("T5").value = "メモ";
  }),
  "a page painted white far beyond the list": oddList((sheet) => {
    for (let row = 1; row <= 30; row++) {
      for (let column = 1; column <= 24; column++) {
        sheet.getCell(row, column).fill = {
          ...{ type: "pattern", pattern: "solid" },
          fgColor: { argb: "FFFFFFFF" },
        };
      }
    }
  }),
  "borders around free cells beside the list": oddList((sheet) => {
    for (let row = 3; row <= 9; row++) {
      for (let column = 8; column <= 20; column++) {
        sheet.getCell(row, column).border = { bottom: { style: "thin" }, left: { style: "thin" } };
      }
    }
  }),
  "whole columns with a font of their own": oddList((sheet) => {
    for (let column = 8; column <= 14; column++) {
      sheet.getColumn(column).font = { name: "ＭＳ 明朝", size: 9 };
      sheet.getColumn(column).width = 7;
    }
  }),
  "rows with a height and a format of their own": oddList((sheet) => {
    for (let row = 3; row <= 9; row++) {
      sheet.getRow(row).height = 40;
      sheet.getRow(row).font = { name: "ＭＳ ゴシック", size: 10 };
    }
  }),
  "an automatic filter, frozen panes and hidden columns": oddList((sheet) => {
    sheet.autoFilter = "A3:G8";
    sheet.views = [{ state: "frozen", xSplit: 1, ySplit: 3 }];
    sheet.getColumn(9).hidden = true;
    sheet.getRow(5).hidden = true;
  }),
  "rules of the user over his columns": oddList((sheet) => {
    sheet.addConditionalFormatting({
      ref: "A1:G200",
      rules: [
        {
          ...{ type: "expression", formulae: ['$A1="合計"'], priority: 1 },
          style: { font: { bold: true } },
        },
      ],
    });
  }),
  "another sheet that is protected": (workbook) => {
    chuoList(workbook);
    const sheet = workbook.addWorksheet("原本");
    sheet.getCell("A1").value = "変更禁止";
    void sheet.protect("", {});
  },
  "names and formulas of the user": oddList((sheet) => {
    sheet.getCell("D12").value = { formula: "SUM(H4:L8)" };
    sheet.workbook.definedNames.add(`'${LIST}'!$H$4`, "基準");
  }),
};

/** Judges, saves, opens again and removes; then all is as if it had only been saved and opened again. */
async function expectUntouched(host: HostWorkbook): Promise<void> {
  const before = await openHostBytes(await host.model.save());
  await host.judge();
  await host.model.settled();
  const judged = await openHostBytes(await host.model.save());
  await judged.remove();
  await judged.model.settled();
  const removed = await openHostBytes(await judged.model.save());
  expect(contentsOf(removed.model)).toEqual(contentsOf(before.model));
}

describe("judging and removing leaves nothing behind", () => {
  it.each(Object.entries(WORKBOOKS))("in %s", async (_, build) => {
    await expectUntouched(await openHostWorkbook(build));
  });

  it.each(SAMPLE_IDS)("in the sample %s", async (id) => {
    const host = await openHostWorkbook((workbook) => {
      workbook.addWorksheet("表紙");
    });
    const sample = await loadSample(id);
    await host.client.run((context) => insertSample(context, sample, host.options));
    await expectUntouched(host);
  });
});
