import { applyWritePlan } from "./apply/applyWritePlan";
import { composeRemoval } from "./compose/removal";
import { withHostErrors } from "./hostErrors";
import { readWorkbook } from "./read/readWorkbook";
import { assertSupported } from "./requirements";
import type { RemoveReport, WorkbookOptions } from "./report";

/**
 * Takes away exactly what the add-in wrote: the status columns with their formats, rules and widths, the
 * dashboard sheet and the hidden names. Everything else stays as it is.
 *
 * @throws WorkbookError `sheetProtected`, `structureProtected`: nothing was changed
 */
export async function removeResults(
  context: Excel.RequestContext,
  options: WorkbookOptions,
): Promise<RemoveReport> {
  return withHostErrors(async () => {
    assertSupported(options);
    const { plan, report } = composeRemoval(await readWorkbook(context), options);
    await applyWritePlan(context, plan, options);
    return report;
  });
}
