import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";

import { buildStartWorkbook } from "../samples/buildStartWorkbook";
import { START_WORKBOOK_NAME } from "../samples/startWorkbookName";

/** Writes the workbook that the page opens first into `folder`, which is made if need be. */
export async function writeSampleFiles(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, START_WORKBOOK_NAME), await buildStartWorkbook());
}
