import { findPeriods } from "../../../src/domain/text/periods";
import { findNonValues } from "../../../src/domain/text/nonValues";
import { findYears } from "../../../src/domain/text/years";

describe("findYears", () => {
  it.each([
    ["令和７年度末", "令和7年度末", 2025],
    ["Ｒ６", "R6", 2024],
    ["令和元年度", "令和元年度", 2019],
    ["平成32年3月まで", "平成32年3月", 2020],
    ["R3.8末", "R3.8末", 2021],
    ["2025年度", "2025年度", 2025],
    ["2016 年までに", "2016年", 2016],
    ["令和7（2025）年度", "令和7(2025)年度", 2025],
    ["2025（令和7）年度", "2025(令和7)年度", 2025],
    ["30年度", "30年度", null],
    ["元年度", "元年度", null],
    ["H28.4.1現在", "H28.4.1", 2016],
    ["昭和六十三年", "昭和六十三年", 1988],
  ])("%s", (text, printed, year) => {
    const [found, ...rest] = findYears(text);
    expect(rest).toEqual([]);
    expect([found?.text, found?.year]).toEqual([printed, year]);
  });

  it("tells relative years by their distance", () => {
    expect(findYears("前年度実績、今年度末、次年度").map(({ relative }) => relative)).toEqual([
      -1, 0, 1,
    ]);
  });

  it("finds no years in amounts and words", () => {
    for (const text of ["5年間", "3年後", "SDGs17", "R470%", "2050人", "第3年度"]) {
      expect(findYears(text)).toEqual([]);
    }
  });

  it("does not join a year and a number behind a blank", () => {
    expect(findYears("R4 70％").map(({ text }) => text)).toEqual(["R4"]);
  });
});

describe("findPeriods", () => {
  it.each([
    ["4～8月", "until", 4, 8],
    ["４月から９月まで", "until", 4, 9],
    ["10～3月", "span", 10, 3],
    ["9月末", "until", 4, 9],
    ["8月現在", "until", 4, 8],
    ["上半期", "until", 4, 9],
    ["下半期", "span", 10, 3],
    ["第2四半期", "span", 7, 9],
    ["第２四半期まで", "until", 4, 9],
    ["年度末", "until", 4, 3],
  ])("%s", (text, kind, firstMonth, lastMonth) => {
    expect(findPeriods(text)).toMatchObject([{ kind, firstMonth, lastMonth }]);
  });

  it("finds none in amounts", () => {
    for (const text of ["6月1回", "12か月", "月1回"]) expect(findPeriods(text)).toEqual([]);
  });
});

describe("findNonValues", () => {
  it.each([
    ["具体的取組１－２－３の再掲", "id", "１－２－３"],
    ["①参加者数", "numbering", "①"],
    ["第３次計画", "ordinal", "第３次"],
    ["こども110番", "name", "110番"],
    ["人口10万人当たり", "per", "人口10万人当たり"],
    ["5点満点中3.5点", "scale", "5点満点中"],
    ["24時間死者数", "name", "24時間死者"],
    ["3歳児健診", "name", "3歳児"],
    ["CO2排出量", "name", "2"],
    ["1. 80%", "numbering", "1."],
    ["小6：85％", "name", "6"],
  ])("%s", (text, kind, printed) => {
    const [found] = findNonValues(text);
    expect([found?.kind, text.slice(found?.start, found?.end)]).toEqual([kind, printed]);
  });

  it("leaves amounts alone", () => {
    for (const text of ["1.80%", "80-90%", "UP60%", "3,450人　目標値"]) {
      expect(findNonValues(text)).toEqual([]);
    }
  });
});
