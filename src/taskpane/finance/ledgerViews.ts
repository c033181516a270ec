import type { CellRef } from "../../domain/plan/cellRef";
import {
  collectionRate,
  collectionRates,
  latestPeriod,
  latestValue,
  pointsTo,
  remainingFor,
} from "../../domain/revenue/collection/collectionRate";
import type { Levy } from "../../domain/revenue/collection/collectionLedger";
import { forecastClosing, type Forecast } from "../../domain/revenue/collection/forecast";
import { collectionRemarks } from "../../domain/revenue/collection/ledgerRemarks";
import { collectionStatus } from "../../domain/revenue/collection/outlook";
import { revenueRemarks } from "../../domain/revenue/items/revenueRemarks";
import { summariseRevenue } from "../../domain/revenue/items/revenueSummary";
import type { FinanceReading } from "../../workbook/ledgers/financeOverview";
import type {
  LocatedCollection,
  LocatedLedger,
  LocatedRevenue,
} from "../../workbook/ledgers/readLedgers";
import type {
  CollectionView,
  ForecastView,
  LedgerRemark,
  LedgerView,
  LinkView,
  RevenueItemView,
} from "./financeView";

const PERCENT = 100;
const LEVIES: readonly Levy[] = ["currentYear", "arrears"];
/** Day 0 of Excel's calendar, in milliseconds. */
const EXCEL_EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/** What the pane shows of every ledger. Pure but for the day, which says what is overdue. */
export function ledgerViews(reading: FinanceReading, today: Date): readonly LedgerView[] {
  return reading.ledgers.map((ledger) => {
    const { id, kind, sheetName, title, invented, cell } = ledger;
    return {
      ...{ id, kind, sheetName, title, invented, cell },
      collections: ledger.kind === "collection-rate" ? collectionViews(ledger) : [],
      items: ledger.kind === "revenue" ? itemViews(ledger) : [],
      remarks: ledger.kind === "revenue" ? itemRemarks(ledger, today) : levyRemarks(ledger),
      links: linkViews(ledger, reading),
      importTarget: {
        ...{ id, label: sheetName, fiscalYear: ledger.ledger.fiscalYear },
        hasLevies: ledger.kind === "collection-rate",
        keepsTotals: ledger.kind === "collection-rate",
        held: ledger.held,
      },
    };
  });
}

function collectionViews({ ledger, cell }: LocatedCollection): readonly CollectionView[] {
  return LEVIES.map((levy) => {
    const rates = collectionRates(ledger.thisYear[levy], ledger.rule);
    const period = latestPeriod(rates);
    const rate = period === null ? null : (rates[period] ?? null);
    const last =
      period === null ? null : collectionRate(ledger.lastYear[levy], period, ledger.rule);
    const target = ledger.targets[levy];
    const forecast = forecastClosing(ledger, levy);
    const transfer = levy === "currentYear" ? latestValue(ledger.transferRates) : null;
    const status = collectionStatus(rate, period, target, forecast);
    return {
      ...{ levy, period, cell },
      rate: rate && rate.share * PERCENT,
      rateLastYear: last && last.share * PERCENT,
      pointsToLastYear: rate && last && pointsTo(rate, last.share),
      target: target && target * PERCENT,
      pointsToTarget: rate && target !== null ? pointsTo(rate, target) : null,
      remaining: rate && target !== null ? remainingFor(rate, target) : null,
      transferRate: transfer && transfer * PERCENT,
      forecast: forecast && forecastView(forecast),
      outlook: rate === null || status === "excluded" ? null : status,
    };
  });
}

function forecastView({ low, high, methods, assumption }: Forecast): ForecastView {
  return {
    ...{ low: low * PERCENT, high: high * PERCENT, assumption },
    methods: methods.map(({ name, middle }) => ({ name, rate: middle * PERCENT })),
  };
}

function itemViews({ ledger, itemCell }: LocatedRevenue): readonly RevenueItemView[] {
  return summariseRevenue(ledger).map(({ item, actual, expected }, index) => ({
    ...{ name: item.name, target: item.target, lastYear: item.lastYear, actual, expected },
    cell: itemCell(index),
  }));
}

function levyRemarks({ ledger, cell, cellOf }: LocatedCollection): readonly LedgerRemark[] {
  return collectionRemarks(ledger).map(({ severity, text, levy, period, field }) => ({
    ...{ severity, text },
    cell: field === "untraceable" ? cell : (cellOf({ levy, item: null, period, field }) ?? cell),
  }));
}

function itemRemarks(
  { ledger, cell, itemCell, contractCell }: LocatedRevenue,
  today: Date,
): readonly LedgerRemark[] {
  const day = Math.floor(
    (today.getTime() - today.getTimezoneOffset() * 60_000 - EXCEL_EPOCH) / DAY,
  );
  return revenueRemarks(ledger, day).map(({ severity, text, item, contract }) => {
    const index = ledger.items.findIndex(({ name }) => name === item);
    const place: CellRef =
      contract === null ? (index < 0 ? cell : itemCell(index)) : contractCell(contract);
    return { severity, text, cell: place };
  });
}

function linkViews({ id }: LocatedLedger, { figures }: FinanceReading): readonly LinkView[] {
  return figures
    .filter(({ ledgerId }) => ledgerId === id)
    .flatMap(({ indicator, address, linked, text, differs }) => {
      const cell = indicator.actualCell;
      if (!cell) return [];
      return {
        ...{ indicatorId: indicator.id, indicator: indicator.name.text, address, cell, linked },
        ...{ ledgerText: text, planText: indicator.actual?.text ?? null, differs },
      };
    });
}
