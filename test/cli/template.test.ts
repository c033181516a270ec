import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { templateFile } from "../../src/cli/templateFile";
import { openWorkbook } from "../../src/workbench/openWorkbook";
import { validate } from "../support/validateWorkbook";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "kpi-template-"));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

test.each([
  ["list", ["指標一覧", "記入要領"]],
  ["youshiki3", ["取組項目1"]],
  ["revenue", ["歳入台帳"]],
  ["collection-rate", ["収納率台帳"]],
])("--form %s writes a valid workbook with nothing but its sheets", async (form, sheets) => {
  const out = join(folder, "様式.xlsx");
  const said: string[] = [];
  const status = await templateFile({ form, out }, (text) => said.push(text));
  expect(status).toBe(0);
  expect(said.join()).toContain(out);
  expect(await validate(out)).toEqual([]);
  const model = await openWorkbook(await readFile(out), { name: "様式.xlsx" });
  try {
    expect(model.sheets().map(({ name }) => name)).toEqual(sheets);
    expect(model.activeSheet().name).toBe(sheets[0]);
  } finally {
    model.dispose();
  }
});

test("an unknown form, another kind of file and a missing folder each have a sentence", async () => {
  const failures: readonly (readonly [{ form: string; out: string }, string])[] = [
    [{ form: "様式9", out: join(folder, "a.xlsx") }, "様式9"],
    [{ form: "list", out: join(folder, "a.csv") }, "a.csv"],
    [{ form: "list", out: join(folder, "no-such-folder", "a.xlsx") }, "no-such-folder"],
  ];
  for (const [options, named] of failures) {
    await expect(templateFile(options, () => undefined)).rejects.toMatchObject({
      name: "CliError",
      message: expect.stringContaining(named) as string,
    });
  }
  expect(await readdir(folder)).toEqual([]);
});
