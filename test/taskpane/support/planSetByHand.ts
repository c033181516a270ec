import { builtInScale } from "../../../src/domain/judgement/scales/builtInScales";
import { rateOnScale } from "../../../src/domain/judgement/scales/rateOnScale";
import { scaleInputOf } from "../../../src/domain/judgement/scales/scaleInput";
import { overridden } from "../../../src/domain/settings/statusOverride";
import type { StatusOverride } from "../../../src/domain/settings/statusOverride";
import type { JudgedIndicator, JudgeReport } from "../../../src/workbook/report";

import { samplePlan } from "./samplePlan";

const SET_BY_HAND: StatusOverride = {
  key: "中央区 > 令和元年度 > 収納率",
  target: "86.20%",
  actual: "85.96%",
  status: "achieved",
  reason: "年度末の督促分を含めると目標に達する見込みとの区長判断",
  by: "総務課",
  at: "2020-06-01T00:00:00.000Z",
};

/** The sample plan with one status that a person set, and marks on a scale. */
export function planSetByHand(scaleId?: string): JudgeReport {
  const report = samplePlan();
  const scale = scaleId === undefined ? undefined : builtInScale(scaleId);
  return {
    ...report,
    results: report.results.map((item): JudgedIndicator => {
      const mark = scale ? rateOnScale(scale, scaleInputOf(item.computed)) : null;
      return item.indicator.name.text.includes("収納率")
        ? {
            ...{ ...item, mark, override: SET_BY_HAND },
            judgement: overridden(item.computed, SET_BY_HAND),
          }
        : { ...item, mark };
    }),
  };
}
