import { closeHostWorkbooks, openHostWorkbook } from "./support/hostWorkbook";
import { chuoForm, chuoList, chuoTable } from "./support/planWorkbooks";

afterEach(closeHostWorkbooks);

test("a workbook that must not be edited is said to be read-only, not half-written", async () => {
  const host = await openHostWorkbook((workbook) => {
    chuoList(workbook);
    chuoTable(workbook);
    chuoForm(workbook);
  });
  const sheets = host.model.sheets().map(({ name }) => [name, host.values(name)]);
  host.client.host.access = "read";
  await expect(host.judge()).rejects.toMatchObject({ code: "readOnly" });
  expect(host.model.sheets().map(({ name }) => [name, host.values(name)])).toEqual(sheets);

  host.client.host.access = "edit";
  const { changedCells } = (await host.judge()).written;
  expect(changedCells).toBeGreaterThan(0);
  host.client.host.access = "read";
  await expect(host.remove()).rejects.toMatchObject({ code: "readOnly" });
  await expect(host.undo()).rejects.toMatchObject({ code: "readOnly" });
});
