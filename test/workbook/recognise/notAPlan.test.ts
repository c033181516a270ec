import { foundIn, type Rows } from "./forms/foundIn";

/** Sheets that speak of targets or results without listing indicators; each stands beside plans in real workbooks. */
const SHEETS: Readonly<Record<string, Rows>> = {
  "a guide to filling in": [
    ["この様式の記入方法"],
    ["指標名", "記入例：防災訓練の参加者数"],
    ["目標値", "数値で記入してください（例：80％以上）"],
    ["実績値", "年度末の数値を記入してください"],
  ],
  "a list of what must be filled in": [
    ["項目", "必須", "説明"],
    ["指標名", "必須", "測るものの名前"],
    ["目標", "必須", "年度末に到達する水準（80％など）"],
    ["実績", "任意", "年度末の値"],
  ],
  "a glossary": [
    ["用語", "説明"],
    ["指標", "目標の達成度を測るものさし"],
    ["目標", "年度末に到達すべき水準（例：80%以上）"],
    ["実績", "年度末の値"],
  ],
  "a table of budgets": [
    ["事業名", "予算額", "決算額", "執行率"],
    ["防災訓練事業", 1200, 1130, "94.2%"],
    ["合計", 1200, 1130, "94.2%"],
  ],
  "rows of budget and settlement": [
    ["事業費の推移", "R3決算", "R4決算", "R5予算", "R5決算"],
    ["総事業費（千円）", 1200, 1250, 1300, 1288],
    ["うち一般財源", 600, 620, 640, 630],
  ],
  "a cross table of a survey": [
    ["質問", "そう思う", "どちらともいえない", "そう思わない", "合計"],
    ["職員の対応は良かったですか", 120, 30, 10, 160],
    ["割合", "75%", "19%", "6%", "100%"],
  ],
  "a calendar": [
    ["月", "行事", "担当"],
    ["4月", "入庁式", "総務"],
    ["5月", "防災訓練（目標100人）", "防災"],
  ],
  "a schedule of work": [
    ["作業", "計画", "実績"],
    ["ヒアリング", "6月上旬", "6月5日"],
    ["取りまとめ", "6月下旬", ""],
  ],
  "a list of staff": [
    ["No", "氏名", "所属", "担当"],
    [1, "山田", "総務課", "目標管理"],
  ],
  "a rating scale": [
    ["評価区分", "基準"],
    ["A", "目標を100%以上達成"],
    ["B", "目標の80%以上"],
  ],
  "a count of results": [
    ["区分", "指標数", "達成", "未達成", "達成率"],
    ["全体", 12, 7, 5, "58%"],
  ],
  "months of one figure without the year": [
    ["区分", "4月", "5月", "6月"],
    ["計画", 10, 10, 10],
    ["実績", 12, 9, 11],
  ],
};

describe("a sheet that is no plan", () => {
  it.each(Object.entries(SHEETS))("holds no indicator: %s", (_, rows) => {
    expect(foundIn(rows)).toEqual([]);
  });

  it("takes nothing from a plan beside it", () => {
    const plan: Rows = [
      ["施策", "指標", "目標", "実績"],
      ["防災", "訓練の参加者数", "80人以上", "84人"],
    ];
    expect(foundIn(plan, ...Object.values(SHEETS))).toEqual([
      ["C2", "訓練の参加者数", "80人以上", "84人", "met"],
    ]);
  });
});
