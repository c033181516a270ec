import { useEffect, useState } from "react";
import type { ComponentType, JSX } from "react";

import type { JudgedIndicator, JudgeReport } from "../../workbook/report";
import { useMessages } from "../i18n/MessagesContext";
import { loadPart } from "../services/lazyPlanService";

interface IndicatorHistoryPartProps {
  readonly item: JudgedIndicator;
  readonly report: JudgeReport;
  readonly recorded: JudgeReport;
}

type History = ComponentType<IndicatorHistoryPartProps>;

/** Fetches what shows the earlier judgements of an indicator, and shows it. */
export function IndicatorHistoryPart(props: IndicatorHistoryPartProps): JSX.Element | null {
  const t = useMessages();
  const [Shown, setShown] = useState<History | null>(null);
  const [missing, setMissing] = useState(false);

  useEffect(() => {
    let wanted = true;
    loadPart(() => import("../history/IndicatorHistory")).then(
      ({ default: history }) => {
        if (wanted) setShown(() => history);
      },
      () => {
        if (wanted) setMissing(true);
      },
    );
    return () => {
      wanted = false;
    };
  }, []);

  if (missing) return <>{t.failure.partMissing}</>;
  return Shown === null ? null : <Shown {...props} />;
}
