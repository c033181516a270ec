import Big from "big.js";

import {
  convert,
  isUnitWord,
  normalUnit,
  readUnitColumn,
  unitAt,
  unitKind,
} from "../../../src/domain/text/units";
import { COUNTERS, MEASURES } from "../../../src/domain/text/unitTable";

function converted(value: string, from: string, to: string): string | null {
  return convert(new Big(value), from, to)?.toFixed() ?? null;
}

describe("convert", () => {
  it.each([
    ["2398000", "円", "千円", "2398"],
    ["3.2", "億円", "百万円", "320"],
    ["32000", "万円", "億円", "3.2"],
    ["0.52", "kg", "g", "520"],
    ["1180", "m", "km", "1.18"],
    ["13", "か月", "年", null],
    ["1", "年", "か月", "12"],
    ["90", "分", "時間", "1.5"],
    ["30", "秒", "分", "0.5"],
    ["2.5", "万人", "人", "25000"],
    ["3500", "千人", "万人", "350"],
    ["1.5", "ha", "㎡", "15000"],
  ])("%s %s → %s", (value, from, to, result) => {
    if (result !== null) expect(converted(value, from, to)).toBe(result);
    else expect(convert(new Big(value), from, to)?.round(4).toString()).toBe("1.0833");
  });

  it("keeps kinds apart", () => {
    expect(converted("20", "地域", "回")).toBeNull();
    expect(converted("12", "件", "%")).toBeNull();
    expect(converted("3", "ポイント", "%")).toBeNull();
    expect(converted("5", "回/月", "回")).toBeNull();
  });

  it("comes back exactly", () => {
    for (const [from, to] of [
      ["円", "百万円"],
      ["g", "t"],
      ["m", "km"],
      ["人", "万人"],
    ] as const) {
      const there = convert(new Big("12345.67"), from, to) ?? new Big(0);
      expect(convert(there, to, from)?.toFixed()).toBe("12345.67");
    }
  });
});

describe("the unit table", () => {
  it("names every spelling once", () => {
    const words = [...MEASURES, ...COUNTERS].flatMap(({ unit, spelled }) => [
      unit,
      ...(spelled ?? []),
    ]);
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
  });

  it("gives a factor to every unit of a kind", () => {
    for (const { kind, factor } of MEASURES) {
      if (kind !== undefined) expect(Number(factor)).toBeGreaterThan(0);
    }
  });

  it("stops at words that only begin like a unit", () => {
    expect(unitAt("割合", 0)).toBeNull();
    expect(unitAt("人口", 0)).toBeNull();
    expect(unitAt("人以上", 0)).toEqual({ unit: "人", length: 1 });
    expect(unitAt("校区", 0)).toEqual({ unit: "校区", length: 2 });
  });

  it("makes unknown counters a kind of their own", () => {
    expect(unitKind("外来")).toBe("count:外来");
    expect(unitKind("千人")).toBe(unitKind("人"));
  });
});

describe("readUnitColumn", () => {
  it.each([
    ["％", "%", null],
    ["（千円）", "千円", null],
    ["単位：名", "人", null],
    ["件／年", "件", "年"],
    ["回/月", "回", "月"],
    ["年間件", "件", "年"],
    ["千人", "千人", null],
  ])("%s", (text, unit, per) => {
    expect(readUnitColumn(text)).toEqual({ unit, per });
  });

  it("refuses what is no unit", () => {
    for (const text of ["", "  ", "令和6年度", "参加者アンケートにおける満足度の割合"]) {
      expect(readUnitColumn(text)).toBeNull();
    }
    expect(isUnitWord("千m3") || isUnitWord(normalUnit("千m3"))).toBe(true);
  });
});
