import "./iteratorPolyfill";
import "./lookupCache";

import { LocaleType, LogLevel, Univer, type PluginCtor } from "@univerjs/core";
import { UniverDataValidationPlugin } from "@univerjs/data-validation";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { UniverSheetsConditionalFormattingPlugin } from "@univerjs/sheets-conditional-formatting";
import { UniverSheetsDataValidationPlugin } from "@univerjs/sheets-data-validation";
import { UniverSheetsFilterPlugin } from "@univerjs/sheets-filter";
import { UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import { UniverSheetsSortPlugin } from "@univerjs/sheets-sort";
import { UniverSheetsTablePlugin } from "@univerjs/sheets-table";

import type { GridHost } from "./gridHost";
import { TABLE_THEMES } from "./tableThemes";
import { UNDO_OVERRIDE } from "./undoGroups";

/** Everything that calculates and remembers, nothing that draws. */
const PLUGINS: readonly (readonly [PluginCtor, object?])[] = [
  [UniverFormulaEnginePlugin],
  [UniverSheetsPlugin],
  [UniverSheetsFormulaPlugin],
  [UniverSheetsNumfmtPlugin],
  [UniverSheetsSortPlugin],
  [UniverSheetsFilterPlugin],
  [UniverSheetsTablePlugin, TABLE_THEMES],
  [UniverDataValidationPlugin],
  [UniverSheetsDataValidationPlugin],
  [UniverSheetsConditionalFormattingPlugin],
];

/** Starts a Univer without any page, for Node. */
export function startHeadlessHost(): GridHost {
  const univer = new Univer({
    locale: LocaleType.JA_JP,
    locales: { [LocaleType.JA_JP]: {} },
    logLevel: LogLevel.ERROR,
    override: UNDO_OVERRIDE,
  });
  for (const [plugin, options] of PLUGINS) univer.registerPlugin(plugin, options);
  return {
    univer,
    headless: true,
    dispose: () => {
      univer.dispose();
    },
  };
}
