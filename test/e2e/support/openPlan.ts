import type { WorkbenchPage } from "./workbenchPage";

/** Opens the bytes of a workbook in the workbench and waits until a sheet of that name is shown. */
export async function openPlan(
  { page }: WorkbenchPage,
  bytes: Uint8Array,
  sheetName: string,
): Promise<void> {
  await page.locator("#file").setInputFiles({
    name: "計画.xlsx",
    mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    buffer: Buffer.from(bytes),
  });
  await page.waitForFunction(
    (name) => window.workbench.model.sheets().some((sheet) => sheet.name === name),
    sheetName,
  );
}
