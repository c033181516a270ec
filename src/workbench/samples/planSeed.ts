/** A ward plan as it lies in seeds/plans: figures, indicator names and target expressions as facts. */
export interface PlanSeed {
  readonly organisation: string;
  readonly fiscalYear: string;
  /** Heading that the office printed over the plan. */
  readonly title: string;
  readonly initiatives: readonly InitiativeSeed[];
}

/** One 取組項目 with its indicators in printed order. */
export interface InitiativeSeed {
  readonly number: string;
  readonly name: string;
  readonly indicators: readonly IndicatorSeed[];
}

/** One indicator; absent keys mean that the document prints nothing there. */
export interface IndicatorSeed {
  readonly id: string;
  readonly kind: "outcome" | "activity" | "revenue";
  readonly name: string;
  /** Sub-heading of the initiative that an activity belongs to. */
  readonly initiative?: string;
  readonly target: string;
  readonly baseline?: string;
  readonly actual?: string;
  /** 課題と改善策, shortened in own words. */
  readonly improvement?: string;
}
