import { parse } from "papaparse";

import type { ImportCell, ImportRows } from "../../../domain/revenue/import/importTable";
import { decodeText } from "./decodeText";

/** A file that the user chose, or what was pasted, as rows. */
export interface ImportSource {
  /** Name of the sheet; `null` for text. */
  readonly sheet: string | null;
  readonly rows: ImportRows;
}

/** The file is neither text with columns nor a workbook that can be read. */
export class ImportUnreadable extends Error {
  constructor(
    readonly reason: "oldWorkbook" | "noTable" | "broken",
    options?: ErrorOptions,
  ) {
    super(`The export cannot be read: ${reason}.`, options);
    this.name = "ImportUnreadable";
  }
}

const ZIP = [0x50, 0x4b];
const OLD_WORKBOOK = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * Reads an export of the finance system: .xlsx by its content whatever it is called, otherwise text with commas, tabs or
 * semicolons in UTF-8, UTF-16 or Shift_JIS.
 *
 * @returns one entry a sheet that holds anything
 * @throws ImportUnreadable
 */
export async function readImportFile(bytes: ArrayBuffer): Promise<readonly ImportSource[]> {
  const start = new Uint8Array(bytes.slice(0, OLD_WORKBOOK.length));
  if (startsWith(start, OLD_WORKBOOK)) throw new ImportUnreadable("oldWorkbook");
  if (startsWith(start, ZIP)) return readSheets(bytes);
  return [{ sheet: null, rows: readImportText(decodeText(bytes)) }];
}

/**
 * Reads text with columns: CSV, or cells that were copied in Excel.
 *
 * @throws ImportUnreadable where it has no columns
 */
export function readImportText(text: string): ImportRows {
  const { data } = parse<string[]>(text.replace(/\s+$/u, ""));
  if (!data.some((row) => row.length > 1)) throw new ImportUnreadable("noTable");
  return data;
}

async function readSheets(bytes: ArrayBuffer): Promise<readonly ImportSource[]> {
  // Most months come as CSV: the reader of workbooks is fetched when one is chosen.
  const { default: readWorkbook } = await import("read-excel-file/universal");
  const sheets = await readWorkbook(bytes).catch((cause: unknown) => {
    throw new ImportUnreadable("broken", { cause });
  });
  const filled = sheets
    .map(({ sheet, data }) => ({ sheet, rows: data.map((row) => row.map(cellOf)) }))
    .filter(({ rows }) => rows.length > 0);
  if (filled.length === 0) throw new ImportUnreadable("noTable");
  return filled;
}

/** The reader's type names the class of dates instead of a date. */
function cellOf(value: unknown): ImportCell {
  if (typeof value === "string" || typeof value === "number" || value instanceof Date) return value;
  return typeof value === "boolean" ? String(value) : null;
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
