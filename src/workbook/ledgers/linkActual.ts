import { cellArea } from "../compose/areas";
import { absoluteAddress, quotedSheetName } from "../address";
import { applyWritePlan } from "../apply/applyWritePlan";
import { assertWritable } from "../compose/assertWritable";
import { SheetWriteBuilder } from "../compose/sheetWriteBuilder";
import type { WritePlan } from "../compose/writePlan";
import { WorkbookError } from "../errors";
import { withHostErrors } from "../hostErrors";
import { readWorkbook } from "../read/readWorkbook";
import type { CellValue, WorkbookSnapshot } from "../read/snapshot";
import { sheetById, valueAt, numberFormatAt } from "../read/snapshotCells";
import { mappingOf } from "../mapping/mappingOf";
import { recognisePlan } from "../recognise/recognisePlan";
import type { WorkbookOptions } from "../report";
import { ledgerFigures, type LedgerFigure } from "./ledgerFigures";
import { linkMark, linkMemo, parseLinkMark } from "./linkMark";
import { readLedgers } from "./readLedgers";

/** A cell that holds one figure, perhaps with its unit, and nothing else. */
const ONE_FIGURE = /^\s*[\d,.]+\s*(?:[%％]|円|千円|万円|百万円)?\s*$/u;

/**
 * Lets a ledger feed an indicator's actual: a formula that refers to the ledger, so that everybody sees where the figure
 * comes from and the status follows while typing. What stood in the cell is remembered with the cell. Three round trips
 * and the one that makes sure that nobody changed the cell meanwhile.
 *
 * @throws WorkbookError `notLinkable` where the cell holds more than a figure, `sheetProtected`, `changedMeanwhile`:
 * nothing was changed
 */
export async function linkActual(
  context: Excel.RequestContext,
  indicatorId: string,
  ledgerId: string,
  options: WorkbookOptions,
): Promise<void> {
  return withHostErrors(async () => {
    const workbook = await readWorkbook(context);
    const { plan, addressOf } = recognisePlan(workbook, { mapping: mappingOf(workbook.own) });
    const figure = ledgerFigures(plan, readLedgers(workbook)).find(
      (candidate) => candidate.indicator.id === indicatorId && candidate.ledgerId === ledgerId,
    );
    const cell = figure?.indicator.actualCell;
    if (!figure || !cell) throw new WorkbookError("changedMeanwhile");
    const sheet = sheetById(workbook, cell.sheetId);
    const content = valueAt(sheet, cell.row, cell.column);
    const format = numberFormatAt(sheet, cell.row, cell.column);
    const memo = linkMemo(Number(ledgerId), { content, format });
    const isText = typeof content === "string" && content !== "";
    if (memo === null || typeof content === "boolean" || (isText && !ONE_FIGURE.test(content))) {
      throw new WorkbookError("notLinkable", addressOf(cell));
    }
    const numbers = workbook.own.links.map(({ name }) => parseLinkMark(name) ?? 0);
    const linked = cellPlan(cell, linkFormula(workbook, figure, isText), {
      format: formatFor(figure, isText, content, format),
      guard: content,
    });
    await write(
      context,
      workbook,
      {
        ...linked,
        names: [
          {
            name: linkMark(1 + Math.max(0, ...numbers)),
            sheetId: cell.sheetId,
            area: cellArea(cell.row, cell.column),
            comment: memo,
          },
        ],
      },
      options,
    );
  });
}

/**
 * Puts back what stood in an actual before it was linked.
 *
 * @throws WorkbookError `sheetProtected`, `changedMeanwhile` where the cell is linked no more: nothing was changed
 */
export async function unlinkActual(
  context: Excel.RequestContext,
  indicatorId: string,
  options: WorkbookOptions,
): Promise<void> {
  return withHostErrors(async () => {
    const workbook = await readWorkbook(context);
    const { plan } = recognisePlan(workbook, { mapping: mappingOf(workbook.own) });
    const cell = plan.indicators.find(({ id }) => id === indicatorId)?.actualCell;
    const link = workbook.own.links.find(
      (candidate) =>
        cell &&
        cell.sheetId === candidate.cell.sheetId &&
        cell.row === candidate.cell.row &&
        cell.column === candidate.cell.column,
    );
    if (!link) throw new WorkbookError("changedMeanwhile");
    const { content, format } = link.before;
    const sheet = sheetById(workbook, link.cell.sheetId);
    const guard = valueAt(sheet, link.cell.row, link.cell.column);
    const restored = cellPlan(link.cell, content, { format, guard });
    await write(context, workbook, { ...restored, deletedNames: [link.name] }, options);
  });
}

function linkFormula(workbook: WorkbookSnapshot, figure: LedgerFigure, asText: boolean): string {
  const { cell, measure } = figure.present;
  const name = quotedSheetName(sheetById(workbook, cell.sheetId).name);
  const source = `${name}!${absoluteAddress(cellArea(cell.row, cell.column))}`;
  if (measure === "rate") return asText ? `=TEXT(${source},"0.00%")` : `=${source}`;
  const unit = /[^\d,.\s]+$/u.exec(figure.text)?.[0] ?? "円";
  const scaled = { 円: "", 千円: "/1000", 万円: "/10000", 百万円: "/1000000" }[unit] ?? "";
  return asText ? `=TEXT(${source}${scaled},"#,##0")&"${unit}"` : `=${source}${scaled}`;
}

/** A text cell keeps showing text, but the text format would show the formula itself. */
function formatFor(
  { present }: LedgerFigure,
  asText: boolean,
  content: CellValue,
  format: string,
): string {
  if (asText) return "General";
  if (content !== "" && format !== "@" && format !== "General") return format;
  return present.measure === "rate" ? "0.00%" : "#,##0";
}

function cellPlan(
  cell: { readonly sheetId: string; readonly row: number; readonly column: number },
  value: CellValue,
  { format, guard }: { readonly format: string; readonly guard: CellValue },
): WritePlan {
  const area = cellArea(cell.row, cell.column);
  const builder = new SheetWriteBuilder(cell.sheetId).contents(cell.row, cell.column, [
    [{ value, numberFormat: format }],
  ]);
  return {
    ...{ newSheets: [], sheets: [builder.build()], deletedNames: [], names: [] },
    ...{ deletedSheets: [], changedCells: 1 },
    guards: [{ sheetId: cell.sheetId, area, values: [[guard]] }],
  };
}

async function write(
  context: Excel.RequestContext,
  workbook: WorkbookSnapshot,
  plan: WritePlan,
  options: WorkbookOptions,
): Promise<void> {
  assertWritable(workbook, plan, options);
  await applyWritePlan(context, plan, options);
}
