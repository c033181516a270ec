import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { findUnguardedUses } from "../support/apiLevels";

const ROOT = join(__dirname, "../..");
/** What Excel 2019 is sure to have; manifest.xml asks for the same. */
const BASE = "1.7";

function filesOf(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

describe("requirement levels", () => {
  it("every member newer than Excel 2019 stands behind a question to the host", () => {
    const files = ["src/workbook", "src/taskpane", "src/commands"].flatMap(filesOf);
    expect(files.length).toBeGreaterThan(20);
    expect(findUnguardedUses(files, BASE)).toEqual([]);
  });

  describe("the test itself", () => {
    let folder: string;
    beforeAll(() => {
      // Inside the project, so that the type declarations are found.
      mkdirSync(join(ROOT, "build"), { recursive: true });
      folder = mkdtempSync(join(ROOT, "build/api-levels-"));
    });
    afterAll(() => {
      rmSync(folder, { recursive: true });
    });

    const check = (name: string, body: string): string[] => {
      const file = join(folder, `${name}.ts`);
      writeFileSync(
        file,
        `declare function supports(set: string, version: string): boolean;\n${body}\nexport {};\n`,
      );
      return findUnguardedUses([file], BASE).map(({ member, needs }) => `${member} ${needs}`);
    };

    it("finds a newer member without a guard", () => {
      expect(
        check("bare", "export function hide(s: Excel.Worksheet) { s.showGridlines = false; }"),
      ).toEqual(["showGridlines 1.8"]);
    });

    it("accepts a guard of the right level and refuses one that is too low or negated", () => {
      const guarded = (condition: string): string =>
        `export function hide(s: Excel.Worksheet) { if (${condition}) s.showGridlines = false; }`;
      expect(check("guarded", guarded('supports("ExcelApi", "1.8")'))).toEqual([]);
      expect(check("low", guarded('supports("ExcelApi", "1.7")'))).toHaveLength(1);
      expect(check("negated", guarded('!supports("ExcelApi", "1.8")'))).toHaveLength(1);
    });

    it("passes the need of a function on to its callers", () => {
      const inner = "function hide(s: Excel.Worksheet) { s.showGridlines = false; }\n";
      expect(
        check("caller", `${inner}export function run(s: Excel.Worksheet) { hide(s); }`),
      ).toEqual(["hide 1.8"]);
      expect(
        check(
          "guardedCaller",
          `${inner}export function run(s: Excel.Worksheet) { if (supports("ExcelApi", "1.9")) hide(s); }`,
        ),
      ).toEqual([]);
    });

    it("has nothing to say about members that Excel 2019 has", () => {
      expect(
        check("old", "export function name(s: Excel.Worksheet) { s.name = 'x'; s.tables.load(); }"),
      ).toEqual([]);
    });
  });
});
