import type { PlanSettings } from "../../domain/settings/planSettings";
import { WorkbookError } from "../../workbook/errors";
import type { WorkbookErrorCode } from "../../workbook/errors";
import { judgePlan } from "../../workbook/judgePlan";
import type { PlanReading } from "../../workbook/recognise/recognisePlan";
import type { WorkbookOptions } from "../../workbook/report";

import type { KeptSettings, SettingsOutcome } from "./planService";

/** Changes the settings that the workbook keeps; answers with what it keeps now. */
export type StoreSettings = (
  change: (stored: PlanSettings) => PlanSettings,
) => Promise<PlanSettings>;

/** Workbooks that cannot keep anything, however often it is tried. */
const CANNOT_KEEP: readonly WorkbookErrorCode[] = [
  "structureProtected",
  "sheetProtected",
  "readOnly",
];

/**
 * Holds the settings that a workbook cannot keep, as long as the pane is open, and the plan that was read last, so
 * that other settings can be applied to it without asking Excel.
 */
export class SettingsKeeper {
  private session: PlanSettings | null = null;
  private reading: PlanReading | null = null;

  /** What a run needs to know, and what it has to tell. */
  options(): Pick<WorkbookOptions, "onRead" | "sessionSettings"> {
    return {
      onRead: (reading) => {
        this.reading = reading;
      },
      ...(this.session === null ? {} : { sessionSettings: this.session }),
    };
  }

  /** @param load reads what the workbook keeps */
  async load(load: () => Promise<PlanSettings>): Promise<KeptSettings> {
    if (this.session !== null) return { settings: this.session, isStored: false };
    return { settings: await load(), isStored: true };
  }

  /**
   * Changes the settings that hold now. What could not be kept before is kept with them.
   *
   * @throws WorkbookError where the workbook cannot keep them: nothing was changed
   */
  async store(
    store: StoreSettings,
    change: (stored: PlanSettings) => PlanSettings,
  ): Promise<KeptSettings> {
    const { session } = this;
    const settings = await store((stored) => change(session ?? stored));
    this.session = null;
    return { settings, isStored: true };
  }

  /** As {@link store}, but what the workbook cannot keep holds until the pane is closed. */
  async change(
    store: StoreSettings,
    change: (stored: PlanSettings) => PlanSettings,
  ): Promise<SettingsOutcome> {
    const tried: PlanSettings[] = [];
    const remembering = (stored: PlanSettings): PlanSettings => {
      const settings = change(stored);
      tried.push(settings);
      return settings;
    };
    try {
      const { settings } = await this.store(store, remembering);
      return { settings, isStored: true, report: this.judged(settings) };
    } catch (error) {
      const changed = tried.at(-1);
      const cannotKeep = error instanceof WorkbookError && CANNOT_KEEP.includes(error.code);
      if (!cannotKeep || changed === undefined) throw error;
      this.session = changed;
      return { settings: changed, isStored: false, report: this.judged(changed) };
    }
  }

  private judged(settings: PlanSettings): SettingsOutcome["report"] {
    return this.reading && judgePlan(this.reading, settings);
  }
}
