import { Caption1, Link } from "@fluentui/react-components";
import { useMemo } from "react";
import type { JSX } from "react";

import { CHANGE_KINDS } from "../../domain/history/compareRuns";
import type { JudgeReport } from "../../workbook/report";

import { changesSinceLastRun } from "./historyView";
import { useHistoryTexts } from "./texts/historyTexts";

interface ChangesLineProps {
  readonly report: JudgeReport;
  /** Opens the history. */
  readonly onShow: () => void;
}

/** 「前回から：新たに未達成 2件、実績の変更 3件」; nothing where no run is recorded or nothing changed. */
export function ChangesLine({ report, onShow }: ChangesLineProps): JSX.Element | null {
  const t = useHistoryTexts();
  const changes = useMemo(() => changesSinceLastRun(report), [report]);
  if (changes === null || changes.changes.length === 0) return null;
  const counts = CHANGE_KINDS.filter((kind) => changes.counts[kind] > 0).map((kind) =>
    t.count(t.kinds[kind], changes.counts[kind]),
  );
  return (
    <Caption1>
      <Link as="button" title={t.show} onClick={onShow}>
        {t.line(counts)}
      </Link>
    </Caption1>
  );
}
