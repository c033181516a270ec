import type { Area, ConditionalFormatBlock, EqualsRule } from "../compose/writePlan";
import type { Take } from "./beforeState";
import { rangeOf } from "./rangeOf";

const RULE = "items/cellValueOrNullObject";

/** Queues the reading of the add-in's own rules over cells: those that compare with a word. */
export function queueRules(
  sheet: Excel.Worksheet,
  area: Area,
): Take<readonly ConditionalFormatBlock[]> {
  const { conditionalFormats } = rangeOf(sheet, area);
  conditionalFormats.load(
    `items/id,${RULE}/rule,${RULE}/format/font/color,${RULE}/format/font/bold,${RULE}/format/fill/color`,
  );
  return () => {
    // Rules are added at the front: the last one of the list was added first.
    const rules = conditionalFormats.items.flatMap(
      ({ cellValueOrNullObject }) => equalsRule(cellValueOrNullObject) ?? [],
    );
    return rules.length > 0 ? [{ area, rules: rules.reverse() }] : [];
  };
}

function equalsRule(kind: Excel.CellValueConditionalFormat): EqualsRule | null {
  if (kind.isNullObject) return null;
  const { rule, format } = kind;
  const text = /^="(.*)"$/su.exec(rule.formula1)?.[1];
  if (rule.operator !== "EqualTo" || text === undefined) return null;
  const { color, bold } = format.font as { color: string | null; bold: boolean | null };
  const fill = (format.fill.color as string | null) ?? "";
  return {
    text: text.replaceAll('""', '"'),
    fontColor: color ?? "#000000",
    fillColor: fill === "" ? null : fill,
    bold: bold ?? false,
  };
}
