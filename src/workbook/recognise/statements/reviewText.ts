/** A status cell such as 「【目標達成見込、取組予定通り進捗している】 改善策…」, taken apart. */
export interface ReviewText {
  /** 「目標達成見込」: about the target. */
  readonly outcome: string | null;
  /** 「取組予定通り進捗している」: about the work. */
  readonly effort: string | null;
  /** What follows: 課題と改善策. */
  readonly improvement: string | null;
}

const HEAD = /^\s*[【[〔]([^】\]〕]*)[】\]〕]\s*/u;
const OUTCOME = /達成|①|②|③/u;
const EFFORT = /取組|進捗|実施|[(（]?[ⅰⅱ]/u;

/** Reads the bracket at the beginning and the text behind it. A legend with both options is no answer. */
export function readReviewText(text: string): ReviewText {
  const head = HEAD.exec(text);
  const rest = (head ? text.slice(head[0].length) : text).trim();
  const parts = (head?.[1] ?? "").split(/[、,，・／/]/u).map((part) => part.trim());
  const outcomes = parts.filter((part) => OUTCOME.test(part));
  const efforts = parts.filter((part) => EFFORT.test(part) && !OUTCOME.test(part));
  return {
    outcome: outcomes.length === 1 ? (outcomes[0] ?? null) : null,
    effort: efforts.length === 1 ? (efforts[0] ?? null) : null,
    improvement: rest === "" ? null : rest,
  };
}
