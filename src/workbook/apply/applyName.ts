import type { NameWrite } from "../compose/writePlan";
import { rangeOf } from "./rangeOf";

/** Adds a mark: a workbook name that is not shown in the name manager. */
export function applyName(
  names: Excel.NamedItemCollection,
  sheet: Excel.Worksheet,
  { name, area, comment }: NameWrite,
): void {
  const item = names.add(name, rangeOf(sheet, area), comment);
  item.visible = false;
}
