import { invalidReference } from "../model/hostError";
import type { Rect } from "../model/rect";
import type { SheetModel } from "../model/workbookModel";
import type { HostSession } from "./hostSession";

/**
 * Cells that a client object stands for. While the client holds the range, the rectangle follows
 * inserted and deleted cells; when its last cell is gone the reference is dead.
 */
export class RangeRef {
  private current: Rect | null;

  constructor(
    readonly session: HostSession,
    readonly sheet: SheetModel,
    rect: Rect,
  ) {
    this.current = rect;
  }

  /** @throws HostError InvalidReference when the cells or their sheet are gone */
  get rect(): Rect {
    if (!this.current || !this.session.model.sheetById(this.sheet.id)) throw invalidReference();
    return this.current;
  }

  /** Follows a change of the grid; `null` when nothing of it is left. */
  moveTo(rect: Rect | null): void {
    this.current = rect;
  }

  /** Where it is now, without complaint. */
  get place(): Rect | null {
    return this.current;
  }
}
