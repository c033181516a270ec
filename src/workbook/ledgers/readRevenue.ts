import { fiscalYearOf } from "../../domain/revenue/fiscalYearName";
import type { FigurePlace } from "../../domain/revenue/import/readImport";
import type {
  RevenueContract,
  RevenueItem,
  RevenueLedger,
  TaxTreatment,
} from "../../domain/revenue/items/revenueLedger";
import { summariseRevenue } from "../../domain/revenue/items/revenueSummary";
import type { CellRef } from "../../domain/plan/cellRef";
import { LedgerTable } from "./ledgerTable";
import { cornerOf, heldIn, readTerms, titleOf } from "./ledgerTerms";
import type { LedgerParts, LocatedRevenue } from "./readLedgers";
import {
  CONTRACT_COLUMNS,
  MONTHS,
  REVENUE_COLUMNS,
  REVENUE_TERMS,
  TAX_WORDS,
  type ContractField,
  type RevenueField,
} from "./revenueLayout";

/** A revenue ledger, `null` where its table of items is gone. */
export function readRevenue({ id, sheet, part }: LedgerParts): LocatedRevenue | null {
  const itemPart = part("items");
  if (!itemPart) return null;
  const table = new LedgerTable(sheet, itemPart.range);
  const terms = readTerms(sheet, part("revenueTerms")?.range);
  const year = fiscalYearOf(String(terms.get(REVENUE_TERMS.year) ?? ""));
  if (year === null) return null;
  const rows = Array.from({ length: table.rowCount }, (_, row) => row).filter(
    (row) => nameAt(table, row) !== "",
  );
  const items = rows.map((row) => readItem(table, row));
  const contractPart = part("contracts");
  const contracts = contractPart ? readContracts(new LedgerTable(sheet, contractPart.range)) : [];
  const amount = (term: "printedTarget" | "printedActual"): number | null => {
    const value = terms.get(REVENUE_TERMS[term]);
    return typeof value === "number" ? value : null;
  };
  const ledger: RevenueLedger = {
    ...{ fiscalYear: year, tax: taxOf(String(terms.get(REVENUE_TERMS.tax) ?? "")), items },
    contracts: contracts.map(({ contract }) => contract),
    printedTarget: amount("printedTarget"),
    printedActual: amount("printedActual"),
  };
  const months = items.map((item) => item.months);
  const entered = months.some((values) => values.some((value) => value !== null));
  const hasMarch = months.some((values) => values[MONTHS - 1] !== null);
  const total = entered
    ? summariseRevenue(ledger).reduce((sum, { actual }) => sum + actual, 0)
    : null;
  const totalCell = cornerOf(part("total"));
  const at = (row: number): CellRef => ({
    ...{ sheetId: sheet.id, row: itemPart.range.row + 1 + row, column: itemPart.range.column },
  });
  const cellOf = ({ item, period, field }: FigurePlace): CellRef | undefined => {
    const row = items.findIndex(({ name }) => item !== null && isSameName(name, item));
    if (row < 0 || period >= MONTHS || (field !== "amount" && field !== "collected")) {
      return undefined;
    }
    return table.cell(rows[row] ?? 0, headerOf(`month${period}`));
  };
  return {
    ...{ kind: "revenue", id, sheetName: sheet.name, ledger, ...titleOf(sheet) },
    cell: at(0),
    present: totalCell && {
      ...{ cell: totalCell, measure: "total" },
      value: total,
      kind: hasMarch ? "final" : "interim",
    },
    itemCell: (index) => at(rows[index] ?? 0),
    contractCell: (index) => contracts[index]?.cell ?? at(0),
    cellOf,
    held: heldIn(sheet, cellOf),
  };
}

function readItem(table: LedgerTable, row: number): RevenueItem {
  return {
    name: nameAt(table, row),
    target: table.amount(row, headerOf("target")),
    lastYear: table.amount(row, headerOf("lastYear")),
    months: Array.from({ length: MONTHS }, (_, month) =>
      table.amount(row, headerOf(`month${month}`)),
    ),
    stillExpected: table.amount(row, headerOf("stillExpected")),
  };
}

function readContracts(
  table: LedgerTable,
): readonly { readonly contract: RevenueContract; readonly cell: CellRef | undefined }[] {
  const header = (field: ContractField): string =>
    CONTRACT_COLUMNS.find((column) => column.field === field)?.header ?? field;
  return Array.from({ length: table.rowCount }, (_, row) => ({
    contract: {
      item: String(table.value(row, header("item"))).trim(),
      partner: String(table.value(row, header("partner"))).trim(),
      from: table.amount(row, header("from")),
      to: table.amount(row, header("to")),
      amount: table.amount(row, header("amount")),
      dueOn: table.amount(row, header("dueOn")),
      assessedOn: table.amount(row, header("assessedOn")),
      receivedOn: table.amount(row, header("receivedOn")),
    },
    cell: table.cell(row, header("partner")),
  })).filter(({ contract }) => contract.item !== "" || contract.partner !== "");
}

function nameAt(table: LedgerTable, row: number): string {
  return String(table.value(row, headerOf("item"))).trim();
}

function isSameName(a: string, b: string): boolean {
  const plain = (text: string): string => text.normalize("NFKC").replace(/\s+/gu, "");
  return plain(a) === plain(b);
}

function taxOf(word: string): TaxTreatment {
  if (word === TAX_WORDS.excluded) return "excluded";
  return word === TAX_WORDS.none ? "none" : "included";
}

function headerOf(field: RevenueField): string {
  return REVENUE_COLUMNS.find((column) => column.field === field)?.header ?? field;
}
