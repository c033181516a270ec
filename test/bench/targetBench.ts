/*
 * npm run bench:target
 *
 * Prints, side by side in one run, how many targets are parsed and judged a second, and what
 * String.prototype.normalize("NFKC") costs over the same texts: the floor for anything that reads
 * Japanese text. Every text is different, so that no cache makes the numbers better than they are.
 */
import { judge } from "../../src/domain/judgement/judge";
import type { JudgeInput } from "../../src/domain/judgement/judgement";
import { parseTarget } from "../../src/domain/target/parseTarget";

const SIZES = [1_000, 10_000, 100_000];
/** Every measurement is repeated, and the best run counts: the others were disturbed. */
const RUNS = 3;

/** Small reproducible generator (mulberry32): the same texts in every run. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** `id` differs from row to row and stands in the indicator's name. */
type Shape = (number: (most: number) => string, id: string) => JudgeInput;

/** Kinds of rows as plans hold them, roughly in the proportion in which they occur. */
const SHAPES: readonly Shape[] = [
  (n, id) => ({
    indicator: `事業${id}に満足と答えた区民の割合`,
    target: `${n(99)}.${n(9)}％以上`,
    actual: `${n(99)}.${n(9)}％`,
  }),
  (n, id) => ({
    indicator: `国民健康保険料収納率（地区${id}）`,
    target: `${n(99)}.${n(99)}%`,
    actual: `８${n(9)}．${n(99)}％`,
  }),
  (n, id) => ({
    indicator: `窓口${id}の相談件数`,
    target: `年間${n(9)},${n(899)}件`,
    actual: `${n(9999)}件`,
  }),
  (n, id) => ({
    indicator: `基金${id}の寄附額`,
    target: `前年度比${n(20)}％増`,
    actual: `${n(99999)}千円（前年度${n(99999)}千円）`,
  }),
  (n, id) => ({
    indicator: `地区${id}の放置自転車の台数`,
    target: `${n(500)}台以下`,
    actual: n(500),
  }),
  (n, id) => ({
    target: `広告収入の確保（媒体${id}）：${n(9)},${n(899)}千円`,
    actual: `${n(9999999)}円`,
  }),
  (n, id) => ({
    indicator: `地区${id}の防犯カメラの設置台数`,
    target: `${n(500)}台→${n(900)}台`,
    actual: `${n(900)}台（見込み）`,
  }),
  (n, id) => ({
    indicator: `講座${id}`,
    target: `①参加者数：${n(900)}人以上\u3000②満足度：${n(99)}％以上`,
    actual: `①${n(900)}人\u3000②${n(99)}％`,
  }),
  (n, id) => ({
    indicator: `連絡会議${id}`,
    target: `関係機関${n(9)}者による連携体制の構築に向けた課題の把握`,
    actual: `調整会議を${n(9)}回開催した。`,
  }),
  (n, id) => ({
    indicator: `施設${id}の稼働率`,
    target: `${n(70)}～${n(90)}％`,
    actual: `${n(99)}.${n(9)}%`,
  }),
];

function rows(count: number): readonly JudgeInput[] {
  const random = randomNumbers(count);
  const number = (most: number): string => String(1 + Math.floor(random() * most));
  return Array.from({ length: count }, (_row, index) => {
    const shape = SHAPES[index % SHAPES.length];
    if (shape === undefined) throw new Error("no shapes");
    return shape(number, String(index));
  });
}

/** Nanoseconds of the best run. */
function best(work: () => number): number {
  let least = Infinity;
  for (let run = 0; run < RUNS; run++) {
    const start = process.hrtime.bigint();
    if (work() < 0) throw new Error("unreachable");
    least = Math.min(least, Number(process.hrtime.bigint() - start));
  }
  return least;
}

function line(cells: readonly string[]): string {
  return cells.map((cell, index) => (index === 0 ? cell.padEnd(10) : cell.padStart(16))).join("");
}

const perSecond = (count: number, time: number): string =>
  Math.round(count / (time / 1e9)).toLocaleString("en-US");
const times = (time: number, floor: number): string => `${(time / floor).toFixed(1)} x`;

/** Compiles the program's code paths before anything is measured. */
function warmUp(): void {
  for (const row of rows(5_000)) judge(row);
}

function measure(count: number): void {
  const texts = rows(count);
  const floor = best(() =>
    texts.reduce(
      (sum, { target, indicator, actual }) =>
        sum + `${target}${indicator ?? ""}${String(actual)}`.normalize("NFKC").length,
      0,
    ),
  );
  const parsed = best(() =>
    texts.reduce(
      (sum, { target, indicator }) =>
        sum +
        parseTarget({ text: target, ...(indicator !== undefined && { indicator }) }).clauses.length,
      0,
    ),
  );
  const judged = best(() => texts.reduce((sum, row) => sum + judge(row).reason.ja.length, 0));
  console.log(
    line([
      count.toLocaleString("en-US"),
      perSecond(count, floor),
      perSecond(count, parsed),
      times(parsed, floor),
      perSecond(count, judged),
      times(judged, floor),
    ]),
  );
}

warmUp();
console.log(line(["targets", "NFKC /s", "parsed /s", "to floor", "parsed+judged /s", "to floor"]));
for (const size of SIZES) measure(size);
