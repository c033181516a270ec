import type { Note, NoteCode } from "./target";

/** What an official reads. `quote` is the cell's text, `grades` are those that it prints. */
const MESSAGES: Readonly<Record<NoteCode, (quote: string, grades: readonly string[]) => string>> = {
  percent_or_point: (quote) =>
    `「${quote}」の％は、ポイント差とも比率とも読めます。ポイントか％かを確認してください。`,
  basis_unknown: (quote) => `「${quote}」の比較の基準となる値が書かれていません。`,
  number_format: (quote) => `「${quote}」の数値の書き方（桁区切りや桁数）を確認してください。`,
  range: (quote) => `「${quote}」は幅のある目標です。`,
  multi_indicator: (quote) => `「${quote}」には複数の指標があります。`,
  multi_year: (quote) => `「${quote}」には複数の年度の目標があります。`,
  table_line: (quote) => `「${quote}」には数値が並んでいます。最後の値を目標と読みました。`,
  unit_mismatch: (quote) => `「${quote}」では基準と目標の単位が異なります。`,
  target_below_baseline: (quote) => `「${quote}」の目標は基準の値より後退しています。`,
  count_unknown: (quote) => `「${quote}」の全体の数が書かれていません。`,
  no_target: (quote) =>
    quote === "" ? "目標が書かれていません。" : `「${quote}」には目標が設定されていません。`,
  cross_reference: (quote) => `「${quote}」は再掲です。`,
  placeholder: (quote) => `「${quote}」の数値が未記入です。`,
  grade: (quote, grades) => `「${quote}」はランク（${grades.join("、")}）による目標です。`,
  withdrawal: (quote) => `「${quote}」は撤退・再構築の基準であり、目標ではありません。`,
  too_long: () => "文が長いため、先頭の部分だけを読みました。",
  invalid_input: () => "目標の文字列が読み取れません。",
};

/** Longest piece of a cell that a message quotes. */
const LONGEST_QUOTE = 60;

/** Fixed order of the codes in an answer. */
const ORDER = Object.keys(MESSAGES) as NoteCode[];

/** The notes for a set of codes, in a fixed order, quoting the cell. */
export function notesFor(
  codes: ReadonlySet<NoteCode>,
  text: string,
  grades: readonly string[],
): Note[] {
  if (codes.size === 0) return [];
  const trimmed = text.trim();
  const quote = trimmed.length > LONGEST_QUOTE ? `${trimmed.slice(0, LONGEST_QUOTE)}…` : trimmed;
  return ORDER.filter((code) => codes.has(code)).map((code) => ({
    code,
    message: MESSAGES[code](quote, grades),
  }));
}
