import type { PlanService } from "../services/planService";
import { usePlanService } from "../services/PlanServiceContext";
import { rememberedPart, rememberPart } from "../startup/paneMemory";
import type { MemoryPart } from "../startup/paneMemory";

/** How long the user must stay somewhere before that is remembered, so that scrolling stays smooth. */
const STAY_MS = 250;

/** How far a list was scrolled, told by its topmost entry: heights and widths may have changed meanwhile. */
export interface ListPlace {
  /** Key of the topmost entry; `null` at the beginning of the screen. */
  read(): string | null;
  write(key: string | null): void;
}

function createPlace(part: MemoryPart): ListPlace {
  const remembered = rememberedPart(part, new Date());
  let place = typeof remembered === "string" ? remembered : null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    read: () => place,
    write: (key) => {
      if (key === place) return;
      place = key;
      clearTimeout(timer);
      timer = setTimeout(() => {
        rememberPart(part, place, new Date());
      }, STAY_MS);
    },
  };
}

/**
 * Where the user is in a list; it outlives the screen and the pane.
 *
 * @returns a hook that gives the same place as long as the pane is open
 */
export function keptPlace(part: MemoryPart): () => ListPlace {
  const kept = new WeakMap<PlanService, ListPlace>();
  return function useKeptPlace() {
    const service = usePlanService();
    const place = kept.get(service) ?? createPlace(part);
    kept.set(service, place);
    return place;
  };
}
