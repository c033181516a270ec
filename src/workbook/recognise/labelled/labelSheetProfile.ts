import type { ActualKind } from "../../../domain/judgement/judgement";
import type { CellRef } from "../../../domain/plan/cellRef";
import type { SourcedActual, SourcedText } from "../../../domain/plan/plan";
import { findYears } from "../../../domain/text/years";
import { actualKindOfStated } from "../actualKind";
import { readDirection } from "../flat/direction";
import { unitInName } from "../flat/unitInName";
import { headerMeaning } from "../headerText";
import type { Concept } from "../headerWords";
import { IndicatorCollector } from "../indicatorCollector";
import type { SheetReading, Unread } from "../planReading";
import { readPlanTitle, tidyOrganisation, tidyYear } from "../planTitle";
import type { SheetGrid } from "../sheetGrid";
import { isGuide } from "./guideText";
import { areasOf, findLabelCells, isInside, type LabelCell } from "./labelCells";
import { chooseYear, yearColumnsAt } from "./yearColumns";

/** A header with years stands at most so far above its rows. */
const MAX_ABOVE = 3;
/** A target that says how much; a glossary explains in words what a target is. */
const AMOUNT = /[\d０-９]|ゼロ|以上|以下|全/u;
const LEVELS: readonly Concept[] = ["issue", "strategy", "initiative"];
const RESULTS: readonly (readonly [Concept, ActualKind])[] = [
  ["actual", "final"],
  ["forecastActual", "forecast"],
  ["interimActual", "interim"],
];

/** Where a target and its result stand. */
interface Figures {
  readonly target: SourcedText | null;
  readonly targetCell: CellRef;
  readonly unit: string | null;
  readonly actual: SourcedActual | null;
  readonly actualCell: CellRef | null;
  readonly actualKind: ActualKind;
  readonly baseline: SourcedText | null;
}

/**
 * Sheets that name every piece in front of it, 「指標名 | …」「目標値 | 150人」「実績値 | 162人」: one indicator a sheet, or one
 * below another. The figures may stand in one column a year.
 *
 * @returns `null` where the sheet has no such labels
 */
export function readLabelSheet(grid: SheetGrid): SheetReading | null {
  const labels = findLabelCells(grid);
  const starts = labels.filter(({ concept, value }) => concept === "indicator" && isName(value));
  const first = starts[0];
  if (!first) return null;
  const title = readPlanTitle(grid, first.row - 1);
  const fiscalYear = valueOf(labels, "fiscalYear")?.text ?? null;
  const year = title.fiscalYear ?? tidyYear(fiscalYear);
  const collector = new IndicatorCollector(grid, "flat");
  const unread: Unread[] = [];
  const before = labels.filter(({ row }) => row < first.row);
  for (const [{ value: name }, area] of areasOf(grid, starts)) {
    const own = labels.filter((label) => isInside(label, area));
    const figures = name && readFigures(grid, own, year);
    if (!figures || isExplained(name, figures)) continue;
    const all = [...own, ...before];
    const text = (concept: Concept): SourcedText | null => valueOf(all, concept);
    const stated = text("stated");
    const improvement = own.find(({ concept }) => concept === "improvement");
    collector.add({
      ...figures,
      path: LEVELS.flatMap((level) => text(level)?.text.replace(/\s+/gu, " ") ?? []),
      name,
      unit: text("unit")?.text ?? figures.unit ?? unitInName(name.text),
      direction: readDirection(text("direction")?.text ?? ""),
      actualKind: (stated && actualKindOfStated(stated.text)) ?? figures.actualKind,
      stated,
      improvement: improvement?.value ?? null,
      improvementCell: improvement ? grid.ref(improvement.row, improvement.valueColumn) : null,
      owner: text("owner"),
      remark: text("remark"),
      withdrawalCriterion: text("withdrawalCriterion"),
    });
    report(grid, name, figures, unread);
  }
  if (collector.indicators.length === 0) return null;
  return {
    organisation: tidyOrganisation(valueOf(labels, "organisation")?.text ?? title.organisation),
    fiscalYear: year,
    ...{ indicators: collector.indicators, unread, lists: [] },
  };
}

