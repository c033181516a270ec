import type { Language } from "../../domain/text/localizedText";
import { isSameContent } from "../compose/cellContent";
import { formCells } from "../compose/forms/formCells";
import { formRows } from "../compose/forms/formRows";
import type { OwnFormBlock } from "../read/snapshot";
import type { JudgedIndicator, JudgedWorkbook } from "../report";
import type { LiveCell } from "./liveCells";

/**
 * The cells beside forms whose content another judgement changes.
 *
 * @param blocks as they stand now
 * @returns `null` where a result stands beside another row than before
 */
export function formLiveCells(
  before: JudgedWorkbook,
  after: JudgedWorkbook,
  blocks: readonly OwnFormBlock[],
  language: Language,
): readonly LiveCell[] | null {
  if (blocks.length === 0) return [];
  const old = rowsOf(before);
  const now = rowsOf(after);
  const isSame =
    old.size === now.size &&
    [...now].every(([key, row]) => old.get(key)?.ids.join("\n") === row.ids.join("\n"));
  if (!isSame) return null;
  return [...now].flatMap(([key, { sheetId, row, results }]) => {
    const block = blocks.find(
      ({ range }) =>
        range.sheetId === sheetId && row > range.row && row < range.row + range.rowCount,
    );
    if (!block) return [];
    const was = formCells(old.get(key)?.results ?? [], language);
    return formCells(results, language).flatMap((content, index) => {
      const same = was[index];
      if (same && isSameContent(same, content)) return [];
      return [{ sheetId, row, column: block.range.column + index, content }];
    });
  });
}

/** A row of a form and what is judged beside it. */
interface JudgedRow {
  readonly sheetId: string;
  readonly row: number;
  readonly ids: readonly string[];
  readonly results: readonly JudgedIndicator[];
}

function rowsOf({ reading, report }: JudgedWorkbook): ReadonlyMap<string, JudgedRow> {
  const results = new Map(report.results.map((result) => [result.indicator.id, result]));
  return new Map(
    formRows(report.plan.indicators, reading.lists).flatMap(({ sheetId, rows }) =>
      [...rows].map(([row, ids]): [string, JudgedRow] => [
        `${sheetId} ${row}`,
        { sheetId, row, ids, results: ids.flatMap((id) => results.get(id) ?? []) },
      ]),
    ),
  );
}
