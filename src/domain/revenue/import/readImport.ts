import { readAmount } from "./amounts";
import {
  isAmountField,
  type AmountField,
  type ImportColumn,
  type ImportMapping,
} from "./importColumns";
import { cellText, type ImportRows } from "./importTable";
import { readMonth, type PeriodIndex } from "./months";

/** 現年度分 or 滞納繰越分. */
export type ImportLevy = "currentYear" | "arrears";

/** One amount of an export, as the ledger keeps it: yen, cumulative since April. */
export interface ImportedFigure {
  readonly levy: ImportLevy;
  /** Revenue item; `null` where the export has no such column. */
  readonly item: string | null;
  readonly period: PeriodIndex;
  readonly field: AmountField;
  readonly yen: number;
  /** Row of the export, 0-based. */
  readonly row: number;
}

/**
 * `base-missing`: the amount of one month alone cannot be added up, because the ledger does not hold the month before.
 */
export type ImportProblemCode =
  "month-unread" | "other-year" | "amount-unread" | "levy-unread" | "month-twice" | "base-missing";

/** Something in an export that was not taken over, with its place. */
export interface ImportProblem {
  readonly code: ImportProblemCode;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** What an export says. Nothing is dropped silently: what is no figure is a problem or a total. */
export interface ImportReading {
  readonly figures: readonly ImportedFigure[];
  readonly problems: readonly ImportProblem[];
}

const TOTAL = /合計|総計|小計|年度計|^計$|total/iu;
const ARREARS = /滞納繰越|滞繰|繰越|過年度/u;
const CURRENT = /現年/u;
/** Last month before the closing period. */
const MARCH = 11;

/** Place of a figure in a ledger. */
export type FigurePlace = Pick<ImportedFigure, "levy" | "item" | "period" | "field">;

/** Yen that the ledger holds at a place, `null` where the cell is empty, `undefined` where it has no such cell. */
export type HeldFigure = (place: FigurePlace) => number | null | undefined;

/**
 * Reads the rows below the header. Rows of totals and blank rows are passed over.
 *
 * @param fiscalYear western number of the ledger's year
 * @param usualLevy taken where the export has no column that says it
 * @param held what the ledger holds: amounts of one month alone are added to its running total
 */
export function readImport(
  rows: ImportRows,
  mapping: ImportMapping,
  fiscalYear: number,
  usualLevy: ImportLevy,
  held: HeldFigure,
): ImportReading {
  const reader = new ImportReader(mapping, fiscalYear, usualLevy, held);
  rows.forEach((row, index) => {
    if (index > mapping.headerRow) reader.add(row, index);
  });
  return reader.reading();
}

class ImportReader {
  private readonly figures = new Map<string, ImportedFigure>();
  private readonly problems: ImportProblem[] = [];
  /** Last period of each series: April after March is the closing period. */
  private readonly last = new Map<string, PeriodIndex>();
  private readonly amounts: readonly (ImportColumn & { readonly field: AmountField })[];

  constructor(
    private readonly mapping: ImportMapping,
    private readonly fiscalYear: number,
    private readonly usualLevy: ImportLevy,
    private readonly held: HeldFigure,
  ) {
    this.amounts = mapping.columns.flatMap((column) =>
      isAmountField(column.field) ? [{ ...column, field: column.field }] : [],
    );
  }

  add(row: ImportRows[number], index: number): void {
    const texts = row.map(cellText);
    if (texts.every((text) => text === "")) return;
    const monthColumn = this.columnOf("month");
    const month = monthColumn === null ? "" : (texts[monthColumn] ?? "");
    const itemColumn = this.columnOf("item");
    const item = itemColumn === null ? null : (texts[itemColumn] ?? "");
    if (TOTAL.test(month) || (item !== null && TOTAL.test(item))) return;
    const levy = this.levyOf(texts, index);
    if (levy === null) return;
    const series = `${levy}|${item ?? ""}`;
    const period = this.periodOf(month, series, index, monthColumn ?? 0);
    if (period === null) return;
    for (const column of this.amounts)
      this.addAmount({ levy, item, period, row: index }, column, row);
  }

  reading(): ImportReading {
    return { figures: [...this.figures.values()], problems: this.problems };
  }

  private addAmount(
    at: Omit<ImportedFigure, "field" | "yen">,
    { column, field, scale, cumulative }: ImportColumn & { readonly field: AmountField },
    row: ImportRows[number],
  ): void {
    const amount = readAmount(row[column], scale);
    if (amount === undefined) return;
    if (amount === null) {
      this.problem("amount-unread", at.row, column, cellText(row[column]));
      return;
    }
    const place = { ...at, field };
    if (this.figures.has(keyOf(place))) {
      this.problem("month-twice", at.row, column, cellText(row[column]));
      return;
    }
    const base = cumulative ? 0 : this.totalBefore(place);
    if (base === null) {
      this.problem("base-missing", at.row, column, cellText(row[column]));
      return;
    }
    this.figures.set(keyOf(place), { ...place, yen: base + amount });
  }

  /** Running total up to the month before; `null` where nobody knows it. */
  private totalBefore(place: FigurePlace): number | null {
    if (place.period === 0) return 0;
    const before = { ...place, period: place.period - 1 };
    return this.figures.get(keyOf(before))?.yen ?? this.held(before) ?? null;
  }

  private periodOf(text: string, series: string, row: number, column: number): PeriodIndex | null {
    const reading = readMonth(text, this.fiscalYear);
    if (reading.kind === "none" || reading.kind === "otherYear") {
      this.problem(reading.kind === "none" ? "month-unread" : "other-year", row, column, text);
      return null;
    }
    const isAfterMarch = (this.last.get(series) ?? -1) >= MARCH;
    const period =
      reading.kind === "period" ? reading.period : isAfterMarch ? reading.closing : reading.first;
    this.last.set(series, period);
    return period;
  }

  private levyOf(texts: readonly string[], row: number): ImportLevy | null {
    const column = this.columnOf("levy");
    const text = column === null ? "" : (texts[column] ?? "");
    if (text === "") return this.usualLevy;
    if (ARREARS.test(text)) return "arrears";
    if (CURRENT.test(text)) return "currentYear";
    if (!TOTAL.test(text)) this.problem("levy-unread", row, column ?? 0, text);
    return null;
  }

  private columnOf(field: "month" | "levy" | "item"): number | null {
    return this.mapping.columns.find((column) => column.field === field)?.column ?? null;
  }

  private problem(code: ImportProblem["code"], row: number, column: number, text: string): void {
    this.problems.push({ code, row, column, text });
  }
}

function keyOf({ levy, item, period, field }: FigurePlace): string {
  return [levy, item ?? "", field, period].join("|");
}
