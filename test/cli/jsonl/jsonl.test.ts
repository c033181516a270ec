import { answerJudgeLine, judgeJsonl } from "../../../src/cli/jsonl/judgeJsonl";
import { answerTargetLine, targetJsonl } from "../../../src/cli/jsonl/targetJsonl";
import { answersOf } from "./lines";

const CLAUSE_KEYS = ["op", "value", "unit", "basis", "basisValue", "delta"];
const TARGET_KEYS = ["indicator", "clauses", "connective", "direction", "notes"];
const JUDGEMENT_KEYS = ["comparison", "status", "rate", "gap", "reason", "target"];

interface TargetAnswer {
  readonly indicator: string | null;
  readonly clauses: readonly Readonly<Record<string, unknown>>[];
  readonly connective: string;
  readonly direction: string;
  readonly notes: readonly { readonly code: string; readonly message: string }[];
}
interface JudgeAnswer {
  readonly comparison: string;
  readonly status: string;
  readonly rate: number | null;
  readonly gap: number | null;
  readonly reason: string;
  readonly target: TargetAnswer;
}

const target = (fields: unknown): TargetAnswer =>
  JSON.parse(answerTargetLine(JSON.stringify(fields))) as TargetAnswer;
const judged = (fields: unknown): JudgeAnswer =>
  JSON.parse(answerJudgeLine(JSON.stringify(fields))) as JudgeAnswer;

describe("shape of the answers", () => {
  it("has the keys of a target in order", () => {
    const answer = target({ text: "約80%以上", indicator: "満足度" });
    expect(Object.keys(answer)).toEqual(TARGET_KEYS);
    expect(Object.keys(answer.clauses[0] ?? {})).toEqual([...CLAUSE_KEYS, "approximate"]);
  });

  it("leaves out what does not apply", () => {
    const [clause] = target({ text: "80%以上", indicator: "満足度" }).clauses;
    expect(clause).toEqual({
      op: ">=",
      value: 80,
      unit: "%",
      basis: null,
      basisValue: null,
      delta: null,
    });
  });

  it("has the keys of a judgement in order", () => {
    const answer = judged({ target: "86.20%", indicator: "収納率", actual: "85.96%" });
    expect(Object.keys(answer)).toEqual(JUDGEMENT_KEYS);
    expect(answer).toMatchObject({
      comparison: "not_met",
      status: "未達成",
      gap: -0.24,
      reason: "目標86.20%以上に対し実績85.96%（△0.24ポイント）のため未達成",
    });
    expect(Object.keys(answer.target)).toEqual(TARGET_KEYS);
  });

  it("answers the target as command A does", () => {
    const fields = { indicator: "広告料収入", unit: "千円" };
    expect(judged({ ...fields, target: "前年度比110％以上", actual: null }).target).toEqual(
      target({ ...fields, text: "前年度比110％以上" }),
    );
  });
});

describe("lines that are no input", () => {
  const broken = [
    "{",
    "null",
    "1",
    '"80%"',
    "[]",
    '["text"]',
    "{}",
    '{"text":null}',
    '{"text":80}',
    '{"target":["80%"]}',
    "text",
    "\u0000",
    '{"text":"80%"',
    "[".repeat(30_000),
    "\ud800",
  ];

  it.each(broken)("%p is answered in its place", (line) => {
    const answer = JSON.parse(answerTargetLine(line)) as TargetAnswer;
    expect(answer).toEqual({
      indicator: null,
      clauses: [
        { op: "qualitative", value: null, unit: null, basis: null, basisValue: null, delta: null },
      ],
      connective: "and",
      direction: "none",
      notes: [{ code: "invalid_input", message: expect.any(String) as string }],
    });
    const judgement = JSON.parse(answerJudgeLine(line)) as JudgeAnswer;
    expect(judgement).toMatchObject({
      comparison: "manual",
      status: "要確認",
      rate: null,
      gap: null,
    });
    expect(judgement.target).toEqual(answer);
  });

  it("treats fields of another type as absent", () => {
    expect(target({ text: "80", indicator: 5, unit: ["%"] })).toEqual(target({ text: "80" }));
    const fields = { target: "前年度以上", actual: "80%" };
    expect(judged({ ...fields, previous: 70, indicator: null, actualKind: "soon" })).toEqual(
      judged(fields),
    );
  });

  it.each([true, {}, ["80%"], undefined, null])("an actual of %p is missing", (actual) => {
    expect(judged({ target: "80%以上", actual }).comparison).toBe("no_actual");
  });

  it("asks about a number that cannot be represented", () => {
    const answer = JSON.parse(
      answerJudgeLine('{"target":"80%以上","actual":1e999}'),
    ) as JudgeAnswer;
    expect(answer).toMatchObject({ comparison: "manual", status: "要確認", rate: null, gap: null });
  });
});

