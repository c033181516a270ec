import { useEffect, useState } from "react";
import type { Dispatch, SetStateAction } from "react";

import type { PlanService } from "../services/planService";
import { usePlanService } from "../services/PlanServiceContext";
import { rememberedPart, rememberPart } from "../startup/paneMemory";
import type { MemoryPart } from "../startup/paneMemory";

/** How a state is remembered when the pane is closed. */
export interface KeptForm<T> {
  readonly part: MemoryPart;
  /** As plain data for JSON. */
  readonly toStored: (value: T) => unknown;
  /** From what was stored, which anybody may have written: what is not known falls back. */
  readonly fromStored: (stored: unknown) => T;
}

/**
 * State that outlives its screen: whoever goes to another tab and comes back, or closes the pane and opens it again,
 * finds the filters as they were.
 *
 * @returns a hook that is used like `useState`
 */
export function keptState<T>(form: KeptForm<T>): () => [T, Dispatch<SetStateAction<T>>] {
  const kept = new WeakMap<PlanService, T>();
  return function useKeptState() {
    const service = usePlanService();
    const [value, setValue] = useState<T>(
      () => kept.get(service) ?? form.fromStored(rememberedPart(form.part, new Date())),
    );
    useEffect(() => {
      if (kept.get(service) === value) return;
      // The first value of a pane is what was remembered, or nothing worth it.
      if (kept.has(service)) rememberPart(form.part, form.toStored(value), new Date());
      kept.set(service, value);
    }, [service, value]);
    return [value, setValue];
  };
}
