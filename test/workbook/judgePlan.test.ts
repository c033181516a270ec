import { judgeInput, judgePlan } from "../../src/workbook/judgePlan";
import { recognisePlan } from "../../src/workbook/recognise/recognisePlan";
import { percent, sheetOf, workbookOf, type TestCell } from "./support/sheet";

const HEADER = ["指標", "単位", "基準値", "目標", "実績", "実績時点"];
const read = (...rows: readonly (readonly TestCell[])[]) =>
  recognisePlan(workbookOf([sheetOf([HEADER, ...rows])]));

describe("judgePlan", () => {
  it("judges the collection rate of 中央区 as not achieved, by 0.24 points", () => {
    const report = judgePlan(
      read(["国民健康保険料 収納率", "", "85.96%", percent(0.862), percent(0.8596), "年度末"]),
    );
    expect(report.results).toMatchObject([
      {
        address: "目標一覧!D2",
        judgement: { status: "notAchieved", comparison: "not_met" },
      },
    ]);
    expect(report.results[0]?.judgement.gap).toBeCloseTo(-0.24, 10);
    expect(report.byStatus.notAchieved).toBe(1);
  });

  it("never says achieved of a figure of the running year", () => {
    const report = judgePlan(read(["訓練の回数", "回", "", 10, 12, "9月末"]));
    expect(report.results[0]?.judgement.status).toBe("onTrack");
  });

  it("does not count a cross reference as a target without result", () => {
    const report = judgePlan(read(["具体的取組３－１－２の再掲", "", "", "", "", ""]));
    expect(report.byStatus).toMatchObject({ excluded: 1, noActual: 0 });
  });
});

describe("judgeInput", () => {
  it("hands on unit and reference value where they are given, and leaves them out where not", () => {
    const [full, bare] = read(
      ["寄附額", "千円", "12,000千円", "前年度比６％増", 12_480, "見込"],
      ["広報紙の発行", "", "", "12回", "", ""],
    ).plan.indicators;
    expect(full && judgeInput(full)).toEqual({
      ...{ target: "前年度比６％増", indicator: "寄附額", unit: "千円", previous: "12,000千円" },
      ...{ actual: 12_480, actualKind: "forecast" },
    });
    expect(bare && judgeInput(bare)).toEqual({
      ...{ target: "12回", indicator: "広報紙の発行", actual: null, actualKind: "final" },
    });
  });
});
