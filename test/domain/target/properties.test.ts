import fc from "fast-check";

import { parseTarget } from "../../../src/domain/target/parseTarget";
import type { Clause, Operator } from "../../../src/domain/target/target";

/** A clause as the tests compare it; what is left out is absent in the answer. */
function clause(
  op: Operator,
  value: number | null,
  unit: string | null,
  rest: Partial<Clause> = {},
): Clause {
  return { op, value, unit, basis: null, basisValue: null, delta: null, ...rest };
}

/** The same digits and signs in full width. */
function wide(text: string): string {
  return text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
}

/** The text in half width, in full width, or with every second sign in full width. */
const WIDTHS: readonly ((text: string) => string)[] = [
  (text) => text,
  wide,
  (text) =>
    Array.from(text)
      .map((sign, index) => (index % 2 === 0 ? wide(sign) : sign))
      .join(""),
];
const width = fc.constantFrom(...WIDTHS);

interface Printed {
  readonly text: string;
  readonly value: number;
}

const integer = fc.tuple(fc.nat(99_999_999), fc.boolean()).map(([value, grouped]): Printed => ({
  text: grouped ? value.toLocaleString("en-US") : String(value),
  value,
}));
const decimal = fc
  .tuple(fc.nat(999), fc.integer({ min: 0, max: 99 }))
  .map(([whole, part]): Printed => {
    const text = `${String(whole)}.${String(part).padStart(2, "0")}`;
    return { text, value: Number(text) };
  });

/** Units as they are printed, and as the answer names them. */
const counted = fc.constantFrom(
  ["件", "件"],
  ["人", "人"],
  ["名", "人"],
  ["回", "回"],
  ["か所", "か所"],
  ["箇所", "か所"],
  ["世帯", "世帯"],
  ["校", "校"],
  ["団体", "団体"],
  ["千円", "千円"],
  ["百万円", "百万円"],
  ["経営体", "経営体"],
) as fc.Arbitrary<readonly [printed: string, unit: string]>;
const measured = fc.constantFrom(
  ["%", "%"],
  ["パーセント", "%"],
  ["km", "km"],
  ["kg", "kg"],
  ["トン", "t"],
  ["点", "点"],
  ["ha", "ha"],
) as fc.Arbitrary<readonly [printed: string, unit: string]>;

interface Level extends Printed {
  readonly unit: string;
}

/** A number with its unit, in any width. */
const level: fc.Arbitrary<Level> = fc
  .oneof(fc.tuple(integer, counted), fc.tuple(decimal, measured))
  .chain(([number, [printed, unit]]) =>
    width.map((inWidth) => ({ text: inWidth(number.text + printed), value: number.value, unit })),
  );

const OPERATORS: readonly (readonly [Operator, readonly string[]])[] = [
  [">=", ["以上", "を下回らない", "以上とする", "以上を維持する", "以上を目指す"]],
  ["<=", ["以下", "以内", "を超えない", "以下に抑える", "以下とする"]],
  [">", ["超", "を超える", "を上回る"]],
  ["<", ["未満", "を下回る"]],
];
const operator = fc.constantFrom(
  ...OPERATORS.flatMap(([op, words]) => words.map((word) => [op, word] as const)),
);

/** What may stand around a target without changing it. */
const frame = fc.constantFrom<readonly [string, string]>(
  ["", ""],
  ["", "。"],
  ["　", "　"],
  ["参加状況：", ""],
  ["参加状況　", ""],
  ["①", ""],
);

/** Years in front, and what the answer calls them. */
const year = fc.constantFrom<readonly [printed: string, year: string | null]>(
  ["", null],
  ["令和７年度までに", "令和7年度"],
  ["Ｒ９年度末までに", "R9年度末"],
  ["2030年度 ", "2030年度"],
);

