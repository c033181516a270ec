import type { ActualFigure } from "../../../../src/domain/judgement/actual/actualFigure";
import { knownText } from "../../../../src/domain/judgement/actual/knownText";
import { readActual } from "../../../../src/domain/judgement/actual/readActual";

const read = (actual: string, indicator = "", target = ""): readonly ActualFigure[] =>
  readActual(actual, knownText(indicator, target), "final").figures;

/** 「30%」, 「12000千円 reference」, 「64人 part」 */
function short(figure: ActualFigure): string {
  const role = figure.role === "value" ? "" : ` ${figure.role}`;
  return `${figure.value.toFixed()}${figure.unit ?? ""}${role}`;
}

describe("figures of an actual", () => {
  it.each([
    ["85.96％", ["85.96%"]],
    ["８８．４９％", ["88.49%"]],
    ["12,480千円（前年度12,000千円）", ["12480千円", "12000千円 reference"]],
    ["98件中97件", ["98件 whole", "97件"]],
    ["46/91", ["46", "91 whole"]],
    ["97/98件", ["97件", "98件 whole"]],
    ["97件（98件中）", ["97件", "98件 whole"]],
    ["5年度4,722世帯(累計10,488世帯)", ["4722世帯", "10488世帯"]],
    ["目標80%に対し78%", ["80% target", "78%"]],
    ["80%の目標に対し78%", ["80% target", "78%"]],
    ["12件（うち新規3件）", ["12件", "3件 part"]],
    ["9回開催（3回中止）", ["9回", "3回 contrary"]],
    ["対応できなかった件数：3件", ["3件 contrary"]],
    ["85%（全国平均80%）", ["85%", "80% reference"]],
    ["1万155回", ["10155回"]],
    ["▲48,200千円", ["-48200千円"]],
    ["ゼロ", ["0"]],
    ["皆無", ["0"]],
    ["0件", ["0件"]],
    ["★★", ["2★"]],
    ["2時間30分", ["150分"]],
    ["27年３月末現在6,877世帯", ["6877世帯"]],
    ["3月20日完了", []],
    ["第3回を開催", []],
    ["5点満点中3.6点", ["3.6点"]],
    ["「いきいき100歳体操」を12回実施", ["12回"]],
    ["令和6年12月1日に3回実施", ["3回"]],
    ["地域のまつり（10月）、マラソン（11月）等", []],
  ])("%s", (actual, expected) => {
    expect(read(actual).map(short)).toEqual(expected);
  });

  it("does not take numbers of the indicator for results", () => {
    const indicator = "1日2回以上野菜を食べている区民の割合";
    expect(read(`${indicator} 62.5%`, indicator).map(short)).toEqual(["62.5%"]);
  });

  it("does not call contrary what the indicator itself counts", () => {
    expect(read("未処理件数：3件", "未処理の件数").map(short)).toEqual(["3件"]);
  });
});

describe("what the words around a figure say", () => {
  const first = (actual: string): ActualFigure => {
    const [figure] = read(actual);
    if (figure === undefined) throw new Error("no figure");
    return figure;
  };

  it.each([
    ["75%以上", "atLeast"],
    ["75%超", "above"],
    ["5件以下", "atMost"],
    ["5件以内", "atMost"],
    ["5件未満", "below"],
    ["75%", "exact"],
  ])("bound of %s", (actual, bound) => {
    expect(first(actual).bound).toBe(bound);
  });

  it.each([
    ["約3,000件", true],
    ["100人程度", true],
    ["100人弱", true],
    ["3,000件", false],
  ])("roughness of %s", (actual, approximate) => {
    expect(first(actual).approximate).toBe(approximate);
  });

  it.each([
    ["対前年度▲3.1%", "decrease", "3.1", "前年度"],
    ["前年度比5%増", "increase", "5", "前年度"],
    ["前年度比105%", "increase", "5", "前年度"],
    ["前年度比92%", "decrease", "8", "前年度"],
    ["平成16年度と比べて0.33%の増加", "increase", "0.33", "平成16年度"],
    ["5件減", "decrease", "5", null],
  ])("change of %s", (actual, direction, size, basis) => {
    const { change } = first(actual);
    expect(change).toMatchObject({ direction });
    expect(change?.size.toFixed()).toBe(size);
    if (basis === null) expect(change?.basis).toBeNull();
    else expect(change?.basis).toContain(basis);
  });

  it("takes 「85%に増加」 for a level", () => {
    expect(first("85%に増加").change).toBeNull();
  });

  it.each([
    ["月平均20件", "月"],
    ["毎月2回", "月"],
    ["年間12回", "年"],
    ["12回", null],
  ])("period of %s", (actual, per) => {
    expect(first(actual).per).toBe(per);
  });

  it("marks sums", () => {
    expect(first("合計120人").total).toBe("whole");
    expect(first("累計10,488世帯").total).toBe("cumulative");
    expect(first("整備延長3.2km").total).toBeNull();
    expect(first("設計12件").total).toBeNull();
  });

  it("does not trust misprinted numbers", () => {
    expect(first("4億3,0000万円").readable).toBe(false);
    expect(first("79.99999999999999999%").readable).toBe(false);
  });
});

describe("when a figure was taken", () => {
  const time = (actual: string, indicator = "", stated: "final" | "interim" = "final") => {
    const { kind, elapsed } = readActual(actual, knownText(indicator, ""), stated);
    return [kind, elapsed?.months ?? null];
  };

  it.each([
    ["80%", "final", null],
    ["80%（見込み）", "forecast", null],
    ["令和３年度見込み：13,877千円", "forecast", null],
    ["７件（9月末）", "interim", 6],
    ["約3,000件（４～8月）", "interim", 5],
    ["4月から8月まで3,000件", "interim", 5],
    ["年度途中で50件", "interim", null],
    ["第2四半期までに3回", "interim", 6],
    ["12月31日現在 50件", "interim", 9],
    ["令和4年9月末 50件", "interim", 6],
    ["27年３月末現在6,877世帯", "final", null],
    ["4月～翌3月 50件", "final", null],
    ["0人（4月1日現在）", "final", null],
    ["予定どおり12回開催", "final", null],
    ["12回開催予定", "forecast", null],
    ["中間支援組織による支援 5件", "final", null],
    ["途中退所者3人", "final", null],
    ["10月のまつりで3回", "final", null],
  ])("%s is %s", (actual, kind, months) => {
    expect(time(actual)).toEqual([kind, months]);
  });

  it("does not call a figure interim where the indicator asks for that month", () => {
    expect(time("40.6%（12月末）", "国民健康保険料収納率（12月末累計）")).toEqual(["final", null]);
  });

  it("keeps what the caller says", () => {
    expect(time("80%", "", "interim")).toEqual(["interim", null]);
  });
});
