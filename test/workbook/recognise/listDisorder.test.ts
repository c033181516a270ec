import { foundIn, type Rows } from "./forms/foundIn";

const brief = (...rows: Rows) =>
  foundIn(rows).map(([cell, name, target, actual]) => [cell, name, target, actual]);

describe("a target cell that names what is measured", () => {
  it("is taken apart where the row names its initiative only", () => {
    expect(
      brief(
        ["具体的取組", "目標", "実績"],
        ["健康づくり", "乳がん検診の受診率：20％", "19.97%"],
        ["防災", "訓練の参加者数：150人以上", "訓練の参加者数：162人"],
        ["広報", "年間：12回", "12回"],
      ),
    ).toEqual([
      ["B2", "乳がん検診の受診率", "20％", "19.97%"],
      ["B3", "訓練の参加者数", "150人以上", "162人"],
      ["B4", "広報", "年間：12回", "12回"],
    ]);
  });

  it("is never answered by a result under another name", () => {
    expect(
      brief(
        ["具体的取組", "目標", "実績"],
        ["防災", "訓練の参加者数：150人以上", "チラシの配布数：3,000枚"],
      ),
    ).toEqual([["B2", "訓練の参加者数", "150人以上", null]]);
  });

  it("may list several: by number their results need no names", () => {
    const listed = (results: string) =>
      brief(
        ["取組名", "目標", "実績"],
        ["居場所", "(1) カフェの開設数：14か所\n(2) 排出量：5,600t以下", results],
      ).map((found) => found[3]);
    expect(listed("(1) 13か所\n(2) 5,580t")).toEqual(["13か所", "5,580t"]);
    expect(listed("(1) 13か所\n(2) 集計中")).toEqual(["13か所", "集計中"]);
    expect(listed("(2) 5,580t\n(1) 13か所")).toEqual([null, null]);
    expect(listed("・13か所\n・5,580t")).toEqual([null, null]);
    expect(listed("(1) 13か所")).toEqual([null, null]);
  });
});

describe("a column that reports what was done", () => {
  const reported = (text: string) =>
    brief(["指標", "目標", "取組実績"], ["訓練の参加者数", "150人以上", text]).map(
      (found) => found[3],
    );

  it("answers by a plain figure or by the line with the name", () => {
    expect(reported("162人")).toEqual(["162人"]);
    expect(reported("・訓練の参加者数：162人\n・チラシの配布：3,000枚")).toEqual(["162人"]);
  });

  it("answers nothing by a figure about something else", () => {
    expect(reported("チラシを3,000枚配布した。")).toEqual([null]);
  });
});

describe("units", () => {
  it("may stand in brackets behind the name", () => {
    expect(
      foundIn([
        ["評価指標（単位）", "目標", "実績"],
        ["相談の件数（件）", 100, 101],
        ["窓口の待ち時間（65歳以上）", 10, 9],
      ]).map((found) => found[4]),
    ).toEqual(["met", "met"]);
  });
});

describe("headers of periods", () => {
  it("leave quarters and months aside where the year stands beside them", () => {
    const quarters = ["第１四半期", "", "第２四半期", "", "年間", ""];
    const pairs = ["計画", "実績", "計画", "実績", "計画", "実績"];
    expect(
      brief(
        ["令和５年度 四半期別 計画と実績"],
        ["指標", ...quarters],
        ["", ...pairs],
        ["相談の件数", 30, 31, 30, 29, "120件", "118件"],
      ),
    ).toEqual([["F4", "相談の件数", "120件", "118件"]]);
    expect(
      brief(
        ["指標", "年間目標", "第１四半期実績", "第２四半期実績", "年間実績"],
        ["苦情の件数", "12件以下", "2件", "3件", ""],
      ),
    ).toEqual([["B2", "苦情の件数", "12件以下", null]]);
  });

  it("take the end of the year under a header of three rows", () => {
    expect(
      brief(
        ["取組", "プロセス指標", "令和４年度", "", "", "備考"],
        ["", "", "目標", "実績", "", ""],
        ["", "", "", "中間", "年度末", ""],
        ["就労", "就職者数", "60人", "20人", "58人", ""],
      ),
    ).toEqual([["C4", "就職者数", "60人", "58人"]]);
  });
});

