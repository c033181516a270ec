import { HostError, itemNotFound } from "../../../src/workbench/model/hostError";
import type { ChangeOrigin, ModelEvent } from "../../../src/workbench/model/modelEvents";
import type { Rect } from "../../../src/workbench/model/rect";
import type {
  NameModel,
  NameSpec,
  SheetModel,
  TableModel,
  WorkbookModel,
} from "../../../src/workbench/model/workbookModel";
import { parseSheetAddress } from "../../../src/workbench/objects/sheetAddress";
import { FakeSheet } from "./fakeSheet";

/** A workbook in memory, limited to what the tests of the protocol need. */
export class FakeWorkbook implements WorkbookModel {
  readonly name = "計画.xlsx";
  readonly settings = new Map<string, string>();
  readonly tableList: TableModel[] = [];
  origin: ChangeOrigin = "user";
  calculationPending = false;
  structureProtected = false;
  /** "begin" and "end" of undo groups, in order. */
  readonly undoLog: string[] = [];
  settledCalls = 0;
  private readonly sheetList: FakeSheet[] = [];
  private readonly nameList: NameModel[] = [];
  private readonly listeners = new Set<(event: ModelEvent) => void>();
  private active: FakeSheet;
  private selected: { sheetId: string; rect: Rect };
  private ids = 0;
  private tableIds = 0;

  constructor(...sheetNames: string[]) {
    for (const name of sheetNames.length > 0 ? sheetNames : ["Sheet1"]) {
      this.sheetList.push(new FakeSheet(this, this.nextId(), name));
    }
    this.active = this.sheet(0);
    this.selected = {
      sheetId: this.active.id,
      rect: { row: 0, column: 0, rowCount: 1, columnCount: 1 },
    };
  }

  /** A sheet by position, for the test's own use. */
  sheet(position: number): FakeSheet {
    const sheet = this.sheetList[position];
    if (!sheet) throw new Error(`The fake workbook has no sheet ${position}.`);
    return sheet;
  }
  nextId(): string {
    this.ids += 1;
    return `{00000000-0001-0000-0000-${String(this.ids).padStart(12, "0")}}`;
  }
  nextTableId(): string {
    this.tableIds += 1;
    return String(this.tableIds);
  }

  sheets(): readonly FakeSheet[] {
    return this.sheetList;
  }
  sheetById(id: string): FakeSheet | undefined {
    return this.sheetList.find((sheet) => sheet.id === id);
  }
  sheetByName(name: string): FakeSheet | undefined {
    return this.sheetList.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  }
  addSheet(name = `Sheet${this.sheetList.length + 1}`): SheetModel {
    if (this.sheetByName(name)) {
      throw new HostError("ItemAlreadyExists", "The resource already exists.", 409);
    }
    const sheet = new FakeSheet(this, this.nextId(), name);
    this.sheetList.push(sheet);
    this.emit({ kind: "sheetAdded", sheetId: sheet.id, origin: this.origin });
    return sheet;
  }
  deleteSheet(id: string): void {
    const index = this.sheetList.findIndex((sheet) => sheet.id === id);
    if (index < 0) throw itemNotFound();
    this.sheetList.splice(index, 1);
    this.emit({ kind: "sheetDeleted", sheetId: id, origin: this.origin });
  }
  moveSheet(sheet: FakeSheet, position: number): void {
    this.sheetList.splice(this.sheetList.indexOf(sheet), 1);
    this.sheetList.splice(position, 0, sheet);
  }
  activeSheet(): FakeSheet {
    return this.active;
  }
  activateSheet(id: string): void {
    const sheet = this.sheetById(id);
    if (!sheet) throw itemNotFound();
    if (sheet === this.active) return;
    const previousSheetId = this.active.id;
    this.active = sheet;
    this.emit({ kind: "sheetActivated", sheetId: id, previousSheetId });
  }
  selection(): { sheetId: string; rect: Rect } {
    return this.selected;
  }
  select(sheetId: string, rect: Rect): void {
    this.selected = { sheetId, rect };
    this.emit({ kind: "selectionChanged", sheetId, rect });
  }

  names(): readonly NameModel[] {
    return this.nameList;
  }
  addName(spec: NameSpec): NameModel {
    const name: NameModel = {
      ...spec,
      id: this.nextId(),
      target() {
        return null;
      },
    };
    const target = () => {
      const address = parseSheetAddress(name.formula.replace(/^=/, ""));
      const sheet = address?.sheetName ? this.sheetByName(address.sheetName) : undefined;
      return address && sheet ? { sheetId: sheet.id, rect: address.rect } : null;
    };
    Object.assign(name, { target });
    this.nameList.push(name);
    return name;
  }
  deleteName(id: string): void {
    this.nameList.splice(
      this.nameList.findIndex((name) => name.id === id),
      1,
    );
  }
  updateName(id: string, change: Partial<NameSpec>): void {
    const name = this.nameList.find((candidate) => candidate.id === id);
    if (!name) throw itemNotFound();
    Object.assign(name, change);
  }
  tables(): readonly TableModel[] {
    return this.tableList;
  }
  isStructureProtected(): boolean {
    return this.structureProtected;
  }
  runAs<T>(origin: ChangeOrigin, action: () => T): T {
    const before = this.origin;
    this.origin = origin;
    try {
      return action();
    } finally {
      this.origin = before;
    }
  }
  async settled(): Promise<void> {
    this.settledCalls += 1;
    await Promise.resolve();
    if (!this.calculationPending) return;
    this.calculationPending = false;
    for (const sheet of this.sheetList) sheet.calculate();
  }
  beginUndoGroup(): void {
    this.undoLog.push("begin");
  }
  endUndoGroup(): void {
    this.undoLog.push("end");
  }
  onEvent(listener: (event: ModelEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
  emit(event: ModelEvent): void {
    for (const listener of this.listeners) listener(event);
  }
  save(): Promise<Uint8Array> {
    return Promise.reject(new Error("The fake workbook cannot be saved."));
  }
  dispose(): void {
    this.listeners.clear();
  }
}
