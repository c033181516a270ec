import "./lookupCache";

import "@univerjs/design/lib/index.css";
import "@univerjs/ui/lib/index.css";
import "@univerjs/docs-ui/lib/index.css";
import "@univerjs/sheets-ui/lib/index.css";
import "@univerjs/sheets-formula-ui/lib/index.css";
import "@univerjs/sheets-numfmt-ui/lib/index.css";
import "@univerjs/sheets-table-ui/lib/index.css";
import "@univerjs/sheets-data-validation-ui/lib/index.css";
import "@univerjs/sheets-conditional-formatting-ui/lib/index.css";
import "@univerjs/sheets-filter-ui/lib/index.css";
import "@univerjs/sheets-sort-ui/lib/index.css";
import "@univerjs/drawing-ui/lib/index.css";
import "@univerjs/sheets-drawing-ui/lib/index.css";

import { LocaleType, LogLevel, Univer, mergeLocales, type PluginCtor } from "@univerjs/core";
import { UniverDataValidationPlugin } from "@univerjs/data-validation";
import { UniverDocsPlugin } from "@univerjs/docs";
import { UniverDocsDrawingPlugin } from "@univerjs/docs-drawing";
import { UniverDocsUIPlugin } from "@univerjs/docs-ui";
import docsUiTexts from "@univerjs/docs-ui/locale/ja-JP";
import { UniverDrawingPlugin } from "@univerjs/drawing";
import { UniverDrawingUIPlugin } from "@univerjs/drawing-ui";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverRenderEnginePlugin } from "@univerjs/engine-render";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { UniverSheetsConditionalFormattingPlugin } from "@univerjs/sheets-conditional-formatting";
import { UniverSheetsConditionalFormattingUIPlugin } from "@univerjs/sheets-conditional-formatting-ui";
import conditionalFormattingTexts from "@univerjs/sheets-conditional-formatting-ui/locale/ja-JP";
import { UniverSheetsDataValidationPlugin } from "@univerjs/sheets-data-validation";
import { UniverSheetsDataValidationUIPlugin } from "@univerjs/sheets-data-validation-ui";
import dataValidationTexts from "@univerjs/sheets-data-validation-ui/locale/ja-JP";
import { UniverSheetsDrawingPlugin } from "@univerjs/sheets-drawing";
import { SHEETS_IMAGE_MENU_ID, UniverSheetsDrawingUIPlugin } from "@univerjs/sheets-drawing-ui";
import { UniverSheetsFilterPlugin } from "@univerjs/sheets-filter";
import { UniverSheetsFilterUIPlugin } from "@univerjs/sheets-filter-ui";
import filterTexts from "@univerjs/sheets-filter-ui/locale/ja-JP";
import { UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { UniverSheetsFormulaUIPlugin } from "@univerjs/sheets-formula-ui";
import formulaUiTexts from "@univerjs/sheets-formula-ui/locale/ja-JP";
import formulaTexts from "@univerjs/sheets-formula/locale/ja-JP";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import { UniverSheetsNumfmtUIPlugin } from "@univerjs/sheets-numfmt-ui";
import numberFormatTexts from "@univerjs/sheets-numfmt-ui/locale/ja-JP";
import { UniverSheetsSortPlugin } from "@univerjs/sheets-sort";
import { UniverSheetsSortUIPlugin } from "@univerjs/sheets-sort-ui";
import sortTexts from "@univerjs/sheets-sort-ui/locale/ja-JP";
import { UniverSheetsTablePlugin } from "@univerjs/sheets-table";
import { UniverSheetsTableUIPlugin } from "@univerjs/sheets-table-ui";
import tableTexts from "@univerjs/sheets-table-ui/locale/ja-JP";
import { UniverSheetsUIPlugin } from "@univerjs/sheets-ui";
import sheetsUiTexts from "@univerjs/sheets-ui/locale/ja-JP";
import sheetsTexts from "@univerjs/sheets/locale/ja-JP";
import { defaultTheme } from "@univerjs/themes";
import { UniverUIPlugin } from "@univerjs/ui";
import uiTexts from "@univerjs/ui/locale/ja-JP";

import type { GridHost } from "./gridHost";
import { TABLE_THEMES } from "./tableThemes";
import { UNDO_OVERRIDE } from "./undoGroups";

type PluginWithOptions = readonly [PluginCtor, object?];

/** The headless plug-ins and their visible halves; each interface plug-in follows what it shows. */
const plugins = (container: HTMLElement): readonly PluginWithOptions[] => [
  [UniverRenderEnginePlugin],
  [UniverFormulaEnginePlugin],
  [UniverUIPlugin, { container, header: true, toolbar: true, footer: true, ribbonType: "classic" }],
  [UniverDocsPlugin],
  [UniverDocsUIPlugin],
  [UniverSheetsPlugin],
  [UniverSheetsUIPlugin],
  [UniverSheetsFormulaPlugin],
  [UniverSheetsFormulaUIPlugin],
  [UniverSheetsNumfmtPlugin],
  [UniverSheetsNumfmtUIPlugin],
  [UniverSheetsSortPlugin],
  [UniverSheetsSortUIPlugin],
  [UniverSheetsFilterPlugin],
  [UniverSheetsFilterUIPlugin],
  [UniverSheetsTablePlugin, TABLE_THEMES],
  // Univer's blue table tab has no counterpart in Excel.
  [UniverSheetsTableUIPlugin, { hideAnchor: true }],
  [UniverDataValidationPlugin],
  [UniverSheetsDataValidationPlugin],
  [UniverSheetsDataValidationUIPlugin],
  [UniverSheetsConditionalFormattingPlugin],
  [UniverSheetsConditionalFormattingUIPlugin],
  [UniverDrawingPlugin],
  [UniverDrawingUIPlugin],
  [UniverDocsDrawingPlugin],
  [UniverSheetsDrawingPlugin],
  // Pictures that Univer inserts would not reach the file; drawings are here for charts only.
  [UniverSheetsDrawingUIPlugin, { menu: { [SHEETS_IMAGE_MENU_ID]: { hidden: true } } }],
];

/** Starts a Univer whose grid fills `container`, with the Japanese interface. */
export function mountGrid(container: HTMLElement): GridHost {
  const univer = new Univer({
    theme: defaultTheme,
    locale: LocaleType.JA_JP,
    logLevel: LogLevel.ERROR,
    override: UNDO_OVERRIDE,
    locales: {
      [LocaleType.JA_JP]: mergeLocales(
        uiTexts,
        docsUiTexts,
        sheetsTexts,
        sheetsUiTexts,
        formulaTexts,
        formulaUiTexts,
        numberFormatTexts,
        tableTexts,
        dataValidationTexts,
        conditionalFormattingTexts,
        filterTexts,
        sortTexts,
      ),
    },
  });
  for (const [plugin, options] of plugins(container)) univer.registerPlugin(plugin, options);
  return {
    univer,
    headless: false,
    dispose: () => {
      univer.dispose();
    },
  };
}
