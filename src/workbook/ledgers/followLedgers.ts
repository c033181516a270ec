import { LiveEvents } from "../live/liveEvents";
import type { RunBatch } from "../live/liveSession";
import type { WorkbookOptions } from "../report";

/** Changes that arrive within so many milliseconds are told together: whoever fills in a month types several cells. */
const QUIET = 250;

/**
 * Tells when somebody edits the sheets of ledgers; what the add-in writes itself is left out where Excel tells. One
 * round trip to begin, one to end.
 *
 * @returns what ends it
 */
export async function followLedgers(
  run: RunBatch,
  sheetIds: readonly string[],
  options: WorkbookOptions,
  onChanged: () => void,
): Promise<() => Promise<void>> {
  const sheets = new Set(sheetIds);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const schedule = (): void => {
    clearTimeout(timer);
    timer = setTimeout(onChanged, QUIET);
  };
  const events = await LiveEvents.register(run, { sheets, calculated: new Set() }, options, {
    changed: schedule,
    recalculated: schedule,
    sheetDeleted: (id) => {
      if (sheets.has(id)) schedule();
    },
  });
  return async () => {
    clearTimeout(timer);
    await events.remove();
  };
}
