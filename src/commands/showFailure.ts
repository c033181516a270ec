import { failureAddress } from "./failurePage";
import { commandLanguage } from "./commandLanguage";

/** Percent of the window. */
const SIZE = { height: 30, width: 35 };

/**
 * Shows in a small window why a button of the ribbon did nothing. Resolves when the window is open, or when
 * Excel refused to open it: a command without a pane has no other place to speak.
 */
export function showFailure(error: unknown): Promise<void> {
  const address = failureAddress(window.location.href, error, commandLanguage());
  return new Promise((resolve) => {
    Office.context.ui.displayDialogAsync(address, { ...SIZE, displayInIframe: true }, (result) => {
      // For whoever looks into the browser's log: the window was blocked, and this is what it would say.
      if (result.status === Office.AsyncResultStatus.Failed) reportError(error);
      resolve();
    });
  });
}