/** A name is text, and no label itself. */
function isName(value: SourcedText | null): boolean {
  return value !== null && /\p{L}{2}/u.test(value.text) && headerMeaning(value.text) === null;
}

function valueOf(labels: readonly LabelCell[], concept: Concept): SourcedText | null {
  return labels.find((label) => label.concept === concept && label.value)?.value ?? null;
}

function isExplained(name: SourcedText, { target, actual }: Figures): boolean {
  const texts = [name, target, actual].flatMap((sourced) => sourced?.text ?? []);
  if (texts.some(isGuide)) return true;
  return target !== null && !AMOUNT.test(target.text) && !actual;
}

/** @returns `null` where nothing is labelled as a target */
function readFigures(
  grid: SheetGrid,
  labels: readonly LabelCell[],
  planYear: string | null,
): Figures | null {
  const targets = labels.filter(({ concept }) => concept === "target");
  const first = targets[0];
  if (!first) return null;
  const inYears = readYears(grid, labels, first, planYear);
  if (inYears) return inYears;
  const [result, kind] = resultOf(labels);
  const year = yearOf(result?.year ?? planYear);
  const target =
    targets.find((label) => year !== null && yearOf(label.year) === year) ??
    targets.find((label) => label.year === null) ??
    first;
  return {
    target: target.value,
    targetCell: grid.ref(target.row, target.valueColumn),
    unit: target.unit,
    actual: result && actualAt(grid, result.row, result.valueColumn),
    actualCell: result && grid.ref(result.row, result.valueColumn),
    actualKind: kind,
    baseline: valueOf(labels, "baseline"),
  };
}

/** The first filled kind of result, of the latest year; where none is filled, the place for the final one. */
function resultOf(labels: readonly LabelCell[]): readonly [LabelCell | null, ActualKind] {
  for (const [concept, kind] of RESULTS) {
    const filled = labels
      .filter((label) => label.concept === concept && label.value)
      .sort((a, b) => (yearOf(a.year) ?? 0) - (yearOf(b.year) ?? 0));
    const latest = filled.at(-1);
    if (latest) return [latest, kind];
  }
  return [labels.find(({ concept }) => concept === "actual") ?? null, "final"];
}

/** 「目標」 and 「実績」 as rows under a header of years. */
function readYears(
  grid: SheetGrid,
  labels: readonly LabelCell[],
  target: LabelCell,
  planYear: string | null,
): Figures | null {
  const actual = labels.find(
    ({ concept, column }) => concept === "actual" && column === target.column,
  );
  if (!actual) return null;
  for (let row = target.row - 1; row >= Math.max(grid.top, target.row - MAX_ABOVE); row--) {
    const years = yearColumnsAt(grid, row, target.column + 1, grid.right);
    const isFilled =
      (label: LabelCell) =>
      ({ column }: { readonly column: number }): boolean =>
        !grid.isBlank(label.row, column);
    const chosen = chooseYear(years, isFilled(target), isFilled(actual), planYear);
    if (!chosen) continue;
    const { previous } = chosen;
    return {
      target: grid.sourced(target.row, chosen.target),
      targetCell: grid.ref(target.row, chosen.target),
      unit: target.unit,
      actual: actualAt(grid, actual.row, chosen.actual),
      actualCell: grid.ref(actual.row, chosen.actual),
      actualKind: chosen.isAhead ? "interim" : "final",
      baseline: previous === null ? null : grid.sourced(actual.row, previous),
    };
  }
  return null;
}

function actualAt(grid: SheetGrid, row: number, column: number): SourcedActual | null {
  const sourced = grid.sourced(row, column);
  return sourced && { ...sourced, value: grid.read(row, column).value };
}

function yearOf(text: string | null): number | null {
  return text === null ? null : (findYears(text)[0]?.year ?? null);
}

function report(grid: SheetGrid, name: SourcedText, figures: Figures, unread: Unread[]): void {
  const { target, targetCell, actual } = figures;
  if (!target) unread.push({ cell: targetCell, text: name.text, reason: "target-missing" });
  for (const { cell, text } of [target, actual].filter((each) => each !== null)) {
    if (grid.isError(cell.row, cell.column)) unread.push({ cell, text, reason: "error-value" });
  }
}
