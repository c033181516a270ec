import type { ActualKind } from "../../../domain/judgement/judgement";
import type { CellRef } from "../../../domain/plan/cellRef";
import type { Indicator, SourcedActual, SourcedText } from "../../../domain/plan/plan";
import { cellAddress, quotedSheetName } from "../../address";
import { actualKindOf, actualKindOfStated } from "../actualKind";
import type { Concept } from "../headerWords";
import { tidyOrganisation, tidyYear } from "../planTitle";
import type { Unread } from "../planReading";
import type { SheetGrid } from "../sheetGrid";
import { readDirection } from "./direction";
import type { ChosenColumns } from "./chooseColumns";
import { columnOf, type ListColumn } from "./listHeader";
import type { PathReader } from "./pathReader";
import { labelledTarget } from "./labelledTarget";
import { reportedActual } from "./reportedActual";
import { splitTargets } from "./splitTargets";
import { unitInName } from "./unitInName";

const CROSS_REFERENCE = /再掲/;

/** Reads one row of a list as an indicator with every cell it came from. */
export class RowReader {
  private previousName: SourcedText | null = null;
  private previousNameRow = -1;

  constructor(
    private readonly grid: SheetGrid,
    private readonly chosen: ChosenColumns,
    private readonly paths: PathReader,
  ) {}

  /** The indicators of a row: one, or as many as its target cell lists. */
  read(row: number): { indicators: readonly Indicator[]; problems: readonly Unread[] } {
    const { indicator, problems } = this.readRow(row);
    const parts = this.hasOwnName(row) ? [] : splitTargets(indicator);
    if (parts.length <= 1) {
      const isNamed = this.hasOwnName(row);
      return { indicators: [isNamed ? indicator : labelledTarget(indicator)], problems };
    }
    return {
      indicators: parts,
      problems: problems.filter(({ reason }) => reason === "error-value"),
    };
  }

  private hasOwnName(row: number): boolean {
    return this.cell(row, "indicator") !== null;
  }

  private readRow(row: number): { indicator: Indicator; problems: readonly Unread[] } {
    const { grid, chosen } = this;
    const path = this.paths.read(row);
    const column = this.targetColumn(row);
    const target = grid.sourced(row, column.column);
    const targetCell = grid.ref(row, column.column);
    const { name, isMissing } = this.name(row, path, target);
    const actualColumn = this.actualColumn(row);
    const found = actualColumn ? this.actual(row, actualColumn) : null;
    const actual =
      found && actualColumn?.isReport
        ? reportedActual(found, name.text, target?.text ?? "")
        : found;
    const stated = this.cell(row, "stated");
    const indicator: Indicator = {
      id: `${quotedSheetName(grid.sheet.name)}!${cellAddress(row, column.column)}`,
      profile: "flat",
      path,
      name,
      target,
      targetCell,
      unit: this.cell(row, "unit")?.text ?? column.unit ?? unitInName(name.text),
      direction: readDirection(this.cell(row, "direction")?.text ?? ""),
      baseline: chosen.baseline && grid.sourced(row, chosen.baseline.column),
      actual,
      actualCell: actualColumn ? grid.ref(row, actualColumn.column) : null,
      actualKind: this.actualKind(row, actualColumn, stated),
      stated,
      improvement: this.cell(row, "improvement"),
      improvementCell: this.place(row, "improvement"),
      effort: this.cell(row, "effort"),
      targetYear: this.cell(row, "targetYear"),
      withdrawalCriterion: this.cell(row, "withdrawalCriterion"),
      remark: this.cell(row, "remark"),
      owner: this.cell(row, "owner"),
      organisation: tidyOrganisation(this.cell(row, "organisation")?.text ?? null),
      fiscalYear: tidyYear(this.cell(row, "fiscalYear")?.text ?? null),
    };
    return { indicator, problems: this.problems(indicator, isMissing) };
  }

