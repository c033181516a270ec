import { Requirements } from "../../../src/workbench/context/requirements";
import { compareVersions } from "../../../src/workbench/protocol/requirementSets";
import { closeClients, errorOf, openClient } from "../support/testClient";

afterEach(closeClients);

test("versions are compared as versions", () => {
  expect(compareVersions("1.10", "1.9")).toBeGreaterThan(0);
  expect(compareVersions("1.9", "1.10")).toBeLessThan(0);
  expect(compareVersions("1.7", "1.7")).toBe(0);
});

test("the matrix is a JSON text with versions as text", () => {
  const matrix = JSON.parse(new Requirements("1.10").matrixJson) as Record<string, unknown>;
  expect(matrix["ExcelApi"]).toBe("1.10");
  expect(matrix["RichApiRuntime"]).toBeUndefined();
  expect(Object.values(matrix).every((version) => typeof version === "string")).toBe(true);
});

test("isSetSupported", () => {
  const requirements = new Requirements("1.9");
  expect(requirements.supports("ExcelApi", "1.9")).toBe(true);
  expect(requirements.supports("excelapi", "1.10")).toBe(false);
  expect(requirements.supports("SharedRuntime")).toBe(true);
  expect(requirements.supports("Nothing")).toBe(false);
});

test("on an older Excel the library itself refuses newer members", async () => {
  const { run, client } = await openClient({ excelApi: "1.7" });
  expect(client.supports("ExcelApi", "1.8")).toBe(false);
  const error = await errorOf(
    run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1").dataValidation.load("type");
      await context.sync();
    }),
  );
  expect(error).toMatchObject({ code: "ApiNotFound", location: "Range.dataValidation" });
});

test("what the library lets through, the host refuses by name and set", async () => {
  const { run } = await openClient({ excelApi: "1.7" });
  const error = await errorOf(
    run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1");
      range.load("hasSpill");
      await context.sync();
    }),
  );
  expect(error).toMatchObject({
    code: "ApiNotFound",
    message: "Range.hasSpill needs ExcelApi 1.12; this host offers ExcelApi 1.7.",
    httpStatusCode: 404,
  });
});

test("load() of everything leaves newer properties out", async () => {
  const { run } = await openClient({ excelApi: "1.7" });
  const keys = await run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A1");
    range.load("*");
    await context.sync();
    return Object.keys(range.toJSON());
  });
  expect(keys).toContain("values");
  expect(keys).not.toContain("hasSpill");
});

test("small writes on an old level work without the 1.3 helpers being refused", async () => {
  const { run, workbook } = await openClient({ excelApi: "1.7" });
  await run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A1:A2000");
    range.values = Array.from({ length: 2000 }, (_, row) => [row]);
    await context.sync();
  });
  expect(workbook.sheet(0).usedRect(true)).toMatchObject({ rowCount: 2000 });
});
