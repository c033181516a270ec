import { cellAddress, formatRect, parseRect } from "../../references/a1";
import type { CellContent, RowContent, SheetContent } from "../content";
import { encodeCellText } from "../read/cellText";
import type { CellSource, RowSource } from "../read/sheetData";
import { toFileFormula } from "../formula/formulaDialect";
import { elementToXml, escapeAttribute, escapeText } from "../xml/writeXml";

/** What writing cells needs beside the sheet itself. */
export interface SheetDataContext {
  readonly rows: ReadonlyMap<number, RowSource>;
  readonly cells: readonly CellSource[];
  /** The cells as they were read, `null` where they have moved since. */
  readonly before: SheetContent["cells"] | null;
  /** Number of a format in the file. */
  formatOf(format: number): number;
  /** Number of a text among the shared strings. */
  stringOf(text: string): number;
  /** Prefix of the sheet's own namespace, mostly "". */
  readonly prefix: string;
}

/** The contents of `<sheetData>`. */
export function sheetDataXml(sheet: SheetContent, context: SheetDataContext): string {
  const numbers = new Set([...sheet.cells.keys(), ...sheet.rows.keys()]);
  const parts: string[] = [];
  for (const row of [...numbers].sort((first, second) => first - second)) {
    const cells = cellsXml(sheet.cells.get(row), row, context);
    const attributes = rowAttributes(sheet.rows.get(row), row, context);
    if (cells === "" && attributes === "") continue;
    const tag = `${context.prefix}row`;
    const open = `<${tag} r="${row + 1}"${attributes}`;
    parts.push(cells === "" ? `${open}/>` : `${open}>${cells}</${tag}>`);
  }
  return parts.join("");
}

/** Attributes of a row: those of the file, with what was changed since. */
function rowAttributes(
  row: RowContent | undefined,
  _index: number,
  context: SheetDataContext,
): string {
  const source = row?.source === undefined ? undefined : context.rows.get(row.source);
  const attributes: Record<string, string> = { ...source?.attributes };
  if (row) {
    const height = attributes.ht === undefined ? undefined : Number(attributes.ht);
    if (
      row.height !== undefined &&
      (height === undefined || Math.abs(height - row.height) > 0.01)
    ) {
      attributes.ht = formatNumber(row.height);
      attributes.customHeight = "1";
    } else if (row.height === undefined) {
      Reflect.deleteProperty(attributes, "ht");
      Reflect.deleteProperty(attributes, "customHeight");
    }
    const hidden = attributes.hidden === "1" || attributes.hidden === "true";
    if (row.hidden && !hidden) attributes.hidden = "1";
    else if (!row.hidden) Reflect.deleteProperty(attributes, "hidden");
    if (row.format !== undefined) {
      attributes.s = String(context.formatOf(row.format));
      attributes.customFormat = "1";
    } else {
      Reflect.deleteProperty(attributes, "s");
      Reflect.deleteProperty(attributes, "customFormat");
    }
  }
  return attributesXml(attributes);
}

function cellsXml(
  cells: ReadonlyMap<number, CellContent> | undefined,
  row: number,
  context: SheetDataContext,
): string {
  if (!cells) return "";
  let xml = "";
  for (const column of [...cells.keys()].sort((first, second) => first - second)) {
    const cell = cells.get(column);
    if (cell) xml += cellXml(cell, row, column, context);
  }
  return xml;
}

