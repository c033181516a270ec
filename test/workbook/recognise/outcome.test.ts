import { judgePlan } from "../../../src/workbook/judgePlan";
import { recognisePlan } from "../../../src/workbook/recognise/recognisePlan";
import { readAchievements } from "../../../src/workbook/recognise/outcome/achievement";
import { sheetOf, workbookOf, type TestCell } from "../support/sheet";

const FORM: readonly (readonly TestCell[])[] = [
  ["令和５年度　北区運営方針　自己評価"],
  [],
  ["経営課題１　地域コミュニティの活性化"],
  ["課題認識", "地域活動の担い手が減っている。"],
  ["主な戦略\n（課題解決の方策）", "地域活動への参加を広げる。"],
  [
    "アウトカム指標",
    "①地域活動に参加したことがある区民の割合：65%以上\n②地域活動協議会を知っている区民の割合：40%以上",
  ],
  [
    "アウトカム指標の達成状況\n（定量評価）",
    "①令和5年度実績 63.5%（目標65%以上）：B\n②令和5年度実績 42.0%（目標40%以上）：A\n<前年度実績>\n①61.2%\n②39.8%",
  ],
  ["経営課題２　安全で安心なまちづくり"],
  ["アウトカム指標", "街頭犯罪の発生件数"],
  ["アウトカム指標の達成状況（定量評価）", "令和５年度実績　812件（目標　900件以下）：Ａ"],
  ["自己評価（運営方針全体の定性評価）", "おおむね計画どおりに進んだ。"],
  ["今後の方針", "担い手の確保を進める。"],
];

const read = (rows: readonly (readonly TestCell[])[]) =>
  recognisePlan(workbookOf([sheetOf(rows, { name: "自己評価" })]));

describe("the form used since 令和5年度", () => {
  it("is read with result, target and grade from one line", () => {
    const { plan, unread } = read(FORM);
    expect(plan).toMatchObject({
      profile: "outcome",
      organisation: "北区",
      fiscalYear: "令和5年度",
    });
    expect(
      plan.indicators.map(({ id, target, actual, stated, baseline }) => [
        id,
        ...[target, actual, stated, baseline].map((sourced) => sourced?.text ?? null),
      ]),
    ).toEqual([
      ["自己評価!B6", "65%以上", "63.5%", "B", "61.2%"],
      ["自己評価!B6#2", "40%以上", "42.0%", "A", "39.8%"],
      ["自己評価!B10", "900件以下", "812件", "A", null],
    ]);
    expect(plan.indicators.map(({ path }) => path[0])).toEqual([
      "経営課題１ 地域コミュニティの活性化",
      "経営課題１ 地域コミュニティの活性化",
      "経営課題２ 安全で安心なまちづくり",
    ]);
    expect(plan.indicators[0]?.improvement?.text).toBe("担い手の確保を進める。");
    expect(unread).toEqual([]);
  });

  it("is judged, and its grades are compared with the numbers one by one", () => {
    const { results, findings } = judgePlan(read(FORM));
    expect(results.map(({ judgement }) => judgement.status)).toEqual([
      "notAchieved",
      "achieved",
      "achieved",
    ]);
    const codes = findings.map(({ code }) => code);
    expect(codes).not.toContain("mark-contradicts-numbers");
    expect(codes).not.toContain("shared-status");
  });

  it("shows a grade that the numbers contradict and a missing 今後の方針", () => {
    const rows = FORM.map((row) =>
      row.map((cell) => (typeof cell === "string" ? cell.replace("：B", "：A") : cell)),
    );
    const { findings } = judgePlan(read([...rows.slice(0, -1), ["今後の方針"]]));
    expect(findings).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ code: "mark-contradicts-numbers", address: "自己評価!B7" }),
        expect.objectContaining({ code: "improvement-missing", address: "自己評価!B12" }),
      ]),
    );
  });

  it("is read as a table with one issue a row", () => {
    const { plan } = read([
      ["令和6年度 北区運営方針"],
      ["経営課題", "課題認識", "主な戦略", "アウトカム指標", "アウトカム指標の達成状況"],
      [
        "経営課題１ 防災",
        "…",
        "…",
        "備蓄をしている区民の割合",
        "令和6年度実績 51%（目標50%以上）：A",
      ],
      ["", "", "", "訓練に参加した区民の割合", "令和6年度実績 9.8%（目標10%以上）：B"],
    ]);
    expect(
      plan.indicators.map(({ target, actual, stated, path }) => [
        target?.text,
        actual?.text,
        stated?.text,
        path[0],
      ]),
    ).toEqual([
      ["50%以上", "51%", "A", "経営課題１ 防災"],
      ["10%以上", "9.8%", "B", "経営課題１ 防災"],
    ]);
  });

  it("lists a result that belongs to no indicator", () => {
    const { unread } = read([
      ["アウトカム指標", "①参加した区民の割合：65%以上"],
      ["アウトカム指標の達成状況", "①令和5年度実績 63.5%：B\n②令和5年度実績 12件：A"],
    ]);
    expect(unread).toMatchObject([{ reason: "indicator-missing", address: "自己評価!B2" }]);
  });
});

describe("a line of 達成状況", () => {
  it.each([
    ["令和5年度実績 63.5%（目標65%以上）：B", "", "63.5%", "65%以上", "B"],
    [
      "参加した区民の割合　令和5年度実績：63.5%（目標：65%以上）【評価A】",
      "参加した区民の割合",
      "63.5%",
      "65%以上",
      "A",
    ],
    ["令和6年度実績見込 70%（目標65%以上）", "", "70%", "65%以上", null],
    ["63.5%：b", "", "63.5%", null, "B"],
  ])("%s", (text, name, actual, target, grade) => {
    expect(readAchievements(text)).toMatchObject([{ name, actual, target, grade }]);
  });
});

describe("other ways to lay out the form", () => {
  const rowsOf = (rows: readonly (readonly TestCell[])[]) =>
    read(rows).plan.indicators.map(({ name, target, actual, stated, path }) => [
      ...[name.text, target?.text, actual?.text, stated?.text, path[0]],
    ]);

  it("prints the results only, each with its name and target", () => {
    expect(
      rowsOf([
        ["経営課題１ 防災"],
        [
          "アウトカム指標の達成状況",
          "訓練参加率\u3000R5実績 63.5%（目標65%以上）：B\n備蓄率\u3000R5実績 71%（目標70%以上）：A",
        ],
      ]),
    ).toEqual([
      ["訓練参加率", "65%以上", "63.5%", "B", "経営課題１ 防災"],
      ["備蓄率", "70%以上", "71%", "A", "経営課題１ 防災"],
    ]);
  });

  it("has labels in brackets, texts below them, and the date of the target behind the name", () => {
    expect(
      rowsOf([
        ["【経営課題１】防災"],
        ["■アウトカム指標："],
        ["①訓練に参加した割合\u3000令和6年度末 50％以上"],
        ["【アウトカム指標の達成状況】（※1）"],
        ["①令和6年度実績：48.2％（目標：50％以上）【B】"],
      ]),
    ).toEqual([["訓練に参加した割合", "50％以上", "48.2％", "B", "【経営課題１】防災"]]);
  });

  it("never gives a result to the indicator in its place where the printed targets differ", () => {
    const { plan, unread } = read([
      ["アウトカム指標", "訓練に参加した割合：50％以上"],
      ["アウトカム指標の達成状況", "令和6年度実績 85%（目標80%以上）：A"],
    ]);
    expect(plan.indicators).toMatchObject([{ actual: null, stated: null }]);
    expect(unread).toMatchObject([{ reason: "indicator-missing" }]);
  });
});
