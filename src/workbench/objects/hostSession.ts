import type { Rect } from "../model/rect";
import type { SheetModel, WorkbookModel } from "../model/workbookModel";
import type { HostObject } from "../interpreter/hostObject";
import type { ApplicationState } from "./applicationState";
import type { ObjectTargets, ObjectType } from "./objectTargets";

/** What the members of all classes work with: the workbook and the state of one add-in's session. */
export interface HostSession {
  readonly model: WorkbookModel;
  readonly application: ApplicationState;
  /** Makes the wire object of a class. */
  make<K extends ObjectType>(type: K, target: ObjectTargets[K]): HostObject;
  /** Makes a Range that follows its cells. */
  range(sheet: SheetModel, rect: Rect): HostObject;
  /** To be awaited before calculated values are read. */
  settle(): Promise<void>;
}
