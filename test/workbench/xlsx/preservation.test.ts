import { Workbook } from "@cj-tech-master/excelts";

import { openWorkbook } from "../../../src/workbench/openWorkbook";
import type { WorkbookModel } from "../../../src/workbench/model/workbookModel";
import { kitchenSink, SHEETS } from "./support/kitchenSink";
import { changedParts, partsOf } from "./support/parts";

const WHOLE_ROW = 16_384;
const cell = (row: number, column: number) => ({ row, column, rowCount: 1, columnCount: 1 });

let original: Uint8Array;
beforeAll(async () => {
  original = await kitchenSink();
});

/** Opens the file, lets `edit` change it, saves it. */
async function saveAfter(
  edit: (model: WorkbookModel) => void | Promise<void>,
  bytes = original,
): Promise<Uint8Array> {
  const model = await openWorkbook(bytes, { name: "kitchen.xlsx" });
  try {
    await edit(model);
    return await model.save();
  } finally {
    model.dispose();
  }
}

function sheet(model: WorkbookModel, name: (typeof SHEETS)[number]) {
  const found = model.sheetByName(name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
}

/** The elements directly under the root of a sheet part, without cells and the attributes that count. */
function elementOf(xml: string | undefined, name: string): string | undefined {
  return new RegExp(`<${name}[ >/](?:[\\s\\S]*?</${name}>|[^>]*/>)`).exec(xml ?? "")?.[0];
}

describe("a workbook that nobody touched", () => {
  it("is saved part for part, byte for byte", async () => {
    const saved = await saveAfter(() => undefined);
    expect(changedParts(original, saved)).toEqual([]);
  });

  it("stays the same when it is only looked at", async () => {
    const saved = await saveAfter(async (model) => {
      for (const one of model.sheets()) {
        const used = one.usedRect(false);
        if (used) [one.values(used), one.texts(used), one.formulas(used), one.styles(used)].at(0);
        one.conditionalFormats();
        one.charts();
      }
      model.activateSheet(sheet(model, "管理").id);
      await model.settled();
    });
    expect(changedParts(original, saved)).toEqual([]);
  });
});

describe("a workbook in which one cell was changed", () => {
  let saved: Uint8Array;
  beforeAll(async () => {
    saved = await saveAfter((model) => {
      sheet(model, "管理").write(cell(20, 0), [["追記"]]);
    });
  });

  it("changes the part of that sheet and the table of strings, nothing else", () => {
    expect(changedParts(original, saved)).toEqual([
      "xl/sharedStrings.xml",
      "xl/workbook.xml",
      "xl/worksheets/sheet1.xml",
    ]);
  });

  it("asks Excel to calculate anew and leaves the rest of the workbook part", () => {
    const before = partsOf(original)["xl/workbook.xml"] ?? "";
    const after = partsOf(saved)["xl/workbook.xml"] ?? "";
    const strip = (xml: string) =>
      xml
        .replace(/<calcPr[^>]*>/, "")
        .replace(/^<\?xml[^>]*\?>\s*/, "")
        .replace(/&apos;/g, "'")
        .replace(/ \/>/g, "/>");
    expect(strip(after)).toBe(strip(before));
    expect(after).toContain('fullCalcOnLoad="1"');
  });

  it.each([
    "sheetPr",
    "sheetViews",
    "sheetFormatPr",
    "cols",
    "mergeCells",
    "dataValidations",
    "hyperlinks",
    "pageMargins",
    "pageSetup",
    "headerFooter",
    "legacyDrawing",
    "extLst",
  ])("keeps <%s> of the sheet", (name) => {
    const before = elementOf(partsOf(original)["xl/worksheets/sheet1.xml"], name);
    const after = elementOf(partsOf(saved)["xl/worksheets/sheet1.xml"], name);
    expect(before).toBeDefined();
    const tidy = (xml: string | undefined) => xml?.replace(/\s*\/>/g, "/>");
    expect(tidy(after)).toBe(tidy(before));
  });

  it("keeps every conditional format", () => {
    const rules = (xml: string | undefined) => (xml ?? "").match(/<cfRule [^>]*>/g);
    const before = rules(partsOf(original)["xl/worksheets/sheet1.xml"]);
    const after = rules(partsOf(saved)["xl/worksheets/sheet1.xml"]);
    expect(before).toHaveLength(7);
    expect(after?.sort()).toEqual(before?.sort());
  });

  it("keeps every cell: value, formula, format and rich text, as another library reads them", async () => {
    const before = new Workbook();
    await before.xlsx.load(original);
    const after = new Workbook();
    await after.xlsx.load(saved);
    let compared = 0;
    for (const name of SHEETS) {
      before.getWorksheet(name)?.eachRow({ includeEmpty: false }, (row, number) => {
        row.eachCell({ includeEmpty: true }, (old, column) => {
          const now = after.getWorksheet(name)?.getCell(number, column);
          expect([name, old.address, now?.value]).toEqual([name, old.address, old.value]);
          expect([name, old.address, now?.style]).toEqual([name, old.address, old.style]);
          compared += 1;
        });
      });
    }
    expect(compared).toBeGreaterThan(120);
    expect(after.getWorksheet("管理")?.getCell("A21").value).toBe("追記");
    expect(after.getWorksheet("管理")?.getCell("A2").note).toEqual(
      before.getWorksheet("管理")?.getCell("A2").note,
    );
  });
});

describe("what points at cells follows when rows come and go", () => {
  let parts: Record<string, string>;
  let before: Record<string, string>;
  beforeAll(async () => {
    before = partsOf(original);
    const saved = await saveAfter((model) => {
      sheet(model, "管理").insertCells(
        { row: 1, column: 0, rowCount: 2, columnCount: WHOLE_ROW },
        "Down",
      );
      sheet(model, "集計").insertCells(
        { row: 0, column: 0, rowCount: 1, columnCount: WHOLE_ROW },
        "Down",
      );
    });
    parts = partsOf(saved);
  });

  const sheetXml = () => parts["xl/worksheets/sheet1.xml"] ?? "";

  it("moves conditional formats, those in extensions included", () => {
    expect(sheetXml()).toContain('sqref="B4:B14"');
    expect(sheetXml()).toContain("<formula>$F4&gt;$E4</formula>");
    expect(sheetXml()).toContain("<xm:sqref>G4:G14</xm:sqref>");
  });

  it("moves data validation", () => {
    expect(sheetXml()).toMatch(/<dataValidation [^>]*sqref="H4"/);
    expect(sheetXml()).toContain("<formula1>LEN(H6)&lt;5</formula1>");
  });

  it("moves sparklines, links, notes and merges", () => {
    expect(sheetXml()).toContain("<xm:f>管理!B5:I5</xm:f>");
    expect(sheetXml()).toContain("<xm:sqref>K5</xm:sqref>");
    expect(sheetXml()).toMatch(/<hyperlink [^>]*ref="A5"/);
    expect(sheetXml()).toContain('<mergeCell ref="A16:C17"/>');
    const notes = Object.entries(parts).find(([name]) => name.includes("comments"))?.[1];
    expect(notes).toContain('ref="A4"');
  });

  it("keeps the height of the rows that moved", () => {
    expect(sheetXml()).toMatch(/<row r="5" [^>]*ht="40"/);
  });

  it("moves names, the print area and the formulas of other sheets", () => {
    const workbook = parts["xl/workbook.xml"] ?? "";
    expect(workbook).toMatch(/name="実績一覧"[^>]*>管理!\$B\$4:\$B\$14</);
    expect(workbook).toMatch(/_xlnm\.Print_Area"[^>]*>管理!\$A\$1:\$I\$32</);
    expect(workbook).toMatch(/_xlnm\.Print_Titles"[^>]*>'?管理'?!\$1:\$1</);
    expect(parts["xl/worksheets/sheet4.xml"]).toContain("<f>管理!J4</f>");
  });

  it("moves tables and the charts that draw them", () => {
    const table = parts["xl/tables/table1.xml"] ?? "";
    expect(table).toContain('ref="A4:C8"');
    expect(table).toContain('<autoFilter ref="A4:C7"');
    const chart = parts["xl/charts/chart1.xml"] ?? "";
    expect(chart).toContain("集計!$B$5:$B$7");
    expect(chart).toContain("集計!$A$5:$A$7");
    expect(chart).not.toContain("$B$4:$B$6");
  });

  it("touches neither the drawing nor anything else of the chart", () => {
    const strip = (xml: string | undefined) =>
      xml?.replace(/^<\?xml[^>]*\?>\s*/, "").replace(/<c:f>[^<]*<\/c:f>/g, "");
    expect(strip(parts["xl/charts/chart1.xml"])).toBe(strip(before["xl/charts/chart1.xml"]));
    expect(parts["xl/drawings/drawing1.xml"]).toBe(before["xl/drawings/drawing1.xml"]);
  });
});

describe("drawings follow the cells they are anchored to", () => {
  it("moves charts and shapes when rows are inserted above them", async () => {
    const saved = await saveAfter((model) => {
      sheet(model, "図").insertCells(
        { row: 0, column: 0, rowCount: 3, columnCount: WHOLE_ROW },
        "Down",
      );
    });
    const drawing = partsOf(saved)["xl/drawings/drawing1.xml"] ?? "";
    const rows = Array.from(drawing.matchAll(/<xdr:row>(\d+)<\/xdr:row>/g), (match) => match[1]);
    expect(rows).toEqual(["5", "21", "8", "11"]);
    expect(drawing).toContain('name="注記"');
  });
});

describe("renaming and removing sheets", () => {
  it("renames a sheet in formulas, rules, names, links and charts", async () => {
    const parts = partsOf(
      await saveAfter((model) => {
        sheet(model, "マスタ").rename("選択肢 2");
        sheet(model, "集計").rename("集計表");
        sheet(model, "管理").rename("指標管理");
      }),
    );
    expect(parts["xl/worksheets/sheet1.xml"]).toContain(
      "<formula1>'選択肢 2'!$A$1:$A$3</formula1>",
    );
    expect(parts["xl/worksheets/sheet1.xml"]).toContain("<xm:f>指標管理!B3:I3</xm:f>");
    expect(parts["xl/worksheets/sheet4.xml"]).toContain("<f>指標管理!J2</f>");
    expect(parts["xl/charts/chart1.xml"]).toContain("集計表!$B$4:$B$6");
    const workbook = parts["xl/workbook.xml"] ?? "";
    expect(workbook).toContain('name="選択肢 2"');
    expect(workbook).toContain("指標管理!$B$2:$B$12");
    expect(workbook).toContain("指標管理!$A$1:$I$30");
    expect(workbook).not.toContain("マスタ");
  });

  it("takes a sheet away with everything that only it used", async () => {
    const saved = await saveAfter((model) => {
      model.deleteSheet(sheet(model, "図").id);
    });
    const names = Object.keys(partsOf(saved));
    expect(names.filter((name) => /chart|drawing1\.xml|sheet4/.test(name))).toEqual([]);
    const model = await openWorkbook(saved, { name: "x" });
    expect(model.sheets().map((one) => one.name)).toEqual(["管理", "マスタ", "集計"]);
    model.dispose();
  });

  it("keeps scoped names with their sheet when sheets change places", async () => {
    const saved = await saveAfter((model) => {
      sheet(model, "管理").move(3);
    });
    const workbook = partsOf(saved)["xl/workbook.xml"] ?? "";
    expect(workbook).toMatch(/_xlnm\.Print_Area" localSheetId="3"/);
    expect(
      Array.from(workbook.matchAll(/<sheet [^>]*name="([^"]+)"/g), (match) => match[1]),
    ).toEqual(["マスタ", "集計", "図", "管理"]);
  });
});

describe("document settings", () => {
  it("travel inside the file and can be taken out again", async () => {
    const value = '{"marks":["判定","a<b & c"]}';
    const saved = await saveAfter((model) => {
      model.settings.set("kpi.marks", value);
    });
    const model = await openWorkbook(saved, { name: "x" });
    expect([...model.settings]).toEqual([["kpi.marks", value]]);
    model.dispose();
    expect(partsOf(saved)["customXml/item1.xml"]).toBe(partsOf(original)["customXml/item1.xml"]);

    const cleared = await saveAfter((again) => {
      again.settings.clear();
    }, saved);
    expect(changedParts(original, cleared)).toEqual([]);
  });
});

describe("saving twice", () => {
  it("gives the same file", async () => {
    const edit = (model: WorkbookModel) => {
      sheet(model, "管理").write(cell(2, 1), [[0.8596]]);
    };
    const once = await saveAfter(edit);
    const twice = await saveAfter(edit, once);
    expect(changedParts(once, twice)).toEqual([]);
  });
});
