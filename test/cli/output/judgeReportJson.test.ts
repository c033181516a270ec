import { judgeReportJson } from "../../../src/cli/output/judgeReportJson";
import { judgeReportTable } from "../../../src/cli/output/judgeReportTable";
import { judgePlan } from "../../../src/workbook/judgePlan";
import { recognisePlan } from "../../../src/workbook/recognise/recognisePlan";
import { sheetOf, workbookOf } from "../../workbook/support/sheet";

const REPORT = judgePlan(
  recognisePlan(
    workbookOf([
      sheetOf([
        ["令和元年度　中央区"],
        ["指標", "目標", "実績", "達成状況", "課題と改善策"],
        ["収納率", "86.20%", "85.96%", "達成", ""],
        ["訓練の回数", "12回", "12回", "達成", ""],
        ["", "", "3件"],
      ]),
    ]),
  ),
);

interface Printed {
  readonly indicators: readonly { readonly findings: readonly object[] }[];
  readonly findings: readonly { readonly code: string; readonly cell: string }[];
}

const printed = JSON.parse(judgeReportJson("計画.xlsx", REPORT)) as Printed;

describe("kpi judge --json", () => {
  it("prints what the checks found with its indicator, cells of the same sheet without the sheet", () => {
    expect(printed.indicators[0]?.findings).toEqual(
      expect.arrayContaining([
        {
          code: "mark-contradicts-numbers",
          severity: "error",
          cell: "D3",
          message: expect.stringContaining("85.96%") as string,
        },
        {
          code: "improvement-missing",
          severity: "error",
          cell: "E3",
          message: expect.stringContaining("課題と改善策") as string,
        },
      ]),
    );
    expect(printed.indicators[1]?.findings).toEqual([]);
  });

  it("prints the rest, and the cells that were not understood, for the workbook", () => {
    expect(printed.findings).toContainEqual(
      expect.objectContaining({ code: "indicator-missing", cell: "目標一覧!C5" }),
    );
    const [first] = REPORT.results;
    const loose = {
      ...REPORT,
      findings: REPORT.findings.map(({ indicatorId: _, ...rest }) => rest),
    };
    expect(first).toBeDefined();
    const { findings, indicators } = JSON.parse(judgeReportJson("計画.xlsx", loose)) as Printed;
    expect(findings).toContainEqual(
      expect.objectContaining({ code: "improvement-missing", cell: "目標一覧!E3" }),
    );
    expect(indicators[0]?.findings).toEqual([]);
  });
});

describe("kpi judge for people", () => {
  it("counts errors and warnings by rule", () => {
    const table = judgeReportTable(REPORT);
    expect(table).toMatch(/エラー 2 件: .*課題と改善策の記入漏れ 1/);
  });
});
