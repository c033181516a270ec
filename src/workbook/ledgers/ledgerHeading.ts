import { cellArea } from "../compose/areas";
import { wordContent } from "../compose/cellContent";
import type { SheetWriteBuilder } from "../compose/sheetWriteBuilder";
import { GREY, INK } from "../compose/sheetStyle";

/** Title, how to fill the ledger in, and what everybody must know before using its figures; the first three rows. */
export function writeHeading(
  builder: SheetWriteBuilder,
  lines: readonly [title: string, instruction: string, notice: string],
): void {
  builder
    .contents(
      ...([0, 0] as const),
      lines.map((line) => [wordContent(line)]),
    )
    .format(cellArea(0, 0), { fontSize: 16, bold: true, fontColor: INK })
    .format(cellArea(1, 0), { fontSize: 10, fontColor: GREY })
    .format(cellArea(2, 0), { fontSize: 10, bold: true, fontColor: "#9C0006" })
    .rowHeight(0, 27);
}

/** The line above a table of a ledger. */
export function writeSectionHeading(builder: SheetWriteBuilder, row: number, text: string): void {
  builder
    .contents(row, 0, [[wordContent(text)]])
    .format(cellArea(row, 0), { bold: true, fontSize: 12, fontColor: INK });
}
