import { recognisePlan } from "../../../src/workbook/recognise/recognisePlan";
import { sheetOf, workbookOf } from "../support/sheet";
import { foundIn, type Rows } from "./forms/foundIn";

const LEGEND = `①(ⅰ)：目標達成見込、取組予定通り進捗している
①(ⅱ)：目標達成見込、取組予定通り進捗していない
②(ⅰ)：目標未達成見込、取組予定通り進捗している`;

interface Filled {
  readonly midMark?: string;
  readonly endMark?: string;
  readonly results?: string;
  readonly improvement?: string;
}

/** One sheet an issue: a strategy with its outcome indicator, an initiative with two process indicators. */
function form({ midMark = "", endMark = "", results = "", improvement = "" }: Filled): Rows {
  return [
    ["令和３年度 住之浜区運営方針", "", "", "【様式２】"],
    ["経営課題１　【安全で安心なまちづくり】"],
    ["めざすべき将来像\n<概ね10～20年間を念頭に設定>", "犯罪が現在の1,250件から半減した状態"],
    ["現状\n(課題設定の根拠となる現状・データ)", "・防災訓練への参加者：2,300人"],
    ["戦略１－１　【地域防犯力の向上】"],
    ["めざす状態<概ね3～5年間を念頭に設定>", "見守りが続いている状態"],
    [
      "アウトカム(成果)指標\n(めざす状態を数値化した指標)",
      "・安全と答えた回答者の割合：令和5年度末までに60％以上",
    ],
    ["自己評価", "アウトカム(成果)指標の達成状況", "年度実績", "個別"],
    ["", "①安全と答えた回答者の割合", results === "" ? "" : "61.2％", results === "" ? "" : "A"],
    ["具体的取組１－１－１　【見守り活動の推進】"],
    ["計画", "当年度の取組内容", "プロセス(過程)指標\n(取組によりめざす指標)"],
    ["", "・見守り活動(年12回)\n・広報(随時)", "①訓練の参加者数：150人以上\n②訓練の回数：8回"],
    ["", "2決算額 1,100千円", "【撤退・再構築基準】\n上記目標が半分に満たない場合は再構築する。"],
    ["", "前年度までの実績", "・訓練の参加者数：140人"],
    ["中間振り返り", "プロセス指標の達成状況", midMark, LEGEND],
    ["", "課題と改善策", ""],
    ["自己評価", "当年度の取組実績", results === "" ? "" : "・見守り活動 12回"],
    ["", "プロセス指標の達成状況", results, endMark],
    ["", "課題と改善策", improvement],
  ];
}

const FILLED: Filled = {
  midMark: "①(ⅰ)",
  endMark: "②(ⅰ)",
  results: "①訓練の参加者数：162人\n②訓練の回数：7回",
  improvement: "雨天の予備日を設ける。",
};

const read = (filled: Filled) =>
  recognisePlan(workbookOf([sheetOf(form(filled), { name: "様式2" })])).plan;

describe("様式2", () => {
  it("is read with the indicators of its strategies and initiatives", () => {
    expect(foundIn(form(FILLED))).toEqual([
      ["B7", "安全と答えた回答者の割合", "令和5年度末までに60％以上", "61.2％", "met"],
      ["C12", "訓練の参加者数", "150人以上", "162人", "met"],
      ["C12#2", "訓練の回数", "8回", "7回", "not_met"],
    ]);
    const plan = read(FILLED);
    expect(plan).toMatchObject({
      profile: "form3",
      fiscalYear: "令和3年度",
      organisation: "住之浜区",
    });
    expect(plan.indicators[1]).toMatchObject({
      path: [
        "経営課題１ 【安全で安心なまちづくり】",
        "戦略１－１ 【地域防犯力の向上】",
        "具体的取組１－１－１ 【見守り活動の推進】",
      ],
      actualCell: { row: 17, column: 2 },
      stated: { text: "②(ⅰ)", cell: { row: 17, column: 3 } },
      improvement: { text: "雨天の予備日を設ける。" },
    });
  });

  it("keeps both reviews and the withdrawal criterion, which is no target", () => {
    expect(read(FILLED).initiatives).toMatchObject([
      {
        withdrawalCriterion: { text: expect.stringContaining("半分に満たない") as string },
        activities: [{ planned: { text: expect.stringContaining("12回") as string } }, {}],
        midYear: { outcome: { text: "①(ⅰ)", cell: { row: 14, column: 2 } } },
        yearEnd: { outcome: { text: "②(ⅰ)" } },
      },
    ]);
  });

  it("never reads a mark from the legend, nor a result from the years before", () => {
    const plan = read({});
    expect(plan.indicators.map(({ stated, actual }) => [stated, actual])).toEqual([
      [null, null],
      [null, null],
      [null, null],
    ]);
    expect(plan.initiatives?.[0]?.midYear?.outcome).toBeNull();
    expect(foundIn(form({})).map((found) => found[4])).toEqual(Array(3).fill("no_actual"));
  });

  it("takes what is still being counted for no result", () => {
    const pending = form({ ...FILLED, results: "①訓練の参加者数　162人\n②訓練の回数　集計中" });
    expect(foundIn(pending).map((found) => found.slice(3))).toEqual([
      ["61.2％", "met"],
      ["162人", "met"],
      ["集計中", "no_actual"],
    ]);
  });

  it("is not seen in a list that has these words in its header", () => {
    const rows: Rows = [
      ["具体的取組１－１－１", "", "", "自己評価"],
      ["具体的取組", "プロセス指標", "目標", "実績", "自己評価"],
      ["見守り", "訓練の回数", "8回", "7回", "②"],
    ];
    expect(foundIn(rows)).toEqual([["C3", "訓練の回数", "8回", "7回", "not_met"]]);
  });

  it("lists an initiative without a target", () => {
    const empty = form({}).map((row) =>
      row.map((cell) =>
        typeof cell === "string" && cell.startsWith("①訓練の参加者数：150人") ? "" : cell,
      ),
    );
    const { unread } = recognisePlan(workbookOf([sheetOf(empty, { name: "様式2" })]));
    expect(unread).toMatchObject([{ reason: "target-missing", cell: { row: 9, column: 0 } }]);
  });
});
