import type { NewSheet } from "../compose/writePlan";
import type { WorkbookOptions } from "../report";

/** Finds the sheets of a plan: existing ones by id, new ones by the key that stands for them. */
export class SheetLookup {
  private readonly added = new Map<string, Excel.Worksheet>();

  constructor(private readonly worksheets: Excel.WorksheetCollection) {}

  /** Queues the new sheets; they are found under their keys from then on. */
  add(sheets: readonly NewSheet[], { supports }: WorkbookOptions): void {
    for (const { key, name, tabColor, hidden } of sheets) {
      const sheet = this.worksheets.add(name);
      if (tabColor !== null) sheet.tabColor = tabColor;
      if (supports("ExcelApi", "1.8")) sheet.showGridlines = false;
      if (hidden) sheet.visibility = "Hidden";
      sheet.load("id");
      this.added.set(key, sheet);
    }
  }

  /** Ids of the new sheets, once they are written. */
  addedIds(): readonly string[] {
    return [...this.added.values()].map(({ id }) => id);
  }

  get(id: string): Excel.Worksheet {
    return this.added.get(id) ?? this.worksheets.getItem(id);
  }
}
