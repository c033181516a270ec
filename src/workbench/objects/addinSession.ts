import { HostObject } from "../interpreter/hostObject";
import type { ReferenceListener } from "../interpreter/referenceTable";
import type { Rect } from "../model/rect";
import type { SheetModel, WorkbookModel } from "../model/workbookModel";
import type { ApplicationState } from "./applicationState";
import type { HostSession } from "./hostSession";
import { objectRegistry } from "./objectRegistry";
import type { ObjectTargets, ObjectType } from "./objectTargets";
import { RangeRef } from "./rangeRef";
import { RangeTracker } from "./rangeTracker";

/** One add-in's view of the workbook: makes its objects and lets its ranges follow their cells. */
export class AddinSession implements HostSession, ReferenceListener {
  private readonly tracker = new RangeTracker();
  private readonly stopListening: () => void;
  private calculationMayBePending = true;

  constructor(
    readonly model: WorkbookModel,
    readonly application: ApplicationState,
  ) {
    this.stopListening = model.onEvent((event) => {
      this.tracker.follow(event);
    });
  }

  make<K extends ObjectType>(type: K, target: ObjectTargets[K]): HostObject {
    return new HostObject(type, target, objectRegistry[type]);
  }

  range(sheet: SheetModel, rect: Rect): HostObject {
    return this.make("Range", this.tracker.track(new RangeRef(this, sheet, rect)));
  }

  /** To be called before anything that may change cells. */
  expectCalculation(): void {
    this.calculationMayBePending = true;
  }

  async settle(): Promise<void> {
    if (!this.calculationMayBePending) return;
    this.calculationMayBePending = false;
    await this.model.settled();
  }

  endRequest(): void {
    this.tracker.endRequest();
  }

  kept({ target }: HostObject): void {
    if (target instanceof RangeRef) this.tracker.keep(target);
  }

  released({ target }: HostObject): void {
    if (target instanceof RangeRef) this.tracker.release(target);
  }

  dispose(): void {
    this.stopListening();
  }
}
