import type { CellValue, SheetSnapshot } from "../../../../src/workbook/read/snapshot";
import { sheetOf } from "../../support/sheet";

type Rows = readonly (readonly CellValue[])[];

const rebuilt = (sheet: SheetSnapshot, rows: Rows): SheetSnapshot =>
  sheetOf(rows, { id: sheet.id, name: sheet.name });

const onRows =
  (change: (rows: Rows) => Rows) =>
  (sheets: readonly SheetSnapshot[]): readonly SheetSnapshot[] =>
    sheets.map((sheet) => rebuilt(sheet, change(sheet.values)));

const onTexts = (change: (text: string) => string) =>
  onRows((rows) =>
    rows.map((row) => row.map((cell) => (typeof cell === "string" ? change(cell) : cell))),
  );

/** Short texts are labels and headers. */
const onLabels = (words: RegExp, change: (text: string) => string) =>
  onTexts((text) =>
    words.test(text.replace(/\s/gu, "")) ? change(text.replace(/\s/gu, "")) : text,
  );

const LABELS =
  /^(?:目標|実績|指標|業績目標|取組実績|具体的取組|結果|当年度の取組内容|課題と改善策|アウトカム指標)$/u;

const FIRST_BLANK = 4;
const FULL_WIDTH = 0xfee0;

/** What staff do to a form without changing what it says. */
export const DISORDER = {
  "title rows above": onRows((rows) => [
    ["（案）庁内限り"],
    ["更新日：令和5年6月1日"],
    [],
    ...rows,
  ]),
  "three blank columns to the left": onRows((rows) => rows.map((row) => ["", "", "", ...row])),
  "blank rows": onRows((rows) =>
    // Not between the rows of a header.
    rows.flatMap((row, index) => (index > FIRST_BLANK ? [row, []] : [row])),
  ),
  "letter-spaced labels": onLabels(LABELS, (text) => Array.from(text).join("\u3000")),
  "line breaks in labels": onLabels(LABELS, (text) => `${text.slice(0, 1)}\n${text.slice(1)}`),
  "labels in brackets": onLabels(LABELS, (text) => `【${text}】`),
  "a colon behind labels": onLabels(LABELS, (text) => `${text}：`),
  "notes behind labels": onLabels(LABELS, (text) => `${text}（※1）`),
  "full-width figures": onTexts((text) =>
    text.replace(/[0-9%.]/gu, (letter) => String.fromCharCode(letter.charCodeAt(0) + FULL_WIDTH)),
  ),
  "other bullets": onTexts((text) => text.replace(/^・/gmu, "○")),
  "hyphens as bullets": onTexts((text) => text.replace(/^・/gmu, "- ")),
  "numbers as bullets": onTexts((text) => {
    let count = 0;
    return text.replace(/^・/gmu, () => `${String(++count)}. `);
  }),
  "Windows line ends": onTexts((text) => text.replace(/\n/gu, "\r\n")),
  "notes and a legend at the end": onRows((rows) => [
    ...rows,
    [],
    ["※ 実績は速報値です。80％以上を目安とします。"],
    ["凡例", "①：目標達成", "②：目標未達成"],
  ]),
  "a summary beside": onRows((rows) => {
    const width = Math.max(...rows.map((row) => row.length));
    const summary: Rows = [
      ["判定", "件数", "構成比"],
      ["達成", 12, "60%"],
      ["未達成", 8, "40%"],
    ];
    return rows.map((row, index) => {
      const blanks = Array.from({ length: width + 1 - row.length }, () => "");
      return [...row, ...blanks, ...(summary[index - 2] ?? [])];
    });
  }),
  "summary, pivot, budget and schedule sheets": (sheets: readonly SheetSnapshot[]) => [
    sheetOf(
      [
        ["区分", "目標数", "達成", "未達成"],
        ["成果目標", 10, 6, 4],
      ],
      { id: "a", name: "集計" },
    ),
    ...sheets,
    sheetOf(
      [
        ["行ラベル", "合計 / 目標値"],
        ["受診率", 10],
        ["総計", 10],
      ],
      { id: "b", name: "P" },
    ),
    sheetOf(
      [
        ["事業名", "予算額", "決算額"],
        ["広報", 500, 480],
      ],
      { id: "c", name: "予算" },
    ),
    sheetOf(
      [
        ["取組", "計画", "4月", "5月", "6月"],
        ["訓練", "年3回", "○", "", "○"],
      ],
      {
        id: "d",
        name: "工程",
      },
    ),
  ],
  "hidden copies": (sheets: readonly SheetSnapshot[]) => [
    ...sheets,
    ...sheets.map((sheet) => ({ ...sheet, id: `${sheet.id}-old`, visible: false })),
  ],
  "all on one sheet": (sheets: readonly SheetSnapshot[]) => {
    const [first] = sheets;
    return first
      ? [
          rebuilt(
            first,
            sheets.flatMap(({ values }) => [...values, []]),
          ),
        ]
      : [];
  },
} as const;