describe("header words of other municipalities", () => {
  it.each([
    ["成果をはかる指標", "目標とする数値", "達成した数値"],
    ["評価項目", "めざす値", "達成した値"],
    ["KPI description", "Target value (FY2024)", "Actual value (FY2024)"],
    ["◆評価指標◆", "《目標》※1", "〔実績〕＊２"],
  ])("%s | %s | %s", (...header) => {
    expect(brief(header, ["訓練の回数", "12回", "13回"])).toEqual([
      ["B2", "訓練の回数", "12回", "13回"],
    ]);
  });

  it("may hold indicator and target in one cell", () => {
    expect(
      brief(
        ["番号", "具体的な取組", "取組によりめざす指標（目標）", "主な取組実績", "改善策"],
        ["3-1-1", "学習支援", "参加者数：80人以上", "参加者数：84人", ""],
      ),
    ).toEqual([["C2", "参加者数", "80人以上", "84人"]]);
  });

  it("say which way is better", () => {
    const days = (trend: string) =>
      foundIn([
        ["Measure", "Desired trend", "2024 Target", "2024 Result"],
        ["Days to process permits", trend, 18, 17.5],
      ]).map((found) => found[4]);
    expect(days("Decrease")).toEqual(["met"]);
    expect(days("Increase")).toEqual(["not_met"]);
  });
});

describe("legends below a list", () => {
  it("are no indicators", () => {
    expect(
      brief(
        ["指標", "目標", "実績", "評価"],
        ["訓練の回数", "12回", "13回", "①"],
        ["【評価の凡例】"],
        ["①", "目標達成"],
        ["②", "目標未達成"],
        ["S", "120%以上", "A", "100%以上"],
      ),
    ).toEqual([["B2", "訓練の回数", "12回", "13回"]]);
  });
});

describe("a name and its amount with a blank between them", () => {
  const named = (target: string) =>
    brief(["経営課題", "具体的取組", "目標", "実績"], ["防災", "訓練", target, "27団体"]).map(
      ([, name, text]) => [name, text],
    );

  it("are taken apart", () => {
    expect(named("緑化団体の登録数 25団体")).toEqual([["緑化団体の登録数", "25団体"]]);
  });

  it.each(["前年度実績より 5％増", "令和5年度末 25団体", "年度末までに 25団体", "延べ 25団体"])(
    "are one target where the first says when or compared with what: %s",
    (target) => {
      expect(named(target)).toEqual([["訓練", target]]);
    },
  );
});

describe("rows around a list", () => {
  it("that close the document or remark on it are no indicators", () => {
    expect(
      brief(
        ["指標", "目標", "実績"],
        ["訓練の回数", "12回", "13回"],
        ["以上"],
        ["目　標", "指　標", "実　績"],
        ["3回", "講座の回数", "3回"],
        ["達成率：67％（12指標中8指標達成）"],
      ),
    ).toEqual([
      ["B2", "訓練の回数", "12回", "13回"],
      ["A5", "講座の回数", "3回", "3回"],
    ]);
  });
});

describe("lists without a column of indicators", () => {
  it("take the name from the target beside a strategy and the value of a year", () => {
    expect(
      brief(
        ["施策", "数値目標", "現状（R4）", "進捗（R5）", "判定"],
        ["施策１", "不法投棄の発生件数：30件以下", "44件", "31件", ""],
      ),
    ).toEqual([["B2", "不法投棄の発生件数", "30件以下", "31件"]]);
  });

  it("are none without results", () => {
    expect(brief(["施策", "目標", "担当"], ["施策１", "にぎわいのあるまち", "企画課"])).toEqual([]);
  });
});

describe("results on the way", () => {
  it("count from the latest one", () => {
    expect(
      brief(
        ["指標", "目標", "6月末実績", "9月末実績", "年度末実績"],
        ["相談の件数", "120件", "30件", "58件", ""],
      ),
    ).toEqual([["B2", "相談の件数", "120件", "58件"]]);
  });
});
