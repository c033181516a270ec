import {
  CellValueType,
  HorizontalAlign,
  InterceptorEffectEnum,
  type ICellData,
  type ICellDataForSheetInterceptor,
  type IDisposable,
  type IStyleData,
  type Nullable,
  type Workbook,
} from "@univerjs/core";
import {
  AFTER_CELL_EDIT,
  BEFORE_CELL_EDIT,
  INTERCEPTOR_POINT,
  InterceptCellContentPriority,
  SheetInterceptorService,
} from "@univerjs/sheets";

import type { GridContext } from "./gridContext";
import { cellText, hasRegionalText, hasTextSection } from "./text/numberText";
import { parseTypedText } from "./text/typedText";

/** Digits that Excel keeps of a number. */
const SIGNIFICANT_DIGITS = 15;

/**
 * Teaches the visible grid Japanese Excel's ways: dates with era names are shown and understood, texts are shown
 * with what their format puts beside them, and a typed 85.96% is 0.8596 and not the 0.8595999999999999 that a
 * division leaves.
 */
export function watchTyping(context: GridContext): IDisposable {
  const service = context.injector.get(SheetInterceptorService);
  const shown = service.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value | InterceptorEffectEnum.Style,
    priority: InterceptCellContentPriority.NUMFMT + 1,
    // Univer asks several times for one cell; what is drawn already holds another value than the cell.
    handler: (cell, { rawData, workbook }, next) =>
      next((cell?.v === rawData?.v && drawnCell(cell, workbook)) || cell),
  });
  // The editor begins with what the cell holds, not with the text that is drawn for it.
  const edited = service.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: 1000,
    handler: (cell, location, next) => next(heldCell(cell, location.origin, location.workbook)),
  });
  const typed = service.writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: 1000,
    handler: (cell, location, next) => {
      const result = next(cell);
      return result ? exactCell(result, location.workbook) : result;
    },
  });
  return {
    dispose: () => {
      shown.dispose();
      edited();
      typed();
    },
  };
}

/**
 * The cell with its text, where Univer's number formats would show something else than Excel: dates with era
 * names, and texts under a format with a text section. Only what is drawn changes, never what the cell holds.
 */
export function drawnCell(
  cell: Nullable<ICellDataForSheetInterceptor>,
  workbook: Pick<Workbook, "getStyles">,
): ICellDataForSheetInterceptor | null {
  if (!cell || cell.v === undefined || cell.v === null) return null;
  const style = workbook.getStyles().getStyleByCell(cell);
  const pattern = style?.n?.pattern;
  if (pattern === undefined) return null;
  if (cell.t === CellValueType.NUMBER && typeof cell.v === "number") {
    if (!hasRegionalText(pattern)) return null;
    const alignment: IStyleData = style?.ht ? {} : { ht: HorizontalAlign.RIGHT };
    return {
      ...cell,
      v: cellText(cell.v, pattern),
      t: CellValueType.STRING,
      interceptorStyle: { ...cell.interceptorStyle, ...alignment },
    };
  }
  const text = typeof cell.v === "string" && cell.t === CellValueType.STRING && !cell.p;
  if (!text || cell.v === "" || !hasTextSection(pattern)) return null;
  return { ...cell, v: cellText(cell.v, pattern) };
}

/** The cell with its own text again, where only a text section made it look different. */
function heldCell<C extends Nullable<ICellDataForSheetInterceptor>>(
  cell: C,
  held: Nullable<ICellData>,
  workbook: Workbook,
): C {
  if (!cell || typeof held?.v !== "string" || !drawnCell(held, workbook)) return cell;
  return { ...cell, v: held.v };
}

function exactCell(cell: ICellData, workbook: Workbook): ICellData {
  const { v, t } = cell;
  if (typeof v === "number" && t !== CellValueType.BOOLEAN)
    return { ...cell, v: Number(v.toPrecision(SIGNIFICANT_DIGITS)) };
  if (typeof v !== "string" || t === CellValueType.FORCE_STRING || cell.f || cell.p) return cell;
  const style = workbook.getStyles().getStyleByCell(cell);
  if (style?.n?.pattern === "@") return cell;
  const { value, numberFormat } = parseTypedText(v);
  if (typeof value !== "number") return cell;
  const pattern = style?.n?.pattern ?? numberFormat;
  return {
    ...cell,
    v: value,
    t: CellValueType.NUMBER,
    ...(pattern === undefined ? {} : { s: { ...style, n: { pattern } } }),
  };
}
