import type { ActualKind } from "../judgement/judgement";
import type { FormProfile } from "./plan";

/**
 * A published plan as it lies in seeds/plans: figures, names and target expressions as facts.
 *
 * Two rules hold for every text: widths and misprints stay as the office printed them (nothing is corrected), and
 * the running prose of the documents is left out. Blanks inside a figure that come from the typesetting
 * ("15 件以上") are closed up. An absent key means that the document prints nothing there.
 */
export interface PlanSeed {
  /** Equal to the file name without ".json"; ids of indicators are unique within one plan only. */
  readonly id: string;
  readonly organisation: string;
  /** Year of the plan, with the era and half-width figures: "令和元年度". */
  readonly fiscalYear: string;
  /** Heading over the plan. */
  readonly title: string;
  readonly profile: FormProfile;
  readonly managementIssues: readonly ManagementIssueSeed[];
}

/** 経営課題, or the heading that stands in its place (「市政改革プラン2.0」に基づく取組等). */
export interface ManagementIssueSeed {
  readonly number?: string;
  readonly name: string;
  /** Budgets that the document gives per line of the issue and not per initiative. */
  readonly budgetLines?: readonly BudgetLineSeed[];
  readonly strategies: readonly StrategySeed[];
}

export interface BudgetLineSeed {
  readonly name: string;
  readonly budget: BudgetSeed;
}

export interface BudgetSeed {
  /** "４，９００千円", "－ 千円". */
  readonly text: string;
  /** `null` where a dash stands instead of a sum. */
  readonly thousandYen: number | null;
}

/** 戦略; without number and name in forms that have no such level. */
export interface StrategySeed {
  readonly number?: string;
  readonly name?: string;
  readonly initiatives: readonly InitiativeSeed[];
}

/** 具体的取組 or 取組項目 with its indicators and whatever the form says about it as a whole. */
export interface InitiativeSeed {
  readonly id: string;
  readonly number: string;
  readonly name: string;
  /** Headings inside the initiative, in printed order; activities and indicators name the one they belong to. */
  readonly subheadings?: readonly string[];
  readonly budget?: BudgetSeed;
  /** What was planned and done beside the indicators; a counted activity that is an indicator is not repeated. */
  readonly activities: readonly ActivitySeed[];
  readonly indicators: readonly IndicatorSeed[];
  /** One status for all indicators of the initiative; absent where only a legend with all options stands. */
  readonly stated?: StatedSeed;
  /** Remark in the place of an evaluation ("成果測定の対象外"). */
  readonly evaluationRemark?: string;
  /** 課題と改善策, in own words; present exactly where the document has such a text. */
  readonly improvement?: string;
  /** 撤退・再構築基準. */
  readonly withdrawalCriterion?: string;
  /** Figures that are neither target nor result of an indicator: breakdowns, totals, counts in the explanation. */
  readonly referenceValues?: readonly ReferenceValueSeed[];
}

/** An entry of 当年度の取組内容 or 取組実績. */
export interface ActivitySeed {
  readonly subheading?: string;
  readonly name: string;
  readonly printedIn: "plan" | "results" | "both";
  /** Planned count, time or frequency: "３台予定", "随時". */
  readonly planned?: string;
  /** Reported count, time or frequency. */
  readonly reported?: string;
  /** The name is shortened in own words; otherwise it is the printed one. Counts are always the printed ones. */
  readonly summarised?: true;
}

/** Both axes of an evaluation, in the printed words. */
export interface StatedSeed {
  /** 目標の達成: "目標達成見込". */
  readonly outlook: string;
  /** 取組の進捗: "取組予定通り進捗している". */
  readonly effort: string;
}

export interface IndicatorSeed {
  readonly id: string;
  readonly kind: IndicatorKind;
  /** The one target of a 様式3 that 自己評価 answers. */
  readonly main?: true;
  readonly subheading?: string;
  readonly name: string;
  /** Target expression alone, without name and year; `null` where only a cross reference (再掲) stands. */
  readonly target: string | null;
  /** Year that is printed with the target: "元年度", "29年度". */
  readonly targetYear?: string;
  /** Unit, where it is printed apart from the target. */
  readonly unit?: string;
  /** Past value with its year, also where it is a part of the target expression or of the name. */
  readonly baseline?: string;
  /** Name in front of the result, where it is not word for word the name of the indicator. */
  readonly actualName?: string;
  /** Result: the expression alone where a name stands before it, otherwise all that is printed. */
  readonly actual?: string;
  readonly actualKind?: ActualKind;
  /** Date or period of the result: "9月末". */
  readonly actualAsOf?: string;
  /** The result is a sentence in the document and shortened in own words here; its figures are the printed ones. */
  readonly actualSummarised?: true;
  /** Id of the initiative whose indicators a 再掲 points to. */
  readonly referenceTo?: string;
}

export type IndicatorKind = "outcome" | "activity" | "revenue";

export interface ReferenceValueSeed {
  /** What the figure counts; shortened where the document says it inside a sentence. */
  readonly name: string;
  readonly text: string;
  /** Id of the indicator that this figure is a part of, or speaks about. */
  readonly partOf?: string;
}
