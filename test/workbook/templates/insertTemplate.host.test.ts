import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { STANDARD_FORM, STANDARD_LIST } from "../../../src/domain/plan/standardTemplate";
import { blankTextOf } from "../../../src/domain/plan/formTemplate";
import { validate } from "../../support/validateWorkbook";
import { closeHostWorkbooks, contentsOf, openHostWorkbook } from "../support/hostWorkbook";
import { addTemplate, openEmptyWorkbook } from "../support/newSheets";
import { chuoList } from "../support/planWorkbooks";

afterEach(closeHostWorkbooks);

const { columns, headerRow, emptyRows } = STANDARD_LIST;
const LIST = "指標一覧";
const NOTES = "記入要領";
const FORM = "取組項目1";
const cell = (row: number, column: number) => ({ row, column, rowCount: 1, columnCount: 1 });
const columnOf = (field: string): number => columns.findIndex((column) => column.field === field);

describe("the list", () => {
  it("comes as an Excel table with its notes in three round trips, and is in front", async () => {
    const host = await openEmptyWorkbook();
    await expect(addTemplate(host, "list")).resolves.toEqual({ sheets: [LIST, NOTES] });
    expect(host.syncs()).toBe(3);
    expect(
      host.model
        .sheets()
        .map(({ name }) => name)
        .slice(1),
    ).toEqual([LIST, NOTES]);
    expect(host.model.activeSheet().name).toBe(LIST);

    const sheet = host.sheet(LIST);
    const [table] = sheet.tables();
    expect(table?.rect()).toEqual({
      ...{ row: headerRow, column: 0, rowCount: emptyRows + 1, columnCount: columns.length },
    });
    expect(sheet.values({ ...cell(headerRow, 0), columnCount: columns.length })).toEqual([
      columns.map(({ header }) => header),
    ]);
    expect(sheet.freeze()).toEqual({ rows: headerRow + 1, columns: 0 });
    expect(sheet.pageLayout).toMatchObject({
      ...{ orientation: "Landscape", paperSize: "A3", fitToWidth: 1, fitToHeight: null },
      printTitleRows: `$${headerRow + 1}:$${headerRow + 1}`,
    });
    const formats = sheet.numberFormats({ ...cell(headerRow + 1, 0), columnCount: columns.length });
    expect(formats).toEqual([columns.map(({ numberFormat }) => numberFormat)]);
  });

  it("offers the words of status and effort in every row and explains each column", async () => {
    const host = await openEmptyWorkbook();
    await addTemplate(host, "list");
    const sheet = host.sheet(LIST);
    for (const field of ["kind", "actualKind", "outlook", "effort"]) {
      const column = columnOf(field);
      for (const row of [headerRow + 1, headerRow + emptyRows]) {
        expect(sheet.dataValidation(cell(row, column))).toMatchObject({
          type: "list",
          formula1: columns[column]?.choices?.values.join(","),
          errorAlert: { style: "Stop" },
        });
      }
    }
    for (const [column, { hint }] of columns.entries()) {
      expect(sheet.dataValidation(cell(headerRow, column))?.prompt).toMatchObject({
        ...{ show: true, message: hint },
      });
    }
    const notes = host.values(NOTES).flat();
    for (const { header, hint } of columns)
      expect(notes).toEqual(expect.arrayContaining([header, hint]));
  });

  it("goes without drop-down lists and print setup where Excel is too old for them", async () => {
    const host = await openEmptyWorkbook();
    const old = {
      ...host.options,
      supports: (_set: string, version: string) => Number(version) <= 1.7,
    };
    await addTemplate({ ...host, options: old }, "list");
    const sheet = host.sheet(LIST);
    expect(sheet.tables()).toHaveLength(1);
    expect(sheet.dataValidation(cell(headerRow + 1, columnOf("outlook")))).toBeNull();
    expect(sheet.pageLayout.printTitleRows).toBeNull();
  });
});

describe("the form", () => {
  it("has every region of 様式3 merged, worded and blank in three round trips", async () => {
    const host = await openEmptyWorkbook();
    await expect(addTemplate(host, "youshiki3")).resolves.toEqual({ sheets: [FORM] });
    expect(host.syncs()).toBe(3);
    const sheet = host.sheet(FORM);
    const merges = STANDARD_FORM.regions
      .filter(({ rowCount, columnCount }) => rowCount * columnCount > 1)
      .map(({ row, column, rowCount, columnCount }) => ({ row, column, rowCount, columnCount }));
    expect(sheet.merges()).toEqual(expect.arrayContaining(merges));
    expect(sheet.merges()).toHaveLength(merges.length);
    for (const region of STANDARD_FORM.regions) {
      const [[value] = []] = sheet.values(cell(region.row, region.column));
      const expected =
        region.role === "input" ? blankTextOf(region) : region.role === "mark" ? "" : region.text;
      expect([region.id, value]).toEqual([region.id, expected]);
      if (region.role !== "mark") continue;
      expect(sheet.dataValidation(cell(region.row, region.column))).toMatchObject({
        type: "list",
        formula1: region.options.map(({ mark }) => mark).join(","),
        errorAlert: { style: region.strict ? "Stop" : "Warning" },
      });
    }
    expect(sheet.pageLayout).toMatchObject({
      ...{ orientation: "Portrait", paperSize: "A4", fitToWidth: 1, fitToHeight: 1 },
    });
  });
});

describe("in a workbook that is in use", () => {
  it("adds sheets under free names behind the others and touches nothing", async () => {
    const host = await openHostWorkbook((workbook) => {
      chuoList(workbook, LIST);
      chuoList(workbook, "取組項目1");
    });
    const before = contentsOf(host.model);
    const first = await addTemplate(host, "list");
    const second = await addTemplate(host, "list");
    const forms = [await addTemplate(host, "youshiki3"), await addTemplate(host, "youshiki3")];
    expect(first.sheets).toEqual([`${LIST} (2)`, NOTES]);
    expect(second.sheets).toEqual([`${LIST} (3)`, `${NOTES} (2)`]);
    expect(forms.flatMap(({ sheets }) => sheets)).toEqual(["取組項目2", "取組項目3"]);
    expect(host.sheet(`${LIST} (3)`).values(cell(1, 0))[0]?.[0]).toContain(`「${NOTES} (2)」`);
    const tables = host.model.tables().map(({ name }) => name);
    expect(new Set(tables).size).toBe(2);

    const added = [...first.sheets, ...second.sheets, ...forms.flatMap(({ sheets }) => sheets)];
    for (const name of added) host.model.deleteSheet(host.sheet(name).id);
    expect(contentsOf(host.model)).toEqual(before);
  });

  it("refuses a workbook whose structure is protected", async () => {
    const host = await openEmptyWorkbook();
    jest.spyOn(host.model, "isStructureProtected").mockReturnValue(true);
    await expect(addTemplate(host, "list")).rejects.toMatchObject({ code: "structureProtected" });
    expect(host.model.sheets()).toHaveLength(1);
  });
});

test("the files that are saved are valid", async () => {
  const folder = mkdtempSync(join(tmpdir(), "kpi-template-"));
  try {
    const host = await openEmptyWorkbook();
    await addTemplate(host, "list");
    await addTemplate(host, "youshiki3");
    const file = join(folder, "template.xlsx");
    writeFileSync(file, await host.model.save());
    expect(await validate(file)).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
