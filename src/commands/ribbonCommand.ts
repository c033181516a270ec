import { withHostErrors } from "../workbook/hostErrors";
import type { WorkbookOptions } from "../workbook/report";
import { commandLanguage } from "./commandLanguage";

/** What a button does with the workbook. */
type Work = (context: Excel.RequestContext, options: WorkbookOptions) => Promise<unknown>;

/**
 * A button of the ribbon that works without the pane. Whatever happens Excel is told that the command has
 * ended; otherwise the button would stay dead.
 *
 * @param showFailure tells the user what went wrong
 */
export function ribbonCommand(
  work: Work,
  showFailure: (error: unknown) => Promise<void>,
): (event: Office.AddinCommands.Event) => void {
  const run = async (event: Office.AddinCommands.Event): Promise<void> => {
    try {
      await withHostErrors(() =>
        Excel.run({ delayForCellEdit: true }, (context) => work(context, workbookOptions())),
      );
    } catch (error) {
      await showFailure(error);
    } finally {
      event.completed();
    }
  };
  return (event) => void run(event);
}

function workbookOptions(): WorkbookOptions {
  const { requirements } = Office.context;
  return {
    language: commandLanguage(),
    supports: (set, version) => requirements.isSetSupported(set, version),
    now: new Date(),
  };
}
