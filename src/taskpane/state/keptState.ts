import { useEffect, useState } from "react";
import type { Dispatch, SetStateAction } from "react";

import type { PlanService } from "../services/planService";
import { usePlanService } from "../services/PlanServiceContext";

/**
 * State that outlives its screen: whoever goes to another tab and comes back finds the filters as they were. It lives
 * as long as the pane.
 *
 * @returns a hook that is used like `useState`
 */
export function keptState<T>(initial: T): () => [T, Dispatch<SetStateAction<T>>] {
  const kept = new WeakMap<PlanService, T>();
  return function useKeptState() {
    const service = usePlanService();
    const [value, setValue] = useState<T>(() => kept.get(service) ?? initial);
    useEffect(() => {
      kept.set(service, value);
    }, [service, value]);
    return [value, setValue];
  };
}
