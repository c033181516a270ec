import type { ActualKind } from "../judgement/judgement";
import type { CellRef } from "./cellRef";
import type { Initiative } from "./initiative";
import type { SourcedText } from "./sourcedText";

export type { SourcedText };

/** The known forms of a plan; see the README, 「読める様式」. */
export type FormProfile =
  "form3" | "interim-table" | "outline" | "results-block" | "pdca" | "outcome" | "flat";

/** What stands in an actual cell: a number keeps being a number, percent cells read as "85.96%". */
export interface SourcedActual {
  readonly value: string | number;
  /** As a person sees it. */
  readonly text: string;
  readonly cell: CellRef;
}

/** One indicator (指標) of a plan with every cell it came from. */
export interface Indicator {
  /** Stable within one reading: the address of the target cell, plus a number where several share it. */
  readonly id: string;
  readonly profile: FormProfile;
  /** Management issue, strategy, initiative …, outermost first. */
  readonly path: readonly string[];
  readonly name: SourcedText;
  /** `null` where the cell is empty: the form asks for a target and none stands there. */
  readonly target: SourcedText | null;
  /** Where the target stands or should stand. */
  readonly targetCell: CellRef;
  readonly unit: string | null;
  readonly baseline: SourcedText | null;
  readonly actual: SourcedActual | null;
  /** Where the actual stands or should stand; `null` in forms that have no place for it. */
  readonly actualCell: CellRef | null;
  readonly actualKind: ActualKind;
  /** Status printed by the office (目標達成, 未達成 …). */
  readonly stated: SourcedText | null;
  /** 課題と改善策. */
  readonly improvement: SourcedText | null;
  readonly owner: SourcedText | null;
  readonly organisation: string | null;
  readonly fiscalYear: string | null;
  /** `Initiative.id`, where the form groups indicators by initiative. */
  readonly initiativeId?: string;
  /** Where 課題と改善策 stands or should stand; `null` or absent in forms that have no place for it. */
  readonly improvementCell?: CellRef | null;
  /** 取組状況 of a list, where the row has its own; forms keep it in `Initiative.midYear` and `yearEnd`. */
  readonly effort?: SourcedText | null;
  /** Year that is printed with the target or in a column of its own: 元年度, 令和3年度. */
  readonly targetYear?: SourcedText | null;
  /** 撤退・再構築基準 of a list, where the row has its own. */
  readonly withdrawalCriterion?: SourcedText | null;
  /** 方向 of a list: whether more or less is better; `null` or absent where no column says it. */
  readonly direction?: "higher" | "lower" | null;
  /** 備考: holds a 再掲 in lists. */
  readonly remark?: SourcedText | null;
  /** `id` of the indicator that this one is a part of (内訳). */
  readonly partOf?: string;
}

/** A plan as one model for all forms. */
export interface Plan {
  readonly organisation: string | null;
  readonly fiscalYear: string | null;
  readonly profile: FormProfile;
  readonly indicators: readonly Indicator[];
  /** In the order of the form; absent where it has no initiatives (a plain list). */
  readonly initiatives?: readonly Initiative[];
}
