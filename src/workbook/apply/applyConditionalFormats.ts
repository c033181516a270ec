import type { EqualsRule } from "../compose/writePlan";

/** Adds the rules of an own range: one rule per status over the whole range, never one per cell. */
export function applyConditionalFormats(range: Excel.Range, rules: readonly EqualsRule[]): void {
  for (const { text, fontColor, fillColor, bold } of rules) {
    const { cellValue } = range.conditionalFormats.add("CellValue");
    cellValue.format.font.color = fontColor;
    if (bold) cellValue.format.font.bold = true;
    if (fillColor !== null) cellValue.format.fill.color = fillColor;
    cellValue.rule = { operator: "EqualTo", formula1: `="${text.replaceAll('"', '""')}"` };
  }
}
