import Big from "big.js";

import type { ActualKind } from "../../domain/judgement/judgement";
import type { CellRef } from "../../domain/plan/cellRef";
import type { Indicator, Plan } from "../../domain/plan/plan";
import { fiscalYearOf } from "../../domain/revenue/fiscalYearName";
import type { LocatedLedger, PresentFigure } from "./readLedgers";

/** An indicator of the plan together with the ledger figure that is its actual. */
export interface LedgerFigure {
  readonly indicator: Indicator;
  readonly ledgerId: string;
  readonly sheetName: string;
  readonly present: PresentFigure;
  /** As the plan would write it: 「85.96%」, 「7,684千円」. */
  readonly text: string;
  /** What the plan says differs from the ledger, at the precision at which it was typed. */
  readonly differs: boolean;
}

const COLLECTION_NAME = /収納率/u;
/** Rates of something else than the current year's levy. */
const OTHER_RATE = /滞納繰越|市税|介護|住宅使用料/u;
const REVENUE_NAME = /独自財源|歳入|広告収入|広告料/u;
const PERCENT = 100;
const YEN: Readonly<Record<string, number>> = {
  円: 1,
  千円: 1_000,
  万円: 10_000,
  百万円: 1_000_000,
};
const NUMBER = /(?:\d[\d,]*)(?:\.\d+)?/u;

/** Pairs the indicators of a plan with the ledgers of the same fiscal year that give their actuals. */
export function ledgerFigures(
  plan: Plan,
  ledgers: readonly LocatedLedger[],
): readonly LedgerFigure[] {
  return ledgers.flatMap((ledger) => {
    const { present } = ledger;
    if (!present || present.value === null) return [];
    return plan.indicators
      .filter((indicator) => isAbout(indicator, ledger))
      .map((indicator) => figureOf(indicator, ledger, { ...present, value: present.value ?? 0 }));
  });
}

/** Kind of the actual of every linked cell, by its place: it is final only once the ledger is closed. */
export function linkedKinds(
  links: readonly { readonly cell: CellRef; readonly ledger: number }[],
  ledgers: readonly LocatedLedger[],
): (cell: CellRef | null) => ActualKind | null {
  const kinds = new Map(
    links.map(({ cell, ledger }) => [
      placeOf(cell),
      ledgers.find(({ id }) => id === String(ledger))?.present?.kind ?? null,
    ]),
  );
  return (cell) => (cell ? (kinds.get(placeOf(cell)) ?? null) : null);
}

function isAbout(indicator: Indicator, ledger: LocatedLedger): boolean {
  const year = fiscalYearOf(indicator.fiscalYear ?? "");
  if (year !== null && year !== ledger.ledger.fiscalYear) return false;
  const name = indicator.name.text;
  if (indicator.actualCell === null) return false;
  return ledger.kind === "collection-rate"
    ? COLLECTION_NAME.test(name) && !OTHER_RATE.test(name)
    : REVENUE_NAME.test(name) && yenUnit(indicator) !== null;
}

function figureOf(
  indicator: Indicator,
  ledger: LocatedLedger,
  present: PresentFigure & { readonly value: number },
): LedgerFigure {
  const typed = indicator.actual?.text.normalize("NFKC") ?? "";
  const digits = NUMBER.exec(typed)?.[0] ?? "";
  const decimals = digits.includes(".") ? digits.length - digits.indexOf(".") - 1 : 0;
  const unit = present.measure === "rate" ? "%" : (yenUnit(indicator) ?? "円");
  const inUnit =
    present.measure === "rate"
      ? new Big(present.value).times(PERCENT)
      : new Big(present.value).div(YEN[unit] ?? 1);
  const shown = inUnit.round(present.measure === "rate" ? 2 : 0).toNumber();
  return {
    ...{ indicator, ledgerId: ledger.id, sheetName: ledger.sheetName, present },
    text: `${shown.toLocaleString("en-US", { minimumFractionDigits: unit === "%" ? 2 : 0 })}${unit}`,
    differs: digits !== "" && !new Big(digits.replaceAll(",", "")).eq(inUnit.round(decimals)),
  };
}

/** 円, 千円 … as the target or the actual names it. */
function yenUnit({ target, actual, unit }: Indicator): string | null {
  const text = `${unit ?? ""} ${target?.text ?? ""} ${actual?.text ?? ""}`.normalize("NFKC");
  return /百万円|千円|万円|円/u.exec(text)?.[0] ?? null;
}

function placeOf({ sheetId, row, column }: CellRef): string {
  return `${sheetId}:${row}:${column}`;
}
