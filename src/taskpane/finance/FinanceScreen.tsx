import { useEffect, useState } from "react";
import type { JSX } from "react";

import { usePlanService } from "../services/PlanServiceContext";
import { RunningScreen } from "../shell/RunningScreen";
import type { ViewProps } from "../shell/viewProps";
import { explained } from "../state/explained";
import { FinanceFailure } from "./FinanceMessages";
import type { FinanceService } from "./financeService";
import { FinanceView } from "./FinanceView";

/** The revenue view, once its program is there. */
export default function FinanceScreen({ judged, onSelect, onReread }: ViewProps): JSX.Element {
  const plan = usePlanService();
  const [service, setService] = useState<FinanceService | null>(null);
  const [failure, setFailure] = useState<ReturnType<typeof explained> | null>(null);
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    let wanted = true;
    plan.finance().then(
      (loaded) => {
        if (wanted) setService(loaded);
      },
      (error: unknown) => {
        if (wanted) setFailure(explained(error));
      },
    );
    return () => {
      wanted = false;
    };
  }, [plan, attempt]);

  if (service) {
    return (
      <FinanceView
        service={service}
        onSelect={onSelect}
        onChanged={() => {
          if (judged !== null) onReread();
        }}
      />
    );
  }
  if (failure) {
    return (
      <FinanceFailure
        failure={failure}
        onRetry={() => {
          setFailure(null);
          setAttempt(attempt + 1);
        }}
      />
    );
  }
  return <RunningScreen />;
}
