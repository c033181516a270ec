import { applyWritePlan } from "./apply/applyWritePlan";
import { composeRemoval } from "./compose/removal";
import { withHostErrors } from "./hostErrors";
import { readWorkbook } from "./read/readWorkbook";
import { assertSupported } from "./requirements";
import type { RemoveOptions, RemoveReport, WorkbookOptions } from "./report";

/** Share of a removal that is over when everything is read. */
const READ = 0.5;

/**
 * Takes away exactly what the add-in wrote: the status columns with their formats, rules and widths, the
 * dashboard sheet and the hidden names. Everything else stays as it is.
 *
 * @throws WorkbookError `sheetProtected`, `structureProtected`: nothing was changed
 */
export async function removeResults(
  context: Excel.RequestContext,
  options: WorkbookOptions,
  removal: RemoveOptions = {},
): Promise<RemoveReport> {
  return withHostErrors(async () => {
    assertSupported(options);
    options.onProgress?.(0, "reading");
    const { plan, report } = composeRemoval(await readWorkbook(context), options, removal);
    options.onProgress?.(READ, "checking");
    const undo = await applyWritePlan(context, plan, options);
    if (undo) options.onWritten?.(undo);
    return report;
  });
}
