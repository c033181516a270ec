import { applyWritePlan } from "./apply/applyWritePlan";
import type { UndoSnapshot } from "./apply/undoSnapshot";
import { WorkbookError } from "./errors";
import { withHostErrors } from "./hostErrors";
import type { WorkbookOptions } from "./report";

/**
 * Takes the last run back: the cells, formats, widths, marks and sheets that it wrote are as they were before. Two
 * round trips. What the user changed elsewhere since stays.
 *
 * @param snapshot what the run handed to `WorkbookOptions.onWritten`
 * @throws WorkbookError `cannotUndo` where the cells that the run wrote were changed or moved since: nothing was changed
 */
export async function undoLastRun(
  context: Excel.RequestContext,
  snapshot: UndoSnapshot,
  options: WorkbookOptions,
): Promise<void> {
  await withHostErrors(async () => {
    try {
      await applyWritePlan(context, snapshot.plan, options);
    } catch (error) {
      if (error instanceof WorkbookError && error.code === "changedMeanwhile") {
        throw new WorkbookError("cannotUndo", error.detail, { cause: error });
      }
      throw error;
    }
  });
}
