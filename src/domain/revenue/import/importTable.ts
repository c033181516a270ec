/** A cell of an export as the file holds it: CSV gives texts, a workbook also numbers and dates. */
export type ImportCell = string | number | Date | null;

/** The rows of an export, ragged where the file is. */
export type ImportRows = readonly (readonly ImportCell[])[];

/** What a cell says, in half width and without blanks around it; a date as 「2019/6/30」. */
export function cellText(cell: ImportCell | undefined): string {
  if (cell === null || cell === undefined) return "";
  if (cell instanceof Date) {
    // Readers of workbooks give midnight UTC: the local date may be the day before.
    return `${cell.getUTCFullYear()}/${cell.getUTCMonth() + 1}/${cell.getUTCDate()}`;
  }
  return String(cell).normalize("NFKC").trim();
}
