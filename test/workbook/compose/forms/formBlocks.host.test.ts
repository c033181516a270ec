import type { Workbook } from "@cj-tech-master/excelts";

import { judgeWorkbook, previewJudgement } from "../../../../src/workbook/judgeWorkbook";
import { LiveSession } from "../../../../src/workbook/live/liveSession";
import type { JudgedWorkbook, JudgeReport } from "../../../../src/workbook/report";
import {
  closeHostWorkbooks,
  contentsOf,
  openHostWorkbook,
  type HostWorkbook,
} from "../../support/hostWorkbook";
import { chuoForm } from "../../support/planWorkbooks";

afterEach(closeHostWorkbooks);

const FORM = "取組項目4";
const at = (row: number, column: number, rowCount = 1, columnCount = 1) => ({
  ...{ row, column, rowCount, columnCount },
});
const HEADER = ["判定", "達成率", "差", "判定理由"];
/** The form ends in column G; one column stays free. */
const FIRST = 8;
/** The plan, with the count of meetings, and the self-evaluation with the collection rate. */
const PLAN = 3;
const EVALUATION = 5;
const block = (row: number, column = FIRST) => at(row - 1, column, 2, 4);

function formWith(change: (sheet: ReturnType<Workbook["addWorksheet"]>) => void) {
  return (workbook: Workbook): void => {
    chuoForm(workbook);
    const sheet = workbook.getWorksheet(FORM);
    if (!sheet) throw new Error("The form is missing.");
    change(sheet);
  };
}

const statusOf = (host: HostWorkbook, row: number, column = FIRST): unknown =>
  host.sheet(FORM).values(at(row, column))[0]?.[0];

/** The form's own cells. */
const formCells = (host: HostWorkbook): unknown => host.sheet(FORM).formulas(at(0, 0, 8, 7));

