import { ALL_CHECKS } from "../../domain/checks/allChecks";
import type { PlanSettings } from "../../domain/settings/planSettings";
import { readPlanSettings } from "../../domain/settings/readPlanSettings";
import type { OwnSnapshot } from "../read/snapshot";
import { storedSettings } from "./settingsCells";

/** The settings of a workbook that was read; the usual ones where none are stored. */
export function settingsOf({ settings }: Pick<OwnSnapshot, "settings">): PlanSettings {
  return readPlanSettings(
    settings ? storedSettings(settings.formulas) : {},
    ALL_CHECKS.map(({ code }) => code),
  );
}