describe("a target that is written is read back", () => {
  it("as a level with its operator, in every width", () => {
    fc.assert(
      fc.property(
        level,
        operator,
        frame,
        year,
        (amount, [op, word], [before, after], [date, named]) => {
          const { clauses } = parseTarget({
            text: `${before}${date}${amount.text}${word}${after}`,
          });
          const rest = named === null ? {} : { year: named };
          expect(clauses).toEqual([clause(op, amount.value, amount.unit, rest)]);
        },
      ),
      { numRuns: 500 },
    );
  });

  it("as an approximate level", () => {
    const words = fc.constantFrom<readonly [string, string]>(
      ["約", ""],
      ["概ね", ""],
      ["おおむね", ""],
      ["およそ", ""],
      ["", "程度"],
    );
    fc.assert(
      fc.property(level, words, (amount, [before, after]) => {
        const { clauses } = parseTarget({
          text: before + amount.text + after,
          indicator: "参加者数",
        });
        expect(clauses).toEqual([
          clause(amount.value === 0 ? "<=" : ">=", amount.value, amount.unit, {
            approximate: true,
          }),
        ]);
      }),
    );
  });

  it("as a range", () => {
    const joints = fc.constantFrom("～", "〜", "~", "から");
    fc.assert(
      fc.property(
        integer,
        integer,
        counted,
        joints,
        width,
        (low, high, [printed, unit], joint, inWidth) => {
          const text = inWidth(low.text + printed) + joint + inWidth(high.text + printed);
          const { clauses, connective, notes } = parseTarget({ text });
          expect(clauses).toEqual([clause(">=", low.value, unit), clause("<=", high.value, unit)]);
          expect(connective).toBe("and");
          expect(notes.map(({ code }) => code)).toEqual(["range"]);
        },
      ),
    );
  });

  it("as a change from a reference", () => {
    const references = fc.constantFrom<readonly [string, string]>(
      ["前年度比", "前年度"],
      ["対前年度比 ", "前年度"],
      ["前年同時期の", "前年同時期"],
      ["平成30年度比", "平成30年度"],
      ["令和３年度実績から", "令和3年度実績"],
      ["全国平均より", "全国平均"],
      ["前年度と比較して", "前年度"],
    );
    const ways = fc.constantFrom<readonly [string, "increase" | "decrease"]>(
      ["増", "increase"],
      ["以上増加", "increase"],
      ["の増加", "increase"],
      ["アップ", "increase"],
      ["減", "decrease"],
      ["以上の削減", "decrease"],
      ["減少させる", "decrease"],
    );
    const sizes = fc.oneof(
      fc.tuple(decimal, fc.constant("%")),
      fc.tuple(decimal, fc.constant("ポイント")),
      fc.tuple(integer, fc.constant("件")),
    );
    fc.assert(
      fc.property(
        references,
        sizes,
        ways,
        width,
        ([printed, basis], [size, unit], [word, direction], inWidth) => {
          const text = `${printed}${inWidth(size.text + unit)}${word}`;
          const answer = parseTarget({ text, indicator: "相談" });
          const delta = { value: size.value, unit, direction };
          const up = direction === "increase";
          expect(answer.clauses).toEqual([clause(up ? ">=" : "<=", null, null, { basis, delta })]);
          expect(answer.direction).toBe(up ? "higher" : "lower");
        },
      ),
      { numRuns: 300 },
    );
  });

  it("as a comparison with a reference whose number is printed", () => {
    const nouns = fc.constantFrom("前年度実績", "現状値", "全国平均", "30年度");
    fc.assert(
      fc.property(nouns, level, operator, (noun, amount, [op, word]) => {
        if (word.startsWith("以内")) return;
        const { clauses } = parseTarget({ text: `${noun}（${amount.text}）${word}` });
        expect(clauses).toEqual([
          clause(op, amount.value, amount.unit, { basis: noun, basisValue: amount.value }),
        ]);
      }),
    );
  });

  it("as one clause per year and per bullet", () => {
    fc.assert(
      fc.property(fc.array(decimal, { minLength: 2, maxLength: 5 }), width, (values, inWidth) => {
        const years = values.map(({ text }, index) => inWidth(`R${String(index + 5)}：${text}%`));
        const byYear = parseTarget({ text: years.join("　"), indicator: "満足度" });
        expect(byYear.clauses.map(({ value, year: named }) => [value, named])).toEqual(
          values.map(({ value }, index) => [value, `R${String(index + 5)}`]),
        );
        const bullets = values.map(({ text }) => `・満足度\u3000${inWidth(text)}％以上`);
        const byBullet = parseTarget({ text: bullets.join("\n") });
        expect(byBullet.clauses).toEqual(values.map(({ value }) => clause(">=", value, "%")));
        expect(byBullet.notes.map(({ code }) => code)).toEqual(["multi_indicator"]);
      }),
    );
  });

  it("without the numbers of the indicator", () => {
    const names = fc.constantFrom(
      "65歳以上の高齢者のうち週1回以上運動する人の割合",
      "1日2回以上朝食を食べている国民の割合",
      "週労働時間60時間以上の雇用者の割合",
      "正答率8割以上の児童の割合",
      "24時間死者数の割合",
      "人口10万人当たりの割合",
    );
    fc.assert(
      fc.property(names, decimal, operator, (name, number, [op, word]) => {
        const { clauses } = parseTarget({ text: `${name}\u3000${number.text}％${word}` });
        expect(clauses).toEqual([clause(op, number.value, "%")]);
      }),
    );
  });
});

describe("a withdrawal rule", () => {
  it("is never a target", () => {
    const rules = fc.constantFrom(
      (amount: string) => `撤退・再構築基準：${amount}未満の場合、事業を再構築する`,
      (amount: string) => `${amount}を下回った場合は見直す`,
      (amount: string) => `参加者が${amount}に満たない場合は事業を見直す`,
    );
    fc.assert(
      fc.property(level, rules, (amount, rule) => {
        const answer = parseTarget({ text: rule(amount.text) });
        expect(answer.direction).toBe("none");
        expect(answer.clauses.map(({ role }) => role)).toEqual(["withdrawal"]);
        expect(answer.notes.map(({ code }) => code)).toContain("withdrawal");
      }),
    );
  });
});