describe("status beside a form", () => {
  it("stands in the row of 自己評価, with a header, outside the form", async () => {
    const host = await openHostWorkbook(chuoForm);
    const before = formCells(host);
    await host.judge();
    const sheet = host.sheet(FORM);
    expect(sheet.texts(block(EVALUATION))).toEqual([
      HEADER,
      [
        "× 未達成",
        expect.stringMatching(/^99\.7% $/),
        "△0.24ポイント ",
        expect.stringContaining("目標86.20%以上に対し実績85.96%"),
      ],
    ]);
    expect(sheet.texts(block(PLAN))[1]?.[0]).toBe("◎ 達成");
    expect(formCells(host)).toEqual(before);
    // The column between the form and the block stays free.
    expect(
      sheet
        .values(at(0, FIRST - 1, 8))
        .flat()
        .join(""),
    ).toBe("");
    // One set of rules per block.
    expect(sheet.conditionalFormats()).toHaveLength(2 * 7);
  });

  it("a second run changes nothing, and removing takes exactly the blocks away", async () => {
    const host = await openHostWorkbook(chuoForm);
    const before = contentsOf(host.model);
    await host.judge();
    const judged = contentsOf(host.model);
    expect((await host.judge()).written.changedCells).toBe(0);
    expect(contentsOf(host.model)).toEqual(judged);
    await host.remove();
    expect(contentsOf(host.model)).toEqual(before);
  });

  it("undoing the run takes them away, and what stood there before a second run comes back", async () => {
    const host = await openHostWorkbook(chuoForm);
    const before = contentsOf(host.model);
    await host.judge();
    const judged = host.sheet(FORM).texts(block(EVALUATION));
    await host.undo();
    expect(contentsOf(host.model)).toEqual(before);
    await host.judge();
    host.sheet(FORM).write(at(EVALUATION, 1), [["(目標の達成状況)\n令和元年度収納率:87%"]]);
    await host.judge();
    expect(statusOf(host, EVALUATION)).toBe("達成");
    await host.undo();
    expect(host.sheet(FORM).texts(block(EVALUATION))).toEqual(judged);
  });

  it("follows the form when rows and columns are inserted and the sheet is renamed", async () => {
    const host = await openHostWorkbook(chuoForm);
    await host.judge();
    const sheet = host.sheet(FORM);
    sheet.insertCells(at(2, 0, 1, 16_384), "Down");
    sheet.insertCells(at(0, 3, 1_048_576), "Right");
    sheet.rename("様式3（4）");
    sheet.write(at(EVALUATION + 1, 1), [["(目標の達成状況)\n令和元年度収納率:87%"]]);
    await host.model.settled();
    await host.judge();
    expect(sheet.values(at(EVALUATION + 1, FIRST + 1))).toEqual([["達成"]]);
    expect(
      sheet
        .values(at(0, FIRST + 2, 12, 12))
        .flat()
        .filter((value) => value === "判定"),
    ).toEqual([]);
    await host.remove();
    expect(sheet.usedRect(true)).toMatchObject({ columnCount: FIRST });
  });

  it("keeps a column that somebody inserted between its columns", async () => {
    const host = await openHostWorkbook(chuoForm);
    await host.judge();
    const sheet = host.sheet(FORM);
    sheet.insertCells(at(0, FIRST + 1, 1_048_576), "Right");
    sheet.write(at(EVALUATION, FIRST + 1), [["課長へ報告済み"]]);
    await host.model.settled();
    await host.judge();
    expect(sheet.values(at(0, 0, 8, 30)).flat()).toContain("課長へ報告済み");
    await host.remove();
    const left = sheet.values(at(0, FIRST - 1, 8, 30)).flat();
    expect(left.filter((value) => value !== "")).toEqual(["課長へ報告済み"]);
  });

  it("goes behind a note beside the form, and behind the print area", async () => {
    const host = await openHostWorkbook(
      formWith((sheet) => {
        sheet.getCell("K1").value = "様式";
        sheet.pageSetup.printArea = "A1:P8";
      }),
    );
    const before = contentsOf(host.model);
    await host.judge();
    // Column P is the 16th: one column stays free behind it.
    expect(statusOf(host, EVALUATION, 17)).toBe("未達成");
    await host.remove();
    expect(contentsOf(host.model)).toEqual(before);
  });

  it("several indicators in one row: the gravest stands for it, and the reason counts them", async () => {
    const host = await openHostWorkbook(
      formWith((sheet) => {
        sheet.getCell("F4").value = "(取組の内容)\n・会議の開催(12回)\n・広報紙の発行(12回)";
        sheet.getCell("B6").value =
          "(取組実績)\n・会議の開催(17回)\n・広報紙の発行(11回)\n(目標の達成状況)\n令和元年度収納率:85.96%";
      }),
    );
    await host.judge();
    const [cells = []] = host.sheet(FORM).texts(at(PLAN, FIRST, 1, 4));
    expect(cells[0]).toBe("× 未達成");
    expect(cells[3]).toContain("全2件（未達成 1、達成 1）。「広報紙の発行」は、目標12回以上");
    expect(statusOf(host, EVALUATION)).toBe("未達成");
  });

  it("a protected form stays closed: it is named, and its results stand in the list", async () => {
    const host = await openHostWorkbook(chuoForm);
    host.sheet(FORM).protect({});
    const { written } = await host.judge();
    expect(written).toMatchObject({ statusSheets: ["判定一覧"], withoutBlock: [FORM] });
    expect(host.values("判定一覧")).toHaveLength(3);
    expect(statusOf(host, EVALUATION)).toBe("");
  });

  it("the preview names the sheet and its columns", async () => {
    const host = await openHostWorkbook(chuoForm);
    const preview = await host.client.run((context) => previewJudgement(context, host.options));
    expect(preview.sheets[0]).toMatchObject({ name: FORM, isNew: false, columns: "I:L" });
    expect(preview.sheets[0]?.cells).toBe(16);
  });

  it("in English, and after the language was changed", async () => {
    const host = await openHostWorkbook(chuoForm);
    await host.judge();
    const english = { ...host.options, language: "en" as const };
    await host.client.run((context) => judgeWorkbook(context, english));
    expect(host.sheet(FORM).texts(block(EVALUATION))).toEqual([
      ["Status", "Attainment", "Gap", "Reason"],
      ["× Not achieved", "99.7% ", expect.any(String), expect.stringContaining("86.20%")],
    ]);
    expect(host.sheet(FORM).conditionalFormats()).toHaveLength(2 * 7);
  });
});

describe("while the form is edited", () => {
  it("the block follows an edited result, and nothing else is written", async () => {
    const host = await openHostWorkbook(chuoForm);
    const judged: JudgedWorkbook[] = [];
    const options = { ...host.options, onJudged: (now: JudgedWorkbook) => judged.push(now) };
    await host.client.run<unknown>((context) => judgeWorkbook(context, options));
    const [last] = judged;
    if (!last) throw new Error("Nothing was judged.");
    const updates: JudgeReport[] = [];
    let stale = 0;
    const session = await LiveSession.start((batch) => host.client.run(batch), last, options, {
      updated: (report) => updates.push(report),
      stale: () => stale++,
    });
    const plan = host.sheet(FORM).texts(block(PLAN));
    host
      .sheet(FORM)
      .write(at(EVALUATION, 1), [
        ["(取組実績)\n・=会議の開催(17回)\n(目標の達成状況)\n令和元年度収納率:86.3%"],
      ]);
    for (let wait = 0; wait < 100 && updates.length === 0; wait++) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
    await session.stop();
    expect(host.sheet(FORM).texts(at(EVALUATION, FIRST, 1, 2))).toEqual([["◎ 達成", "100.1% "]]);
    expect(host.sheet(FORM).texts(block(PLAN))).toEqual(plan);
    expect({ updates: updates.length, stale }).toEqual({ updates: 1, stale: 0 });
  });
});
