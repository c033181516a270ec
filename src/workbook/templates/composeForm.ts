import type { FormRegion, FormTemplate } from "../../domain/plan/formTemplate";
import { textContent, wordContent, type CellContent } from "../compose/cellContent";
import { SheetWriteBuilder } from "../compose/sheetWriteBuilder";
import type { Area } from "../compose/writePlan";
import { characterWidth } from "./characterWidth";
import { formRowHeights } from "./formRowHeights";
import { FORM_FONT_SIZE, formRegionFormat } from "./formStyle";
import { inputText, type FormValues } from "./formValues";
import { promptOf } from "./prompts";
import type { SheetDraft } from "./sheetDraft";

/**
 * One sheet of 様式3: the blocks 計画, 中間振り返り and 自己評価 of one initiative.
 *
 * @param name name of the sheet, free in the workbook
 * @param values what is filled in; `EMPTY_FORM` for a blank form
 */
export function composeForm(template: FormTemplate, name: string, values: FormValues): SheetDraft {
  const builder = new SheetWriteBuilder(`new:${name}`);
  const texts = new Map(
    template.regions.map((region) => [region.id, contentOf(region, values)] as const),
  );
  const textOf = (id: string): string => String(texts.get(id)?.value ?? "");

  template.columnWidths.forEach((width, column) => {
    builder.columnWidth(column, characterWidth(width));
  });
  formRowHeights(template, textOf, FORM_FONT_SIZE).forEach((height, row) => {
    builder.rowHeight(row, height);
  });
  for (const region of template.regions) {
    const { row, column, rowCount, columnCount } = region;
    const area: Area = { row, column, rowCount, columnCount };
    const content = texts.get(region.id);
    if (rowCount * columnCount > 1) builder.merge(area);
    builder.format(area, formRegionFormat(region));
    if (content) builder.contents(row, column, [[content]]);
    addValidation(builder, region, { ...area, rowCount: 1, columnCount: 1 });
  }
  const { fitToPagesTall, orientation, paper } = template.print;
  builder.print({
    paper,
    orientation: orientation === "landscape" ? "Landscape" : "Portrait",
    ...(fitToPagesTall === 0 ? {} : { pagesTall: fitToPagesTall }),
    printArea: {
      ...{ row: 0, column: 0, rowCount: template.rowHeights.length },
      columnCount: template.columnWidths.length,
    },
    titleRows: null,
  });
  return { name, builder };
}

function contentOf(region: FormRegion, values: FormValues): CellContent {
  switch (region.role) {
    case "label":
    case "legend":
      return wordContent(region.text);
    case "mark":
      // As text: Excel takes 「(1)」 for a negative number.
      return { value: values.fields[region.field] ?? "", numberFormat: "@" };
    case "input": {
      const text = inputText(region, values);
      return text === "" ? { value: "", numberFormat: "General" } : textContent(text);
    }
  }
}

function addValidation(builder: SheetWriteBuilder, region: FormRegion, area: Area): void {
  if (region.role !== "input" && region.role !== "mark") return;
  const isMark = region.role === "mark";
  builder.validate({
    area,
    choices: isMark ? region.options.map(({ mark }) => mark) : null,
    strict: isMark && region.strict,
    prompt: promptOf(isMark ? "選択欄" : "記入欄", region.hint, !isMark && region.required),
  });
}
