import type { InsertReport, WorkbookOptions } from "../../workbook/report";
import { createEmptyWorkbook } from "../openWorkbook";
import { startHeadlessClient } from "./headlessClient";

/**
 * Makes a workbook file that holds nothing but what `insert` inserts.
 *
 * @param name file name, as office.js reports it
 * @param insert adds sheets and says which
 */
export async function newWorkbookFile(
  name: string,
  insert: (context: Excel.RequestContext, options: WorkbookOptions) => Promise<InsertReport>,
): Promise<Uint8Array> {
  const model = await createEmptyWorkbook({ name });
  const client = await startHeadlessClient(model);
  try {
    const options: WorkbookOptions = {
      language: "ja",
      supports: (set, version) => client.supports(set, version),
      now: new Date(),
    };
    await client.run(async (context) => {
      const first = context.workbook.worksheets.getFirst();
      await insert(context, options);
      first.delete();
      await context.sync();
    });
    return await model.save();
  } finally {
    client.dispose();
    model.dispose();
  }
}
