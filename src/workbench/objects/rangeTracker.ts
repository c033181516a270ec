import type { ModelEvent } from "../model/modelEvents";
import { followChange } from "./followChange";
import type { RangeRef } from "./rangeRef";

/** Lets ranges follow their cells: those of the running request, and those the client keeps. */
export class RangeTracker {
  private readonly ofRequest = new Set<RangeRef>();
  private readonly kept = new Set<RangeRef>();

  track(ref: RangeRef): RangeRef {
    this.ofRequest.add(ref);
    return ref;
  }

  keep(ref: RangeRef): void {
    this.kept.add(ref);
  }

  release(ref: RangeRef): void {
    this.kept.delete(ref);
  }

  endRequest(): void {
    this.ofRequest.clear();
  }

  follow(event: ModelEvent): void {
    if (event.kind !== "cellsChanged") return;
    for (const ref of new Set([...this.ofRequest, ...this.kept])) {
      const place = ref.place;
      if (place && ref.sheet.id === event.sheetId) ref.moveTo(followChange(place, event));
    }
  }
}
