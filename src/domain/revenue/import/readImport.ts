import { readAmount } from "./amounts";
import {
  isAmountField,
  type AmountField,
  type ImportColumn,
  type ImportMapping,
  type LedgerField,
} from "./importColumns";
import { cellText, type ImportRows } from "./importTable";
import { readMonth, type PeriodIndex } from "./months";

/** 現年度分 or 滞納繰越分. */
export type ImportLevy = "currentYear" | "arrears";

/** One amount of an export, as the ledger keeps it: yen, cumulative since April or of the month alone. */
export interface ImportedFigure {
  readonly levy: ImportLevy;
  /** Revenue item; `null` where the export has no such column. */
  readonly item: string | null;
  readonly period: PeriodIndex;
  readonly field: LedgerField;
  readonly yen: number;
  /** Row of the export, 0-based. */
  readonly row: number;
}

/**
 * `base-missing`: the amount of one month alone cannot be added up, because the ledger does not hold the month before.
 * `months-missing`: a running total cannot be taken apart, because the ledger does not hold all months before.
 */
export type ImportProblemCode =
  | "month-unread"
  | "other-year"
  | "amount-unread"
  | "levy-unread"
  | "month-twice"
  | "base-missing"
  | "months-missing";

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

/** What an export is read for. */
export interface ImportContext {
  /** Western number of the ledger's year: 2019 for 令和元年度. */
  readonly fiscalYear: number;
  /** Taken where the export has no column that says it. */
  readonly usualLevy: ImportLevy;
  /** Month of an export that has no column of months; `null` where nobody said. */
  readonly usualPeriod: PeriodIndex | null;
  /** The ledger keeps running totals since April; otherwise every month by itself. */
  readonly keepsTotals: boolean;
  /** What the ledger holds: totals are made of months, and months of totals, with its figures. */
  readonly held: HeldFigure;
}

/** Reads the rows below the header. Rows of totals and blank rows are passed over. */
export function readImport(
  rows: ImportRows,
  mapping: ImportMapping,
  context: ImportContext,
): ImportReading {
  const header = (rows[mapping.headerRow] ?? []).map(cellText);
  const reader = new ImportReader(mapping, header, context);
  rows.forEach((row, index) => {
    if (index > mapping.headerRow) reader.add(row, index);
  });
  return reader.reading();
}

/** Whether the mapping says of every amount which month it belongs to. */
export function namesMonths({ columns }: ImportMapping): boolean {
  return columns.some(({ field }) => field === "month" || field === "monthAmount");
}

/** The month that the lines above the header name (「令和元年6月分」); `null` where they name none, or several. */
export function monthAbove(
  rows: ImportRows,
  { headerRow }: ImportMapping,
  fiscalYear: number,
): PeriodIndex | null {
  const named = rows
    .slice(0, headerRow)
    .flat()
    .flatMap((cell) => {
      const reading = readMonth(cellText(cell), fiscalYear);
      if (reading.kind === "either") return [reading.first];
      return reading.kind === "period" ? [reading.period] : [];
    });
  const [first] = named;
  return first !== undefined && named.every((period) => period === first) ? first : null;
}

interface AmountColumn extends ImportColumn {
  readonly field: AmountField;
}

class ImportReader {
  private readonly figures = new Map<string, ImportedFigure>();
  private readonly problems: ImportProblem[] = [];
  /** Last period of each series: April after March is the closing period. */
  private readonly last = new Map<string, PeriodIndex>();
  private readonly amounts: readonly AmountColumn[];

  constructor(
    private readonly mapping: ImportMapping,
    private readonly header: readonly string[],
    private readonly context: ImportContext,
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
    const at = { levy, item, row: index };
    const inRow = this.amounts.filter(({ field }) => field !== "monthAmount");
    const period =
      inRow.length === 0
        ? null
        : monthColumn === null
          ? this.context.usualPeriod
          : this.periodOf(month, `${levy}|${item ?? ""}`, index, monthColumn);
    for (const column of this.amounts) {
      const { field } = column;
      if (field !== "monthAmount") {
        if (period !== null) this.addAmount({ ...at, period, field }, column, row);
        continue;
      }
      const named = this.periodOf(
        this.header[column.column] ?? "",
        `header|${index}`,
        this.mapping.headerRow,
        column.column,
      );
      if (named !== null) this.addAmount({ ...at, period: named, field: "amount" }, column, row);
    }
  }

  reading(): ImportReading {
    return { figures: [...this.figures.values()], problems: this.problems };
  }

  private addAmount(
    place: Omit<ImportedFigure, "yen">,
    { column, scale, cumulative }: AmountColumn,
    row: ImportRows[number],
  ): void {
    const amount = readAmount(row[column], scale);
    if (amount === undefined) return;
    const text = cellText(row[column]);
    if (amount === null) {
      this.problem("amount-unread", place.row, column, text);
      return;
    }
    if (this.figures.has(keyOf(place))) {
      this.problem("month-twice", place.row, column, text);
      return;
    }
    const { keepsTotals } = this.context;
    const base = (cumulative ?? keepsTotals) === keepsTotals ? 0 : this.totalBefore(place);
    if (base === null) {
      this.problem(keepsTotals ? "base-missing" : "months-missing", place.row, column, text);
      return;
    }
    this.figures.set(keyOf(place), { ...place, yen: keepsTotals ? amount + base : amount - base });
  }

  /** Total up to the month before; `null` where nobody knows it. */
  private totalBefore(place: FigurePlace): number | null {
    const known = (period: PeriodIndex): number | null =>
      this.figures.get(keyOf({ ...place, period }))?.yen ??
      this.context.held({ ...place, period }) ??
      null;
    if (place.period === 0) return 0;
    if (this.context.keepsTotals) return known(place.period - 1);
    return Array.from({ length: place.period }, (_, period) => known(period)).reduce<number | null>(
      (sum, month) => (sum === null || month === null ? null : sum + month),
      0,
    );
  }

  private periodOf(text: string, series: string, row: number, column: number): PeriodIndex | null {
    const reading = readMonth(text, this.context.fiscalYear);
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
    if (text === "") return this.context.usualLevy;
    if (ARREARS.test(text)) return "arrears";
    if (CURRENT.test(text)) return "currentYear";
    if (!TOTAL.test(text)) this.problem("levy-unread", row, column ?? 0, text);
    return null;
  }

  private columnOf(field: "month" | "levy" | "item"): number | null {
    return this.mapping.columns.find((column) => column.field === field)?.column ?? null;
  }

  /** A header is read once for every row; what is wrong with it is said once. */
  private problem(code: ImportProblem["code"], row: number, column: number, text: string): void {
    const isSaid =
      row === this.mapping.headerRow &&
      this.problems.some((other) => other.row === row && other.column === column);
    if (!isSaid) this.problems.push({ code, row, column, text });
  }
}

function keyOf({ levy, item, period, field }: FigurePlace): string {
  return [levy, item ?? "", field, period].join("|");
}
