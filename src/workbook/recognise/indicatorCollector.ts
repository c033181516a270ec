import type { CellRef } from "../../domain/plan/cellRef";
import type { Indicator } from "../../domain/plan/plan";
import { cellAddress, quotedSheetName } from "../address";
import type { SheetGrid } from "./sheetGrid";

/** What a reader knows of an indicator; what it leaves out is not on the form. */
export type IndicatorDraft = Pick<Indicator, "name" | "target" | "targetCell" | "path"> &
  Partial<Indicator>;

/** Collects the indicators of one sheet and gives each its id. */
export class IndicatorCollector {
  private readonly collected: Indicator[] = [];
  private readonly shared = new Map<string, number>();

  constructor(
    private readonly grid: SheetGrid,
    private readonly profile: Indicator["profile"],
  ) {}

  get indicators(): readonly Indicator[] {
    return this.collected;
  }

  add(draft: IndicatorDraft): Indicator {
    const indicator: Indicator = {
      profile: this.profile,
      unit: null,
      baseline: null,
      actual: null,
      actualCell: null,
      actualKind: "final",
      stated: null,
      improvement: null,
      owner: null,
      organisation: null,
      fiscalYear: null,
      ...draft,
      id: this.idOf(draft.targetCell),
    };
    this.collected.push(indicator);
    return indicator;
  }

  /** Notes that indicators are parts (内訳) of another one. */
  setParts(ids: ReadonlySet<string>, total: Indicator): void {
    this.collected.forEach((indicator, index) => {
      if (ids.has(indicator.id)) this.collected[index] = { ...indicator, partOf: total.id };
    });
  }

  /** The address of the target cell, with a number from the second one on. */
  private idOf({ row, column }: CellRef): string {
    const address = `${quotedSheetName(this.grid.sheet.name)}!${cellAddress(row, column)}`;
    const count = (this.shared.get(address) ?? 0) + 1;
    this.shared.set(address, count);
    return count === 1 ? address : `${address}#${count}`;
  }
}
