import type { Language } from "../../../domain/text/localizedText";
import { formMark, formMemo } from "../../ownership/marks";
import type { OwnFormBlock, SheetSnapshot } from "../../read/snapshot";
import { valueAt } from "../../read/snapshotCells";
import type { JudgedIndicator } from "../../report";
import { sheetTexts } from "../../texts/sheetTexts";
import { columnArea, isSameArea, lastRowOf, plainArea } from "../areas";
import { changeOf } from "../cellChange";
import { wordContent, type CellContent } from "../cellContent";
import { HEADER_FORMAT, LINE_COLOR } from "../sheetStyle";
import { SheetWriteBuilder } from "../sheetWriteBuilder";
import { STATUS_ALIGNMENT, STATUS_WIDTHS, statusRules } from "../statusStyle";
import type { Area, CellFormat, NameWrite, PlainArea, SheetWrite } from "../writePlan";
import { FORM_COLUMNS, formCells } from "./formCells";
import type { FormRows } from "./formRows";
import { placeBlocks, type PlacedBlock } from "./placeBlocks";
import { clearBlock } from "./removeBlocks";

/** What the blocks of one sheet need. */
export interface FormBlocks {
  readonly sheetId: string;
  /** `null` where everything stands there already. */
  readonly write: SheetWrite | null;
  readonly deletedNames: readonly string[];
  readonly names: readonly NameWrite[];
  readonly changedCells: number;
  /** New blocks among cells that the user may have formatted. */
  readonly plainAreas: readonly PlainArea[];
}

/** Not wrapped: the heights of the form's rows are the user's, and wrapped text would change them. */
const { wrapText: _, ...HEADER } = HEADER_FORMAT;
const BODY: CellFormat = { verticalAlignment: "Center", gridColor: LINE_COLOR };

/**
 * Composes the blocks of status cells beside a form: 判定, 達成率, 差 and 判定理由 in the rows of 自己評価. Blocks of an
 * earlier run are updated in place; cells that hold the right content already are left alone.
 *
 * @param own blocks that an earlier run put on the sheet
 * @param nextNumber a number that no block of the workbook has
 * @returns `null` where the sheet has no room for them
 */
export function composeFormBlocks(
  sheet: SheetSnapshot,
  { rows }: Pick<FormRows, "rows">,
  own: readonly OwnFormBlock[],
  results: ReadonlyMap<string, JudgedIndicator>,
  nextNumber: () => number,
  language: Language,
): FormBlocks | null {
  const places = placeBlocks(sheet, [...rows.keys()], own);
  if (!places) return null;
  const builder = new SheetWriteBuilder(sheet.id);
  const names: NameWrite[] = [];
  const deletedNames = places.givenUp.map(({ name }) => name);
  const plainAreas: PlainArea[] = [];
  let changedCells = 0;
  let isTouched = places.givenUp.length > 0;

  for (const block of places.givenUp) {
    const isReplaced = block.range.column === places.column;
    changedCells += clearBlock(builder, sheet, block, !isReplaced);
  }
  const isFirst = places.blocks.every(({ existing }) => existing === null);
  places.blocks.forEach((place, index) => {
    const cells = blockCells(place.area, rows, results, language);
    const changes = changesOf(sheet, place.area, cells);
    const isNew = !isDressed(sheet, place, cells);
    if (isNew) {
      redress(builder, sheet, place, isFirst && index === 0, language);
      if (place.existing) deletedNames.push(place.existing.name);
      else plainAreas.push({ sheetId: sheet.id, area: place.area });
      const number = place.existing?.number ?? nextNumber();
      names.push({
        ...{ name: formMark(number), sheetId: sheet.id, area: place.area },
        comment: formMemo(place.widthsBefore),
      });
    }
    FORM_COLUMNS.forEach((__, column) => {
      const isSame = changes.every((line) => line[column] === "none");
      if (isSame && !isNew) return;
      isTouched = true;
      // One column at a time, as it is cleared: then it can be put back if Excel fails.
      const written = cells.map((line, row) => [
        isNew || changes[row]?.[column] !== "none" ? (line[column] ?? null) : null,
      ]);
      builder.contents(place.area.row, place.area.column + column, written);
    });
    changedCells += changes.flat().filter((change) => change === "content").length;
  });
  return {
    sheetId: sheet.id,
    write: isTouched ? builder.build() : null,
    ...{ deletedNames, names, changedCells, plainAreas },
  };
}

/** Header and one line per row of the form. */
function blockCells(
  { row: header, rowCount }: Area,
  rows: FormRows["rows"],
  results: ReadonlyMap<string, JudgedIndicator>,
  language: Language,
): readonly (readonly CellContent[])[] {
  const words = sheetTexts(language).columnHeaders;
  const lines = Array.from({ length: rowCount - 1 }, (__, index) => {
    const ids = rows.get(header + 1 + index) ?? [];
    return formCells(
      ids.flatMap((id) => results.get(id) ?? []),
      language,
    );
  });
  return [FORM_COLUMNS.map((kind) => wordContent(words[kind])), ...lines];
}

function changesOf(
  sheet: SheetSnapshot,
  { row, column }: Area,
  cells: readonly (readonly CellContent[])[],
) {
  return cells.map((line, index) =>
    line.map((cell, offset) => changeOf(sheet, row + index, column + offset, cell)),
  );
}

/** Whether an earlier run formatted exactly these cells, in the same language. */
function isDressed(
  sheet: SheetSnapshot,
  { area, existing }: PlacedBlock,
  cells: readonly (readonly CellContent[])[],
): boolean {
  if (!existing || !isSameArea(existing.range, area)) return false;
  return (cells[0] ?? []).every(
    ({ value }, index) => valueAt(sheet, area.row, area.column + index) === value,
  );
}

/** Formats, rules and widths of a block that is new or whose rows have changed. */
function redress(
  builder: SheetWriteBuilder,
  sheet: SheetSnapshot,
  { area, existing, widthsBefore }: PlacedBlock,
  isFirst: boolean,
  language: Language,
): void {
  if (existing) clearBlock(builder, sheet, existing, false);
  builder.format({ ...plainArea(area), rowCount: 1 }, HEADER);
  FORM_COLUMNS.forEach((kind, index) => {
    const column = area.column + index;
    if (isFirst && (widthsBefore[index] ?? null) !== null) {
      builder.columnWidth(column, STATUS_WIDTHS[kind]);
    }
    const body = columnArea(column, area.row + 1, lastRowOf(area));
    builder.format(body, { ...BODY, horizontalAlignment: STATUS_ALIGNMENT[kind] });
    // With the header, as in lists: then the rules can be put back over the area that was cleared.
    const whole = columnArea(column, area.row, lastRowOf(area));
    if (kind === "status") builder.rules(whole, statusRules(language), existing !== null);
  });
}
