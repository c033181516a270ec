import Big from "big.js";
import fc from "fast-check";

import type { Comparison, JudgeInput } from "../../../src/domain/judgement/judgement";
import { judge } from "../../../src/domain/judgement/judge";
import { judgeTarget } from "../../../src/domain/judgement/judgeTarget";
import type { Operator } from "../../../src/domain/target/target";
import { clause, target } from "./targetBuilder";

const RANK: Readonly<Record<Comparison, number>> = { not_met: 0, no_actual: 1, manual: 1, met: 2 };

/**
 * Decimal numbers as people write them: up to six digits, up to two of them behind the point. (Three would
 * be read as grouping with a full stop: 2.000人.)
 */
const decimal = fc
  .tuple(fc.integer({ min: 0, max: 999_999 }), fc.integer({ min: 0, max: 2 }))
  .map(([digits, places]) => new Big(digits).div(new Big(10).pow(places)));
/** Not 点: a score beyond its scale is asked and not taken for a better one. */
const unit = fc.constantFrom("%", "件", "人", "千円", "か所", "t", "km", "分", "世帯");
const higher = fc.constantFrom<Operator>(">=", ">");
const lower = fc.constantFrom<Operator>("<=", "<");
const rough = fc.boolean();

const WORDS: Readonly<Record<Operator, string>> = {
  ">=": "以上",
  ">": "超",
  "<=": "以下",
  "<": "未満",
  "=": "",
  qualitative: "",
};

function outcome(
  op: Operator,
  level: Big,
  unitName: string,
  actual: string,
  approximate: boolean,
): Comparison {
  const direction = op === ">=" || op === ">" ? "higher" : "lower";
  const one = clause({
    op,
    value: Number(level),
    unit: unitName,
    ...(approximate && { approximate: true as const }),
  });
  const text = `${level.toFixed()}${unitName}${WORDS[op]}`;
  return judgeTarget(target([one], { direction }), { target: text, actual }).comparison;
}

/** Digits in one of the widths in which people type them. */
function typed(plain: string, width: "half" | "full" | "mixed"): string {
  return Array.from(plain)
    .map((sign, index) => {
      const full = width === "full" || (width === "mixed" && index % 2 === 0);
      if (!full) return sign;
      return sign === "%" || sign === "." || sign === "," || /\d/.test(sign)
        ? String.fromCharCode(sign.charCodeAt(0) + 0xfee0)
        : sign;
    })
    .join("");
}

function grouped(plain: string): string {
  const [integer = "", fraction] = plain.split(".");
  const groups = integer.replace(/\B(?=(?:\d{3})+$)/gu, ",");
  return fraction === undefined ? groups : `${groups}.${fraction}`;
}