describe("hostile texts", () => {
  const texts = [
    "",
    " ",
    "\u0000\u0001\u001f",
    "\ud800",
    "\udfff80%",
    "（（（（80%",
    "））80%以上",
    "<script>alert(1)</script>",
    '=HYPERLINK("http://x")',
    "\u2028\u2029",
    "\ufeff80%",
    "80".repeat(20_000),
    "かつ".repeat(15_000),
    "80%以上かつ".repeat(6_000),
    "(".repeat(30_000),
    "①".repeat(30_000),
    "9".repeat(400) + "%",
    "1e999",
    "-0",
    "NaN",
    "Infinity%",
    "あ".repeat(30_000),
    "前年度".repeat(10_000),
    "１".repeat(30_000),
    "1,".repeat(15_000),
    "a\u0301".repeat(10_000),
    "🏯".repeat(15_000),
  ];

  /** Every number in an answer. */
  function numbersIn(value: unknown): readonly number[] {
    if (typeof value === "number") return [value];
    if (typeof value !== "object" || value === null) return [];
    return Object.values(value).flatMap(numbersIn);
  }

  it.each(texts.map((text) => [text.slice(0, 12), text] as const))(
    "%p is answered",
    (_name, text) => {
      const answer = target({ text });
      expect(Object.keys(answer)).toEqual(TARGET_KEYS);
      expect(answer.clauses.length).toBeGreaterThan(0);
      for (const judgement of [
        judged({ target: text, actual: "80%" }),
        judged({ target: "80%以上", actual: text }),
        judged({
          target: "前年度比5%増",
          actual: "80件",
          previous: text,
          indicator: text,
          unit: text,
        }),
      ]) {
        expect(Object.keys(judgement)).toEqual(JUDGEMENT_KEYS);
        expect(judgement.reason).not.toBe("");
        expect(numbersIn(judgement).every(Number.isFinite)).toBe(true);
        expect(judgement.reason.length).toBeLessThan(2000);
      }
    },
  );

  it("takes time in proportion to the length of the text", () => {
    const time = (length: number): number => {
      const line = JSON.stringify({ target: "80%以上", actual: "3回、".repeat(length) });
      const start = process.hrtime.bigint();
      for (let run = 0; run < 3; run++) answerJudgeLine(line);
      return Number(process.hrtime.bigint() - start);
    };
    time(1_000);
    // Far more than twice the length would cost if it were quadratic: generous, so that it cannot flicker.
    expect(time(20_000)).toBeLessThan(100 * time(1_000) + 50_000_000);
  });
});

describe("streams", () => {
  it("answers line by line in order and skips blank lines", async () => {
    const lines = ['{"text":"80%以上"}', "", "  ", "broken", '{"text":"3件"}'];
    const answers = await answersOf(targetJsonl, [lines.join("\n")]);
    expect(answers).toEqual(
      [lines[0], lines[3], lines[4]].map((line) => answerTargetLine(line ?? "")),
    );
  });

  it("reads lines over chunks, CRLF, a byte order mark and a last line without end", async () => {
    const text = '\ufeff{"target":"８０％","actual":"８１％"}\r\n{"target":"80%","actual":null}';
    const bytes = Buffer.from(text, "utf8");
    const chunks = Array.from(bytes, (_byte, index) => bytes.subarray(index, index + 1));
    const answers = await answersOf(judgeJsonl, chunks);
    expect(answers.map((line) => (JSON.parse(line) as JudgeAnswer).comparison)).toEqual([
      "met",
      "no_actual",
    ]);
  });

  it("does not break lines at U+2028, which JSON allows inside a text", async () => {
    expect(await answersOf(targetJsonl, ['{"text":"80%\u2028以上"}\n'])).toHaveLength(1);
  });

  it("writes every answer on one line of well-formed UTF-8", async () => {
    const line = JSON.stringify({ text: "80%\n以上\ud800", indicator: "満足\ud800度" });
    const answers = await answersOf(targetJsonl, [`${line}\n`]);
    expect(answers).toHaveLength(1);
    expect(answers[0]).not.toContain("\ufffd");
  });

  it("gives nothing for nothing", async () => {
    expect(await answersOf(targetJsonl, [])).toEqual([]);
    expect(await answersOf(judgeJsonl, ["\n\n  \n"])).toEqual([]);
  });

  it("waits for a slow reader", async () => {
    const count = 2_000;
    const lines = Array.from(
      { length: count },
      (_line, index) => `{"text":"${String(index)}件"}\n`,
    );
    expect(await answersOf(targetJsonl, lines)).toHaveLength(count);
  });
});
