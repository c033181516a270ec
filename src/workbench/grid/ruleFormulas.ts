import { renameSheetInFormula } from "../references/formulaReferences";
import { shiftFormula, type StructuralChange } from "../references/structuralChange";
import type { ConditionalFormatStore } from "./conditionalFormatStore";
import type { GridContext } from "./gridContext";
import type { ValidationStore } from "./validationStore";

/** Formulas of the rules of a sheet by the id of their rule and their number within it. */
type Formulas = ReadonlyMap<string, string>;

/**
 * Keeps the formulas of conditional formats and data validation right when cells move and sheets are renamed.
 * Univer moves them too, but forgets references with `$` and puts the workbook's id before sheet names.
 */
export class RuleFormulas {
  private before: ReadonlyMap<string, Formulas> | null = null;
  private readonly changes: { readonly sheet: string; readonly change: StructuralChange }[] = [];

  constructor(
    private readonly context: GridContext,
    private readonly stores: readonly (ConditionalFormatStore | ValidationStore)[],
  ) {}

  /** Cells are about to move: remembers the formulas as they are now. */
  expectShift(): void {
    if (this.before) return;
    this.before = new Map(this.sheetIds().map((id) => [id, this.formulasOf(id)]));
    this.changes.length = 0;
    this.context.defer("rule formulas", () => {
      this.correct();
    });
  }

  shifted(sheetId: string, change: StructuralChange): void {
    this.changes.push({ sheet: this.nameOf(sheetId), change });
  }

  renamed(before: string, after: string): void {
    for (const sheetId of this.sheetIds())
      for (const store of this.stores)
        store.mapFormulas(sheetId, (_, formula) => renameSheetInFormula(formula, before, after));
  }

  private correct(): void {
    const { before } = this;
    this.before = null;
    for (const sheetId of before ? this.sheetIds() : []) {
      const home = this.nameOf(sheetId);
      const old = before?.get(sheetId);
      for (const store of this.stores)
        store.mapFormulas(sheetId, (id, formula, index) => {
          const original = old?.get(`${id} ${index}`);
          return original === undefined ? formula : this.move(original, home);
        });
    }
  }

  private move(formula: string, home: string): string {
    let moved = formula;
    for (const { sheet, change } of this.changes)
      moved = shiftFormula(moved, (name) =>
        (name ?? home).toLowerCase() === sheet.toLowerCase() ? [change] : [],
      );
    return moved;
  }

  private formulasOf(sheetId: string): Formulas {
    const formulas = new Map<string, string>();
    for (const store of this.stores)
      store.mapFormulas(sheetId, (id, formula, index) => {
        formulas.set(`${id} ${index}`, formula);
        return formula;
      });
    return formulas;
  }

  private sheetIds(): readonly string[] {
    return this.context.workbook.getSheetOrders();
  }

  private nameOf(sheetId: string): string {
    return this.context.workbook.getSheetBySheetId(sheetId)?.getName() ?? "";
  }
}
