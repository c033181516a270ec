import fc from "fast-check";

import { parseTarget } from "../../../src/domain/target/parseTarget";
import type { Target, TargetInput } from "../../../src/domain/target/target";

const KEYS = ["basis", "basisValue", "delta", "op", "unit", "value"];
const OPTIONAL_KEYS = ["approximate", "period", "role", "year"];

/** Everything that the contract promises of any answer. */
function expectContract(answer: Target): void {
  expect(answer.clauses.length).toBeGreaterThan(0);
  for (const clause of answer.clauses) {
    const keys = Object.keys(clause);
    expect(keys.filter((key) => !OPTIONAL_KEYS.includes(key)).sort()).toEqual(KEYS);
    for (const number of [clause.value, clause.basisValue, clause.delta?.value ?? null]) {
      expect(number === null || Number.isFinite(number)).toBe(true);
    }
    if (clause.delta !== null) expect(clause.delta.value ?? 0).toBeGreaterThanOrEqual(0);
    if (clause.op === "qualitative") expect(clause.value).toBeNull();
  }
  if (answer.clauses.length === 1) expect(answer.connective).toBe("and");
  for (const { message } of answer.notes) expect(message).not.toBe("");
}

/** Pieces that targets are made of, to be put together in any order. */
const PIECES = (
  "80% 3件 1,200人 ▲5% ＋2pt 1.5倍 7割 ゼロ 〇〇% Ａ ★★ 以上 以下 未満 を超える 以内 約 程度 増 減 削減 向上 半減 倍増 前年度 前年度実績 比 より から の を に は と 令和7年度 R5 30年度 までに 年間 延べ 毎月 累計 " +
  "全国平均 現状維持 全件 24区中 5点満点中 目標 実績 かつ または ～ → （ ） 「 」 【 】 ① ・ ： 、 。 ※ / \n 　 参加者数 満足度の割合 苦情件数 場合 見直す 撤退・再構築基準 再掲 検討中 － に近づける 上位3割 を目標とする"
).split(" ");

const pieces = fc.array(fc.constantFrom(...PIECES), { maxLength: 25 }).map((list) => list.join(""));

describe("parseTarget answers everything", () => {
  it("whatever the text", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary" }),
        fc.option(fc.string({ unit: "binary" })),
        (text, indicator) => {
          expectContract(parseTarget(indicator === null ? { text } : { text, indicator }));
        },
      ),
      { numRuns: 500 },
    );
  });

  it("whatever the order of words, always the same", () => {
    fc.assert(
      fc.property(pieces, fc.option(pieces), (text, indicator) => {
        const input: TargetInput = indicator === null ? { text } : { text, indicator };
        const answer = parseTarget(input);
        expectContract(answer);
        expect(parseTarget(input)).toEqual(answer);
      }),
      { numRuns: 1_500 },
    );
  });

  it("does not invent numbers", () => {
    for (const text of [
      "Ａ以上",
      "〇〇％以上",
      "検討中",
      "増やす",
      "完了",
      "前年度以上",
      "全件",
      "半減",
    ]) {
      for (const { value, basisValue } of parseTarget({ text, indicator: "80歳の5割" }).clauses) {
        expect([value, basisValue]).toEqual([null, null]);
      }
    }
  });

  it("gives null to numbers that cannot be represented", () => {
    const answer = parseTarget({ text: `${"9".repeat(400)}人以上` });
    expect(answer.clauses).toMatchObject([{ op: ">=", value: null, unit: "人" }]);
    expect(answer.notes.map(({ code }) => code)).toContain("number_format");
  });

  it("reads at least 2,000 characters and says where it stopped", () => {
    const answer = parseTarget({ text: `${"あ".repeat(1_950)}\u3000参加者数\u30001,200人以上` });
    expect(answer.clauses).toMatchObject([{ value: 1200 }]);
    expect(answer.notes).toEqual([]);
    const cut = parseTarget({ text: "あ".repeat(30_000) });
    expect(cut.notes.map(({ code }) => code)).toContain("too_long");
  });
});

describe("parseTarget takes time in proportion to the length", () => {
  const HOSTILE = [
    ...[
      "かつ",
      "80%かつ",
      "(",
      "()",
      "((80%",
      "「",
      "1 ",
      "一",
      "年間",
      "①80%",
      "前年度比",
      "50%→",
      "9",
      "1,",
    ],
    ...[
      "東京都平均",
      "上位",
      "、",
      "R5:60% ",
      "全",
      "〇",
      "△",
      "★",
      "Ａ又は",
      "80%以上の人の割合",
      "\u0000\u0007",
    ],
    ...[
      "\ud800",
      "※80%",
      "目標",
      "5点満点中",
      "の",
      "約",
      "前年度実績（",
      "10％減の",
      "R5～",
      "80%～",
      "・",
      "a",
    ],
  ];

  /** Time for `length` characters of the piece, the best of three. */
  function timeFor(piece: string, length: number): number {
    const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
    const times = [1, 2, 3].map(() => {
      const begun = performance.now();
      parseTarget({ text, indicator: text });
      return performance.now() - begun;
    });
    return Math.min(...times);
  }

  it.each(HOSTILE)("of %j", (piece) => {
    const short = timeFor(piece, 1_000);
    const long = timeFor(piece, 30_000);
    // 30 times the text, of which at most four times is read; generous for a busy machine.
    expect(long).toBeLessThan(60 * short + 500);
  });
});
