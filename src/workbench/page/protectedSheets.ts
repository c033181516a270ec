import "@univerjs/sheets/facade";
import "@univerjs/sheets-ui/facade";

import { CommandType, type IRange } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";

import type { GridHost } from "../grid/gridHost";
import { toRect } from "../grid/gridRange";
import type { Rect } from "../model/rect";
import type { SheetModel, WorkbookModel } from "../model/workbookModel";
import type { ProtectionOption } from "../objects/editRights";

/**
 * What a protected sheet refuses beside the contents of locked cells, and the option of the protection that
 * allows it; `null` where none does. Names are those of Univer's commands; the first match counts.
 */
const REFUSED_COMMANDS: readonly (readonly [RegExp, ProtectionOption | null])[] = [
  [/insert-range-move|delete-range-move|merge|move-(rows|cols)|split-text/, null],
  [/add-table|delete-table|table-config|table-(insert|remove)|drawing|image/, null],
  [/data-validation/, null],
  [/(insert|append)-.*row|insert-multi-rows/, "allowInsertRows"],
  [/insert-.*col/, "allowInsertColumns"],
  [/remove-row/, "allowDeleteRows"],
  [/remove-col/, "allowDeleteColumns"],
  [/row-height|rows?-(hidden|visible|is-auto)|hide-row|rows-(hidden|visible)/, "allowFormatRows"],
  [
    /col-width|col-(hidden|visible|auto|is-auto)|hide-col|cols-visible|column-width/,
    "allowFormatColumns",
  ],
  [/sort-range/, "allowSort"],
  [/filter/, "allowAutoFilter"],
  [
    /set-(style|border|bold|italic|underline|stroke|overline|font|text|background|range-)/,
    "allowFormatCells",
  ],
  [/-text-align|reset-(text|range|background)|numfmt|conditional-rule/, "allowFormatCells"],
  [/format-painter|clear-selection-format|range-theme-style|paste-format/, "allowFormatCells"],
];

/** Commands that the patterns above would take for formatting although they set contents. */
const CONTENT_COMMANDS: ReadonlySet<string> = new Set(["sheet.command.set-range-values"]);

const SET_RANGE_VALUES = "sheet.mutation.set-range-values";
const MOVE_RANGE = "sheet.mutation.move-range";

/**
 * Makes the grid refuse what Excel refuses on a protected sheet: typing into locked cells, pasting, filling or
 * deleting there, and formatting, inserting, sorting … unless the protection allows it.
 *
 * Done by cancelling what the user starts; Univer's own protection knows no unlocked cells within a protected
 * sheet. What an add-in does is refused earlier, by the host, with AccessDenied.
 *
 * @param onRefused told the name of the sheet
 */
export function guardProtectedSheets(
  grid: GridHost,
  currentModel: () => WorkbookModel | undefined,
  onRefused: (sheetName: string) => void,
): void {
  const api = FUniver.newAPI(grid.univer);

  api.addEvent(api.Event.BeforeSheetEditStart, (event) => {
    const sheet = currentModel()?.sheetById(event.worksheet.getSheetId());
    const cell = { row: event.row, column: event.column, rowCount: 1, columnCount: 1 };
    if (!sheet?.isLocked(cell)) return;
    event.cancel = true;
    onRefused(sheet.name);
  });

  api.addEvent(api.Event.BeforeCommandExecute, (event) => {
    const params = (event.params ?? {}) as CommandParams;
    const model = currentModel();
    if (!model || event.options?.fromFormula === true) return;
    const sheet = model.sheetById(params.subUnitId ?? model.activeSheet().id);
    if (!sheet?.protection.protected) return;
    const refused =
      event.type === CommandType.COMMAND
        ? isRefusedCommand(event.id, sheet)
        : event.type === CommandType.MUTATION && changesLockedCells(event.id, params, sheet);
    if (!refused) return;
    event.cancel = true;
    onRefused(sheet.name);
  });
}

/** The parts of Univer's command parameters that say which cells are meant. */
interface CommandParams {
  readonly subUnitId?: string;
  readonly cellValue?: Readonly<Record<string, Readonly<Record<string, object | null>>>>;
  readonly fromRange?: IRange;
  readonly toRange?: IRange;
}

function isRefusedCommand(id: string, { protection }: SheetModel): boolean {
  if (!id.startsWith("sheet.command.") || CONTENT_COMMANDS.has(id)) return false;
  const rule = REFUSED_COMMANDS.find(([pattern]) => pattern.test(id));
  if (!rule) return false;
  const [, option] = rule;
  return option === null || protection.options[option] !== true;
}

function changesLockedCells(id: string, params: CommandParams, sheet: SheetModel): boolean {
  if (id === SET_RANGE_VALUES) {
    return [...contentCells(params.cellValue ?? {})].some((cell) => sheet.isLocked(cell));
  }
  if (id === MOVE_RANGE) {
    return [params.fromRange, params.toRange].some(
      (range) => range && sheet.isLocked(toRect(range)),
    );
  }
  return false;
}

/** The cells whose contents are set; a cell without contents in it gets a format only. */
function* contentCells(cells: NonNullable<CommandParams["cellValue"]>): Generator<Rect> {
  for (const [row, line] of Object.entries(cells)) {
    for (const [column, cell] of Object.entries(line)) {
      if (cell === null || "v" in cell || "f" in cell || "p" in cell || "si" in cell) {
        yield { row: Number(row), column: Number(column), rowCount: 1, columnCount: 1 };
      }
    }
  }
}
