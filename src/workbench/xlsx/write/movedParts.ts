import type { SheetChanges, WorkbookContent } from "../content";
import { drawingPartOf } from "../drawing/chartFrames";
import type { OpcPackage } from "../package/opcPackage";
import type { WorkbookFile } from "../workbookFile";
import { documentToBytes } from "../xml/writeXml";
import { moveChart } from "./charts";
import { moveReferences, type ReferenceMoves } from "./rawReferences";

/**
 * Moves references in parts that nobody else rewrites: notes and threaded comments beside a sheet, and
 * extensions of sheets that were not touched themselves but point at others that were.
 */
export function moveParts(
  file: WorkbookFile,
  archive: OpcPackage,
  parts: readonly string[],
  content: WorkbookContent,
  changes: readonly SheetChanges[],
  moves: ReferenceMoves,
): void {
  const anyMove = moves.renamed.size > 0 || changes.some((change) => change.structural.length > 0);
  if (!anyMove) return;
  content.sheets.forEach((sheet, index) => {
    const part = parts[index] ?? "";
    const home = file.content.sheets.find((before) => before.part === sheet.part)?.name;
    if (home === undefined) return;
    for (const kind of ["comments", "threadedComment"])
      for (const { target } of archive.relationshipsOfKind(part, kind)) {
        const tree = archive.xml(target);
        if (moveReferences(tree, home, moves)) archive.setXml(target, tree);
      }
    if (changes[index]?.touched) return;
    const drawing = drawingPartOf(archive, part);
    for (const { target } of drawing === undefined
      ? []
      : archive.relationshipsOfKind(drawing, "chart")) {
      const tree = archive.xml(target);
      if (moveChart(tree, home, moves)) archive.setXml(target, tree);
    }
    const tree = archive.xml(part);
    if (moveReferences(tree, home, moves)) archive.setBytes(part, documentToBytes(tree));
  });
}