describe("judging", () => {
  it("is monotone: a better actual never gives a worse result", () => {
    fc.assert(
      fc.property(
        decimal,
        decimal,
        decimal,
        unit,
        higher,
        lower,
        rough,
        (level, one, other, name, up, down, about) => {
          const [less, more] = one.lte(other) ? [one, other] : [other, one];
          const low = `${less.toFixed()}${name}`;
          const high = `${more.toFixed()}${name}`;
          expect(RANK[outcome(up, level, name, high, about)]).toBeGreaterThanOrEqual(
            RANK[outcome(up, level, name, low, about)],
          );
          expect(RANK[outcome(down, level, name, low, about)]).toBeGreaterThanOrEqual(
            RANK[outcome(down, level, name, high, about)],
          );
        },
      ),
    );
  });

  it("never says met where the numbers miss, however close they are", () => {
    const step = fc.integer({ min: -3, max: 3 });
    fc.assert(
      fc.property(
        decimal,
        step,
        fc.constantFrom(0, 1, 2, 4, 6),
        unit,
        fc.oneof(higher, lower),
        rough,
        (level, steps, places, name, op, about) => {
          const actual = level.plus(new Big(steps).div(new Big(10).pow(places)));
          fc.pre(actual.gte(0) && level.gt(0));
          const order = actual.cmp(level);
          const reached =
            op === ">="
              ? order >= 0
              : op === ">"
                ? order > 0
                : op === "<="
                  ? order <= 0
                  : order < 0;
          const judged = outcome(op, level, name, `${actual.toFixed()}${name}`, about);
          if (reached) expect(judged).toBe("met");
          else expect(judged).not.toBe("met");
        },
      ),
    );
  });

  it("does not depend on widths, separators and blanks", () => {
    const width = fc.constantFrom("half" as const, "full" as const, "mixed" as const);
    fc.assert(
      fc.property(
        decimal,
        decimal,
        unit,
        higher,
        width,
        fc.boolean(),
        (level, actual, name, op, how, groups) => {
          const plain = actual.toFixed();
          const written = typed(groups ? grouped(plain) : plain, how) + typed(name, how);
          expect(outcome(op, level, name, `\u3000${written} `, false)).toBe(
            outcome(op, level, name, `${plain}${name}`, false),
          );
        },
      ),
    );
  });

  it("converts units of one kind without changing the result", () => {
    fc.assert(
      fc.property(decimal, decimal, higher, (level, actual, op) => {
        const yen = `${actual.times(1000).toFixed()}円`;
        expect(outcome(op, level, "千円", yen, false)).toBe(
          outcome(op, level, "千円", `${actual.toFixed()}千円`, false),
        );
      }),
    );
  });

  it("shows a rate of 100 or more only where the target is reached", () => {
    fc.assert(
      fc.property(decimal, decimal, (level, actual) => {
        fc.pre(level.gt(0));
        const one = clause({ op: ">=", value: Number(level), unit: "件" });
        const input = { target: "", actual: `${actual.toFixed()}件` };
        const { rate, gap, comparison } = judgeTarget(target([one]), input);
        expect(rate !== null && rate >= 100).toBe(comparison === "met");
        expect(gap).toBe(Number(actual.minus(level)));
      }),
    );
  });

  it("keeps a figure of the running year from being a result", () => {
    const kind = fc.constantFrom("interim" as const, "forecast" as const);
    fc.assert(
      fc.property(decimal, decimal, unit, kind, (level, actual, name, actualKind) => {
        const one = clause({ op: ">=", value: Number(level), unit: name });
        const input: JudgeInput = { target: "", actual: `${actual.toFixed()}${name}`, actualKind };
        expect(["onTrack", "atRisk", "needsReview"]).toContain(
          judgeTarget(target([one]), input).status,
        );
      }),
    );
  });
});

/** Pieces of which cells are made, so that random texts come near to real ones. */
const piece = fc.oneof(
  fc.constantFrom(
    "80",
    "％",
    "以上",
    "かつ",
    "前年度",
    "実績",
    "（",
    "）",
    "▲",
    "約",
    "～",
    "①",
    "・",
    "または",
    "全件",
    "中",
    "\n",
    "　",
    "令和5年度",
    "目標",
    "累計",
    "未満",
    "ポイント",
    "増",
    "減",
    "件",
    "千円",
    "毎月",
    "Ａ",
    "★",
    "9月末",
    "見込",
    "\ud800",
    "\u0000",
    "1,23,4",
    "4億3,0000万円",
    "/",
    "倍",
    "。",
    "※",
    "=HYPERLINK(1)",
    "<b>",
  ),
  fc.string({ maxLength: 3 }),
  fc.integer().map(String),
);
const cell = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(""));

describe("any input", () => {
  it("is answered with a whole judgement, and always with the same one", () => {
    const input = fc.record(
      {
        target: cell,
        actual: fc.oneof(cell, fc.double(), fc.constant(null)),
        indicator: cell,
        unit: cell,
        previous: cell,
        actualKind: fc.constantFrom("final" as const, "interim" as const, "forecast" as const),
      },
      { requiredKeys: ["target", "actual"] },
    );
    fc.assert(
      fc.property(input, (fields) => {
        const judged = judge(fields);
        expect(judged.reason.ja).not.toBe("");
        expect(judged.reason.en).not.toBe("");
        expect(judged.rate === null || Number.isFinite(judged.rate)).toBe(true);
        expect(judged.gap === null || Number.isFinite(judged.gap)).toBe(true);
        const decided = judged.comparison === "met" || judged.comparison === "not_met";
        if (!decided) expect([judged.rate, judged.gap]).toEqual([null, null]);
        expect(judge(fields)).toEqual(judged);
      }),
      { numRuns: 1000 },
    );
  });
});
