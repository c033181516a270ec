import type { CellRef } from "../../../src/domain/plan/cellRef";
import type { Initiative } from "../../../src/domain/plan/initiative";
import type { JudgeReport, LocatedFinding } from "../../../src/workbook/report";

import { samplePlan } from "./samplePlan";

function cell(row: number, column: number): CellRef {
  return { sheetId: "{form}", row, column };
}

function initiative(id: string, number: string, name: string): Initiative {
  return {
    id,
    path: [],
    number: { text: number, cell: cell(0, 0) },
    name: { text: name, cell: cell(0, 1) },
    ...{ budget: null, activities: [], midYear: null, yearEnd: null, withdrawalCriterion: null },
  };
}

function finding(code: LocatedFinding["code"], address: string, about: object): LocatedFinding {
  const message = { ja: "確認してください。", en: "Please look." };
  const severity = code === "unit-differs" ? "warning" : "error";
  return { code, severity, message, cell: cell(8, 1), address, ...about };
}

/** A form with two initiatives; the first has an indicator, the second none that could be read. */
export function planFixture(): Pick<JudgeReport, "plan" | "findings"> {
  const { plan } = samplePlan();
  const [indicator] = plan.indicators;
  if (indicator === undefined) throw new Error("The sample plan has no indicators.");
  return {
    plan: {
      ...plan,
      initiatives: [
        initiative("4", "取組4", "収納率の向上"),
        initiative("5", "取組5", "歳入の確保"),
      ],
      indicators: [{ ...indicator, id: "i", initiativeId: "4", path: ["取組4"] }],
    },
    findings: [
      finding("unit-differs", "様式3!C7", { indicatorId: "i" }),
      finding("withdrawal-not-marked", "様式3!B20", { initiativeId: "5" }),
      finding("improvement-missing", "様式3!B9", { initiativeId: "4" }),
    ],
  };
}