function cellXml(
  cell: CellContent,
  row: number,
  column: number,
  context: SheetDataContext,
): string {
  const source = cell.source === undefined ? undefined : context.cells[cell.source];
  const format = context.formatOf(cell.format);
  const place = ` r="${cellAddress(row, column)}"${format === 0 ? "" : ` s="${format}"`}`;
  const tag = `${context.prefix}c`;
  const known = withKnownResult(cell, context.before?.get(row)?.get(column));
  const kept = source && sourceXml(source, known, row, column, context);
  if (kept) return `<${tag}${place}${kept.attributes}>${kept.contents}</${tag}>`;

  const value = valueXml(known, context);
  const formula =
    cell.formula === undefined
      ? ""
      : `<${context.prefix}f>${escapeText(toFileFormula(cell.formula))}</${context.prefix}f>`;
  const type = value.type === null ? "" : ` t="${value.type}"`;
  if (formula === "" && value.contents === "") return format === 0 ? "" : `<${tag}${place}/>`;
  return `<${tag}${place}${type}>${formula}${value.contents}</${tag}>`;
}

/** A function that this engine does not know must not cost the result that Excel left in the file. */
function withKnownResult(cell: CellContent, before: CellContent | undefined): CellContent {
  const unknown = cell.value === "#NAME?" && cell.formula !== undefined;
  if (!unknown || before?.formula !== cell.formula) return cell;
  const { value: _value, error: _error, ...rest } = cell;
  return {
    ...rest,
    ...(before.value === undefined ? {} : { value: before.value }),
    ...(before.error ? { error: true } : {}),
  };
}

/** The cell as the file had it, as far as it still says the same. */
function sourceXml(
  source: CellSource,
  cell: CellContent,
  row: number,
  column: number,
  context: SheetDataContext,
): { attributes: string; contents: string } | null {
  const sameValue = source.value === cell.value;
  const sameFormula = source.formula === cell.formula;
  if (!sameFormula || (!sameValue && source.formula === undefined)) return null;
  const { prefix } = context;

  let formula = "";
  if (source.formulaText !== null) {
    const { ref, ...rest } = source.formulaAttributes ?? {};
    const area = ref === undefined ? null : parseRect(ref);
    // The area of an array formula moves with its first cell.
    const moved = area && {
      ...area,
      row: area.row + row - source.row,
      column: area.column + column - source.column,
    };
    const attributes = attributesXml({ ...rest, ...(moved ? { ref: formatRect(moved) } : {}) });
    formula =
      source.formulaText === ""
        ? `<${prefix}f${attributes}/>`
        : `<${prefix}f${attributes}>${escapeText(source.formulaText)}</${prefix}f>`;
  }
  if (!sameValue) {
    const { t: _type, ...attributes } = source.attributes;
    const value = valueXml(cell, context);
    const type = value.type === null ? {} : { t: value.type };
    return {
      attributes: attributesXml({ ...attributes, ...type }),
      contents: formula + value.contents,
    };
  }
  const value =
    source.valueText === null ? "" : `<${prefix}v>${escapeText(source.valueText)}</${prefix}v>`;
  const inline = source.inline ? elementToXml(source.inline) : "";
  return { attributes: attributesXml(source.attributes), contents: formula + value + inline };
}

function valueXml(
  cell: CellContent,
  context: SheetDataContext,
): { type: string | null; contents: string } {
  const wrap = (text: string): string => `<${context.prefix}v>${text}</${context.prefix}v>`;
  const { value } = cell;
  if (value === undefined) return { type: null, contents: "" };
  if (typeof value === "number") {
    return Number.isFinite(value)
      ? { type: null, contents: wrap(String(value)) }
      : { type: "e", contents: wrap("#NUM!") };
  }
  if (typeof value === "boolean") return { type: "b", contents: wrap(value ? "1" : "0") };
  if (cell.error) return { type: "e", contents: wrap(escapeText(value)) };
  if (cell.formula !== undefined)
    return { type: "str", contents: wrap(escapeText(encodeCellText(value))) };
  return { type: "s", contents: wrap(String(context.stringOf(value))) };
}

function attributesXml(attributes: Readonly<Record<string, string>>): string {
  let xml = "";
  for (const key of Object.keys(attributes))
    xml += ` ${key}="${escapeAttribute(attributes[key] ?? "")}"`;
  return xml;
}

function formatNumber(value: number): string {
  return String(Math.round(value * 100) / 100);
}
