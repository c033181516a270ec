import { createContext, useContext } from "react";

import type { PlanService } from "./planService";

const PlanServiceContext = createContext<PlanService | null>(null);

export const PlanServiceProvider = PlanServiceContext.Provider;

/** The service that the pane was started with. Throws outside `PlanServiceProvider`. */
export function usePlanService(): PlanService {
  const service = useContext(PlanServiceContext);
  if (service === null) {
    throw new Error("The pane was rendered without a PlanService.");
  }
  return service;
}
