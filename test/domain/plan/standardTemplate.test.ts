import { blankTextOf, type FormRegion } from "../../../src/domain/plan/formTemplate";
import { STANDARD_FORM, STANDARD_LIST } from "../../../src/domain/plan/standardTemplate";
import { formTemplateSchema, listTemplateSchema } from "./templateSchema";

describe("the list", () => {
  const { columns, notes } = STANDARD_LIST;
  const headers = columns.map(({ header }) => header);

  test("has the shape of its type", () => {
    expect(listTemplateSchema.parse(STANDARD_LIST)).toEqual(STANDARD_LIST);
  });

  test("has one column a field, and no header twice", () => {
    expect(new Set(headers).size).toBe(headers.length);
    expect(new Set(columns.map(({ field }) => field)).size).toBe(columns.length);
  });

  test("leaves the headers of the judgement to the add-in", () => {
    for (const own of ["判定", "達成率", "差", "判定理由", "要確認事項"]) {
      expect(headers).not.toContain(own);
    }
  });

  test("offers what the published sheets print as status and effort", () => {
    const choicesOf = (field: string): readonly string[] | undefined =>
      columns.find((column) => column.field === field)?.choices?.values;
    expect(choicesOf("outlook")).toEqual(
      expect.arrayContaining(["目標達成", "目標未達成", "目標達成見込", "目標未達成見込"]),
    );
    expect(choicesOf("effort")).toEqual(
      expect.arrayContaining(["取組予定通り進捗している", "取組予定通り進捗していない"]),
    );
  });

  test("gives examples that its own drop-down lists take", () => {
    for (const { choices, example } of columns) {
      expect(choices?.values ?? [example]).toContain(example);
    }
  });

  test("keeps targets as typed, and lets results and budgets be numbers", () => {
    const formatOf = (field: string): string | undefined =>
      columns.find((column) => column.field === field)?.numberFormat;
    expect(formatOf("target")).toBe("@");
    expect(formatOf("baseline")).toBe("@");
    expect(formatOf("actual")).toBe("General");
    expect(formatOf("budget")).toBe("#,##0");
  });

  test("prints its header on every page and has a sheet of notes of its own", () => {
    const { headerRow, print, sheetName } = STANDARD_LIST;
    expect(print.titleRows).toEqual({ first: headerRow, last: headerRow });
    expect(notes.sheetName).not.toBe(sheetName);
  });
});

describe("the form", () => {
  const { columnWidths, regions, rowHeights } = STANDARD_FORM;
  const byId = new Map(regions.map((region) => [region.id, region]));
  const inputs = regions.filter((region) => region.role === "input");
  const marks = regions.filter((region) => region.role === "mark");
  const legends = regions.filter((region) => region.role === "legend");

  const cellsOf = ({ row, column, rowCount, columnCount }: FormRegion): string[] =>
    Array.from({ length: rowCount * columnCount }, (_, index) =>
      [row + Math.floor(index / columnCount), column + (index % columnCount)].join(":"),
    );

  test("has the shape of its type, and an id for every region", () => {
    expect(formTemplateSchema.parse(STANDARD_FORM)).toEqual(STANDARD_FORM);
    expect(byId.size).toBe(regions.length);
  });

  test("has no two regions over one cell", () => {
    const owners = new Map<string, string>();
    for (const region of regions) {
      for (const cell of cellsOf(region)) {
        expect([region.id, cell, owners.get(cell)]).toEqual([region.id, cell, undefined]);
        owners.set(cell, region.id);
      }
    }
  });

  test("lies inside the rows and columns that have a size", () => {
    for (const { id, row, column, rowCount, columnCount } of regions) {
      expect([id, row + rowCount <= rowHeights.length]).toEqual([id, true]);
      expect([id, column + columnCount <= columnWidths.length]).toEqual([id, true]);
    }
  });

  test.each([
    ["planBlock", "plan", "計画"],
    ["midYearBlock", "midYear", "中間振り返り"],
    ["yearEndBlock", "yearEnd", "自己評価"],
  ] as const)("fills the block of %s without a gap", (id, block, words) => {
    const label = byId.get(id);
    if (label?.role !== "label") throw new Error(`${id} is no label.`);
    expect(label.text).toBe(words);
    expect(label.column).toBe(0);

    const members = regions.filter((region) => region.block === block);
    const cells = new Set(members.flatMap(cellsOf));
    expect(cells.size).toBe(label.rowCount * columnWidths.length);
    for (const member of members) {
      expect(member.row).toBeGreaterThanOrEqual(label.row);
      expect(member.row + member.rowCount).toBeLessThanOrEqual(label.row + label.rowCount);
    }
  });

  test("has a legend beside every mark that lists all its options in the printed words", () => {
    expect(legends.map(({ explains }) => explains).sort()).toEqual(
      marks.map(({ id }) => id).sort(),
    );
    for (const legend of legends) {
      const mark = marks.find(({ id }) => id === legend.explains);
      expect([legend.row, legend.column - 1]).toEqual([mark?.row, mark?.column]);
      const lines = mark?.options.map(({ mark: sign, meaning }) =>
        sign.startsWith("(") ? `${sign}${meaning}` : `${sign}:${meaning}`,
      );
      expect(legend.text.split("\n")).toEqual(lines);
    }
    expect(legends.map(({ text }) => text)).toEqual([
      "(ⅰ)実施見込み\n(ⅱ)実施できない見込み",
      "①:達成見込み\n②:達成できない見込み",
      "①:目標達成\n②:目標未達成",
    ]);
  });

  test("asks for 課題と改善策 by marks of the same block", () => {
    const asking = inputs.filter((input) => input.requiredByMarks);
    expect(asking.map(({ id }) => id)).toEqual(["midYearImprovement", "yearEndImprovement"]);
    for (const { block, requiredByMarks } of asking) {
      for (const id of requiredByMarks ?? []) {
        const mark = byId.get(id);
        expect([mark?.role, mark?.block]).toEqual(["mark", block]);
      }
    }
    for (const { options } of marks) {
      expect(options.filter(({ favourable }) => !favourable)).toHaveLength(1);
    }
  });

  test("has every field of the form once", () => {
    const fields = [...inputs, ...marks].map(({ field }) => field);
    expect(new Set(fields).size).toBe(fields.length);
    const sections = inputs.flatMap((input) => input.sections ?? []);
    expect(sections.map(({ label }) => label)).toEqual([
      "(趣旨・目的)",
      "(取組の概要)",
      "(目標)",
      "<その他市政改革プラン2.0(区政編)に関する目標>",
      "(取組の内容)",
      "(取組実績)",
      "(目標の達成状況)",
    ]);
  });

  test("writes the headings of a fresh form, with a line under each to write on", () => {
    const blank = (id: string): string => {
      const region = byId.get(id);
      if (region?.role !== "input") throw new Error(`${id} is no input.`);
      return blankTextOf(region);
    };
    expect(blank("results")).toBe("(取組実績)\n\n(目標の達成状況)\n");
    expect(blank("initiativeName")).toBe("【】");
    expect(blank("initiativeNumber")).toBe("取組項目");
    expect(blank("title")).toBe("「市政改革プラン2.0」に基づく取組等");
    expect(blank("yearEndImprovement")).toBe("");
  });
});
