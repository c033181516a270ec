import type { TableWrite } from "../compose/writePlan";
import { rangeOf } from "./rangeOf";

/** Makes an Excel table of cells that are already filled in. */
export function applyTable(sheet: Excel.Worksheet, { area, name, style }: TableWrite): void {
  const table = sheet.tables.add(rangeOf(sheet, area), true);
  table.name = name;
  table.style = style;
}