  /** A result without indicator and target: nobody can tell what it belongs to. */
  unclear(row: number): Unread {
    const column = this.actualColumn(row)?.column ?? this.chosen.target.column;
    return {
      cell: this.grid.ref(row, column),
      text: this.grid.text(row, column),
      reason: "indicator-missing",
    };
  }

  /** The indicator's own cell; else a merged cell above it, the initiative, or the target itself. */
  private name(
    row: number,
    path: readonly string[],
    target: SourcedText | null,
  ): { name: SourcedText; isMissing: boolean } {
    const own = this.cell(row, "indicator");
    if (own) {
      this.previousName = own;
      this.previousNameRow = row;
      return { name: own, isMissing: false };
    }
    const initiative = this.cell(row, "initiative");
    if (initiative) return { name: initiative, isMissing: false };
    if (this.previousName && this.previousNameRow === row - 1) {
      this.previousNameRow = row;
      return { name: this.previousName, isMissing: false };
    }
    const cell = target?.cell ?? this.grid.ref(row, this.chosen.target.column);
    return { name: { text: path.at(-1) ?? target?.text ?? "", cell }, isMissing: true };
  }

  /** The target column of the row: the first filled one of its year. */
  private targetColumn(row: number): ListColumn {
    const { target, otherTargets } = this.chosen;
    const isFilled = ({ column }: ListColumn): boolean => !this.grid.isBlank(row, column);
    return isFilled(target) ? target : (otherTargets.find(isFilled) ?? target);
  }

  /** The first filled result column; the first one where none is filled. */
  private actualColumn(row: number): ListColumn | undefined {
    const { actuals } = this.chosen;
    return actuals.find(({ column }) => !this.grid.isBlank(row, column)) ?? actuals[0];
  }

  private actual(row: number, { column, unit }: ListColumn): SourcedActual | null {
    if (this.grid.isBlank(row, column)) return null;
    const { text, value } = this.grid.read(row, column);
    const isBareNumber =
      typeof value === "number" && unit !== null && unit !== this.targetColumn(row).unit;
    return {
      // 「実績（千円）」 beside a target in another unit: the header's unit belongs to the number.
      value: isBareNumber ? `${value}${unit}` : value,
      text,
      cell: this.grid.ref(row, column),
    };
  }

  private actualKind(
    row: number,
    column: ListColumn | undefined,
    stated: SourcedText | null,
  ): ActualKind {
    const remark = this.cell(row, "actualTime")?.text ?? "";
    const said = actualKindOf(remark);
    if (said) return said;
    if (column?.concept === "interimActual") return "interim";
    if (column?.concept === "forecastActual") return "forecast";
    // Compared with the last of several targets a result is on the way to it at best.
    return (
      actualKindOfStated(stated?.text ?? "") ?? (this.chosen.isYearUnknown ? "interim" : "final")
    );
  }

  private problems(indicator: Indicator, isNameMissing: boolean): readonly Unread[] {
    const { target, actual, name } = indicator;
    const problems: Unread[] = [];
    const isReference = CROSS_REFERENCE.test(name.text);
    if (!target && !isReference) {
      problems.push({ cell: indicator.targetCell, text: name.text, reason: "target-missing" });
    }
    if (isNameMissing && target) {
      problems.push({ cell: target.cell, text: target.text, reason: "indicator-missing" });
    }
    for (const { cell, text } of [target, actual].filter((sourced) => sourced !== null)) {
      if (this.grid.isError(cell.row, cell.column)) {
        problems.push({ cell, text, reason: "error-value" });
      }
    }
    return problems;
  }

  /** Where something stands or should stand; `null` where the list has no column for it. */
  private place(row: number, concept: Concept): CellRef | null {
    const column = columnOf(this.chosen.header, concept)?.column;
    return column === undefined ? null : this.grid.ref(row, column);
  }

  private cell(row: number, concept: Concept): SourcedText | null {
    const column = columnOf(this.chosen.header, concept)?.column;
    return column === undefined ? null : this.grid.sourced(row, column);
  }
}
