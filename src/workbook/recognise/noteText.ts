const NOTE =
  /^(?:※|＊|\*|注[)）:：\d]|[（(〔【]?(?:注|凡例|備考)[)）〕】]?(?=[\s:：、]|$)|[（(]注)/u;

/** Whether a text is a note or a legend below a table: 「※ 速報値」, 「（注）…」, 「凡例」. */
export function isNote(text: string): boolean {
  return NOTE.test(text.trim());
}
