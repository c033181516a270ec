import type { ListTemplate } from "../../domain/plan/listTemplate";
import { wordContent, textContent } from "../compose/cellContent";
import { SheetWriteBuilder } from "../compose/sheetWriteBuilder";
import { HEADER_FORMAT, INK, LINE_COLOR } from "../compose/sheetStyle";
import type { Area } from "../compose/writePlan";
import { characterWidth } from "./characterWidth";
import type { SheetDraft, WorkbookNames } from "./sheetDraft";

/** In characters: column, required, hint, example. */
const WIDTHS = [18, 8, 64, 44] as const;
const RULES_ROW = 2;

/** The sheet that tells how to fill in the list: its rules, then every column with an example. */
export function composeNotes({ columns, notes }: ListTemplate, names: WorkbookNames): SheetDraft {
  const name = names.sheets.numberedCopy(notes.sheetName);
  const builder = new SheetWriteBuilder(`new:${name}`);
  const { headers, optionalWord, requiredWord, rules, title } = notes;
  const headerRow = RULES_ROW + rules.length + 1;
  const area = (row: number, rowCount: number): Area => ({
    ...{ row, column: 0, rowCount, columnCount: WIDTHS.length },
  });
  const table = area(headerRow, columns.length + 1);

  builder
    .contents(0, 0, [[wordContent(title)]])
    .format({ ...area(0, 1), columnCount: 1 }, { fontSize: 16, bold: true, fontColor: INK })
    .rowHeight(0, 27)
    .contents(
      RULES_ROW,
      0,
      rules.map((rule, index) => [wordContent(`${index + 1}. ${rule}`)]),
    )
    .contents(headerRow, 0, [
      [headers.column, headers.required, headers.hint, headers.example].map(wordContent),
    ])
    .contents(
      headerRow + 1,
      0,
      columns.map(({ header, required, hint, example }) => [
        wordContent(header),
        wordContent(required ? requiredWord : optionalWord),
        wordContent(hint),
        textContent(example),
      ]),
    )
    .format(table, { verticalAlignment: "Center", wrapText: true, gridColor: LINE_COLOR })
    .format({ ...table, column: 1, columnCount: 1 }, { horizontalAlignment: "Center" })
    .format(area(headerRow, 1), HEADER_FORMAT)
    .fitRows({ ...table, row: headerRow + 1, rowCount: columns.length })
    .print({
      orientation: "Landscape",
      pagesTall: 1,
      printArea: area(0, headerRow + table.rowCount),
      titleRows: null,
    });
  WIDTHS.forEach((width, column) => builder.columnWidth(column, characterWidth(width)));
  return { name, builder };
}
