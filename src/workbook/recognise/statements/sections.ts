/** One part of a long cell under a label of its own, such as 「(目標)」. */
export interface Section {
  /** Without brackets; "" for what stands before the first label. */
  readonly label: string;
  readonly text: string;
}

/** 「(目標)」, 「<その他…(区政編)に関する目標>」, 「【取組実績】」 on a line of their own. */
const LABELS: readonly RegExp[] = [
  /^\s*[（(]\s*([^（()）]{1,40}?)\s*[)）]\s*$/u,
  /^\s*[<＜〈]\s*([^>＞〉]{1,60}?)\s*[>＞〉]\s*$/u,
  /^\s*[【［[〔《]\s*([^】］\]〕》]{1,40}?)\s*[】］\]〕》]\s*$/u,
];

/** Takes the text of a cell apart at the lines that are only a label in brackets. */
export function splitSections(text: string): readonly Section[] {
  const sections: { label: string; lines: string[] }[] = [{ label: "", lines: [] }];
  for (const line of text.split(/\r?\n/)) {
    const label = labelOf(line);
    if (label === null) sections.at(-1)?.lines.push(line);
    else sections.push({ label, lines: [] });
  }
  return sections
    .map(({ label, lines }) => ({ label, text: lines.join("\n").trim() }))
    .filter(({ label, text: content }) => label !== "" || content !== "");
}

function labelOf(line: string): string | null {
  for (const pattern of LABELS) {
    const label = pattern.exec(line)?.[1];
    if (label !== undefined) return label;
  }
  return null;
}
