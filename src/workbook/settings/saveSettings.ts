import type { PlanSettings } from "../../domain/settings/planSettings";
import { applyWritePlan } from "../apply/applyWritePlan";
import { assertWritable } from "../compose/assertWritable";
import { composeOwnSheet, type SheetNames } from "../compose/ownSheet";
import { HEADER_FORMAT } from "../compose/sheetStyle";
import type { WritePlan } from "../compose/writePlan";
import { withHostErrors } from "../hostErrors";
import { SETTINGS_MARK } from "../ownership/marks";
import { queueOwn, takeOwn } from "../read/ownReader";
import type { OwnSnapshot } from "../read/snapshot";
import type { WorkbookOptions } from "../report";
import { assertSupported } from "../requirements";
import { sheetTexts } from "../texts/sheetTexts";
import { SETTINGS_COLUMNS, settingsCells } from "./settingsCells";
import { settingsOf } from "./settingsOf";

const WIDTHS = [90, 40, 600];
const TAB_COLOR = "#7F7F7F";

/**
 * Changes what is stored in the workbook, on a hidden sheet that colleagues share: cells are undone and merged as
 * other cells are, which Office's own settings are not. At most four round trips. Saves nothing where nothing changed.
 *
 * @param change from the settings that are stored now, so that a colleague's other choices stay
 * @returns the settings as they are stored now
 * @throws WorkbookError `structureProtected`, `sheetProtected`: nothing was changed
 */
export async function saveSettings(
  context: Excel.RequestContext,
  change: (stored: PlanSettings) => PlanSettings,
  options: WorkbookOptions,
): Promise<PlanSettings> {
  return withHostErrors(async () => {
    assertSupported(options);
    const stored = await readStored(context);
    const settings = change(settingsOf(stored.own));
    await applyWritePlan(context, composeSettings(stored, settings, options), options);
    return settings;
  });
}

/** What is stored in the workbook, without reading the plan. Two round trips. */
export async function loadSettings(context: Excel.RequestContext): Promise<PlanSettings> {
  return withHostErrors(async () => settingsOf((await readStored(context)).own));
}

interface StoredSettings extends SheetNames {
  readonly sheets: readonly { id: string; name: string; protected: boolean }[];
  readonly structureProtected: boolean;
  readonly own: Pick<OwnSnapshot, "settings">;
}

async function readStored(context: Excel.RequestContext): Promise<StoredSettings> {
  const { worksheets, names, protection } = context.workbook;
  worksheets.load("items/id,items/name,items/protection/protected");
  names.load("items/name,items/comment");
  protection.load("protected");
  await context.sync();
  const own = queueOwn(names.items.filter(({ name }) => name === SETTINGS_MARK));
  await context.sync();
  return {
    sheets: worksheets.items.map((sheet) => ({
      ...{ id: sheet.id, name: sheet.name, protected: sheet.protection.protected },
    })),
    structureProtected: protection.protected,
    own: takeOwn(own),
  };
}

function composeSettings(
  stored: StoredSettings,
  settings: PlanSettings,
  options: WorkbookOptions,
): WritePlan {
  const cells = settingsCells(settings, options.language);
  const sheet = composeOwnSheet(stored, stored.own.settings, {
    name: sheetTexts(options.language).settings.sheetName,
    mark: SETTINGS_MARK,
    tabColor: TAB_COLOR,
    cells,
    timeCell: null,
    hidden: true,
    dress: (builder) => {
      WIDTHS.forEach((width, column) => {
        builder.columnWidth(column, width);
      });
      builder.format(
        { row: 1, column: 0, rowCount: 1, columnCount: SETTINGS_COLUMNS },
        HEADER_FORMAT,
      );
    },
  });
  const plan: WritePlan = {
    newSheets: sheet.newSheet ? [sheet.newSheet] : [],
    sheets: sheet.write ? [sheet.write] : [],
    deletedNames: sheet.deletedNames,
    names: sheet.names,
    deletedSheets: [],
    changedCells: sheet.changedCells,
  };
  assertWritable(stored, plan, options);
  return plan;
}
