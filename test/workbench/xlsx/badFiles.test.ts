import { strToU8, zipSync } from "fflate";

import { createEmptyWorkbook, openWorkbook } from "../../../src/workbench/openWorkbook";
import { WorkbookFileError } from "../../../src/workbench/xlsx/workbookFileError";
import { partsOf, zipParts } from "./support/parts";

const utf16 = (text: string): number[] =>
  Array.from(text).flatMap((char) => [char.charCodeAt(0), 0]);

async function codeOf(bytes: Uint8Array): Promise<string> {
  try {
    const model = await openWorkbook(bytes, { name: "x.xlsx" });
    model.dispose();
    return "opened";
  } catch (error) {
    if (error instanceof WorkbookFileError) return error.code;
    throw error;
  }
}

async function emptyFile(): Promise<Uint8Array> {
  const model = await createEmptyWorkbook({ name: "空.xlsx" });
  const bytes = await model.save();
  model.dispose();
  return bytes;
}

describe("opening what is no workbook", () => {
  it.each([
    ["nothing", new Uint8Array()],
    ["a CSV with the wrong name", strToU8("指標,目標,実績\n収納率,86.20%,85.96%\n")],
    ["an empty zip", zipSync({})],
    ["a zip with something else in it", zipSync({ "a.txt": strToU8("a") })],
    ["an .xls file", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...utf16("Workbook")])],
  ])("says so of %s", async (_, bytes) => {
    expect(await codeOf(bytes)).toBe("notAWorkbook");
  });

  it("says that a file is encrypted", async () => {
    const bytes = Uint8Array.from([
      0xd0,
      0xcf,
      0x11,
      0xe0,
      0xa1,
      0xb1,
      0x1a,
      0xe1,
      0,
      0,
      ...utf16("EncryptedPackage"),
      0,
      0,
    ]);
    expect(await codeOf(bytes)).toBe("passwordProtected");
  });

  it("says that a Word document is no workbook", async () => {
    const parts = partsOf(await emptyFile());
    const types = parts["[Content_Types].xml"] ?? "";
    parts["[Content_Types].xml"] = types.replace(
      "spreadsheetml.sheet.main",
      "wordprocessingml.document.main",
    );
    expect(await codeOf(zipParts(parts))).toBe("notAWorkbook");
  });

  it("says that a cut file is damaged", async () => {
    const bytes = await emptyFile();
    expect(await codeOf(bytes.subarray(0, bytes.length - 40))).toBe("damaged");
  });

  it("says that a file with broken XML is damaged", async () => {
    const parts = partsOf(await emptyFile());
    parts["xl/worksheets/sheet1.xml"] = "<worksheet><sheetData></worksheet>";
    expect(await codeOf(zipParts(parts))).toBe("damaged");
  });

  it("says that a file without its sheet is damaged", async () => {
    const parts = partsOf(await emptyFile());
    delete parts["xl/worksheets/sheet1.xml"];
    expect(await codeOf(zipParts(parts))).toBe("damaged");
  });
});
