import type { ArgumentValue } from "../interpreter/callArguments";
import type { ObjectMembers } from "../interpreter/hostObject";
import type { Rect } from "../model/rect";
import type { SheetModel } from "../model/workbookModel";
import type { WireValue } from "../protocol/richApi";
import { cellMatrix, MAX_READ_CELLS, textMatrix } from "./cellMatrix";
import { requireAllowed, requireUnlocked } from "./editRights";
import { fromLocalFormat, toLocalFormat } from "./localNumberFormat";
import type { RangeRef } from "./rangeRef";
import { cellCount } from "./rectMath";

type Members = Required<Pick<ObjectMembers<RangeRef>, "get" | "set">>;

/** What stands in the cells: values, formulas, displayed text, number formats. */
export const rangeContentMembers: Members = {
  get: {
    values: (range) => read(range, (sheet, rect) => sheet.values(rect)),
    valueTypes: (range) => read(range, (sheet, rect) => sheet.valueTypes(rect)),
    formulas: (range) => read(range, (sheet, rect) => sheet.formulas(rect)),
    /** Function names and separators of Japanese Excel are the English ones. */
    formulasLocal: (range) => read(range, (sheet, rect) => sheet.formulas(rect)),
    text: (range) => read(range, (sheet, rect) => sheet.texts(rect)),
    numberFormat: (range) => read(range, (sheet, rect) => sheet.numberFormats(rect)),
    numberFormatLocal: (range) =>
      read(range, (sheet, rect) =>
        sheet
          .numberFormats(rect)
          .map((row) => row.map((code) => toLocalFormat(code, range.session.application.locale))),
      ),
    hasSpill: () => false,
  },
  set: {
    values: write,
    formulas: write,
    formulasLocal: write,
    numberFormat: (range, value) => {
      setNumberFormats(range, textMatrix(value, range.rect));
    },
    numberFormatLocal: (range, value) => {
      const { locale } = range.session.application;
      setNumberFormats(
        range,
        textMatrix(value, range.rect).map((row) =>
          row.map((code) => (code === null ? null : fromLocalFormat(code, locale))),
        ),
      );
    },
  },
};

/** Calculated cells are read only after calculation has ended; too large a block is null. */
async function read(
  range: RangeRef,
  take: (sheet: SheetModel, rect: Rect) => WireValue,
): Promise<WireValue> {
  await range.session.settle();
  const rect = range.rect;
  return cellCount(rect) > MAX_READ_CELLS ? null : take(range.sheet, rect);
}

function write(range: RangeRef, value: ArgumentValue): void {
  const cells = cellMatrix(value, range.rect);
  requireUnlocked(range);
  range.sheet.write(range.rect, cells);
}

function setNumberFormats(range: RangeRef, formats: (string | null)[][]): void {
  requireAllowed(range.sheet, "allowFormatCells");
  range.sheet.setNumberFormats(range.rect, formats);
}
