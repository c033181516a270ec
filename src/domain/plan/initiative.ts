import type { CellRef } from "./cellRef";
import type { SourcedText } from "./sourcedText";

/** One 具体的取組 / 取組項目 of a plan; indicators name it by `id`. */
export interface Initiative {
  readonly id: string;
  /** Management issue and strategy, outermost first. */
  readonly path: readonly string[];
  /** As printed: 取組項目4, 1-1-2, １－２－３. */
  readonly number: SourcedText | null;
  readonly name: SourcedText | null;
  readonly budget: Budget | null;
  readonly activities: readonly Activity[];
  /** 中間振り返り. */
  readonly midYear: Review | null;
  /** 自己評価. */
  readonly yearEnd: Review | null;
  readonly withdrawalCriterion: SourcedText | null;
}

/** 【予算額 n千円】; the amount is `null` where none is printed (－). */
export interface Budget extends SourcedText {
  readonly thousandYen: number | null;
}

/** A planned activity with its planned and its reported wording or count. */
export interface Activity {
  readonly planned: SourcedText | null;
  readonly reported: SourcedText | null;
}

/** One review of an initiative: both marks and the text that the form asks for. */
export interface Review {
  /** Mark or words for the target: ①, ②, 目標達成, 目標未達成見込 … never a legend. */
  readonly outcome: SourcedText | null;
  /** Mark or words for the effort: （ⅰ）, （ⅱ）, 取組予定通り進捗している … */
  readonly effort: SourcedText | null;
  /** 課題と改善策. */
  readonly improvement: SourcedText | null;
  /** Where the text stands or should stand; `null` in forms that have no place for it. */
  readonly improvementCell: CellRef | null;
}
