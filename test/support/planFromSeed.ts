import type { ActualKind } from "../../src/domain/judgement/judgement";
import type { CellRef } from "../../src/domain/plan/cellRef";
import type { Activity, Initiative, Review } from "../../src/domain/plan/initiative";
import type { Indicator, Plan, SourcedText } from "../../src/domain/plan/plan";
import type {
  ActivitySeed,
  IndicatorSeed,
  InitiativeSeed,
  ManagementIssueSeed,
  PlanSeed,
  StrategySeed,
} from "../../src/domain/plan/planSeed";

/** Columns of the sheet that the plan is imagined to lie on: one initiative a block of rows, its lists in one cell. */
const COLUMN = {
  initiative: 0,
  activities: 1,
  target: 2,
  actual: 3,
  review: 4,
  improvement: 5,
} as const;

function heading(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join(" ");
}

class InitiativeReader {
  private readonly path: readonly string[];

  constructor(
    private readonly plan: PlanSeed,
    issue: ManagementIssueSeed,
    strategy: StrategySeed,
    private readonly initiative: InitiativeSeed,
    private readonly row: number,
  ) {
    const strategyHeading = heading(strategy.number, strategy.name);
    this.path = [
      heading(issue.number, issue.name),
      ...(strategyHeading === "" ? [] : [strategyHeading]),
    ];
  }

  read(): { initiative: Initiative; indicators: readonly Indicator[] } {
    const { budget, id, indicators, name, number, withdrawalCriterion } = this.initiative;
    const { profile } = this.plan;
    const review = this.review();
    return {
      initiative: {
        id,
        path: this.path,
        number: this.text(number, "initiative"),
        name: this.text(name, "initiative"),
        budget: budget ? { ...budget, cell: this.cell("initiative") } : null,
        activities: this.activities(),
        midYear: profile === "interim-table" ? review : null,
        yearEnd: profile === "interim-table" ? null : review,
        withdrawalCriterion: this.optional(withdrawalCriterion, "target"),
      },
      indicators: indicators.map((indicator) => this.indicator(indicator)),
    };
  }

  private cell(column: keyof typeof COLUMN): CellRef {
    return { sheetId: this.plan.id, row: this.row, column: COLUMN[column] };
  }

  private text(text: string, column: keyof typeof COLUMN): SourcedText {
    return { text, cell: this.cell(column) };
  }

  private optional(
    text: string | null | undefined,
    column: keyof typeof COLUMN,
  ): SourcedText | null {
    return text === null || text === undefined ? null : this.text(text, column);
  }

  /** Forms without a place for a mark and for 課題と改善策 have no review. */
  private review(): Review | null {
    const { improvement, stated } = this.initiative;
    const { profile } = this.plan;
    if (profile === "interim-table") {
      // Marks and text stand in one cell.
      return stated === undefined
        ? null
        : {
            outcome: this.text(stated.outlook, "review"),
            effort: this.text(stated.effort, "review"),
            improvement: this.optional(improvement, "review"),
            improvementCell: this.cell("review"),
          };
    }
    if (profile !== "form3" && profile !== "pdca") return null;
    return {
      outcome: null,
      effort: null,
      improvement: this.optional(improvement, "improvement"),
      improvementCell: this.cell("improvement"),
    };
  }

  /** Activities in the order of the form; 様式3 lists the counted ones among the others. */
  private activities(): readonly Activity[] {
    const counted = this.initiative.indicators.filter(
      ({ kind }) => kind === "activity" && this.plan.profile === "form3",
    );
    return [
      ...this.initiative.activities.map((activity) => this.activity(activity)),
      ...counted.map((indicator) => this.countedActivity(indicator)),
    ];
  }

  private activity({ name, planned, printedIn, reported }: ActivitySeed): Activity {
    const withAmount = (amount: string | undefined): string =>
      amount === undefined ? name : `${name}(${amount})`;
    // What a results cell says about plans (「３台予定」, 「9月実施→延期」) stands in that cell.
    const isInResults = printedIn === "results";
    const isPlanned = !isInResults || (planned !== undefined && reported !== undefined);
    return {
      planned: isPlanned
        ? this.text(withAmount(planned), isInResults ? "actual" : "activities")
        : null,
      reported: printedIn === "plan" ? null : this.text(withAmount(reported ?? planned), "actual"),
    };
  }

  private countedActivity({ actual, actualName, name, target }: IndicatorSeed): Activity {
    const reportedName = actualName ?? name;
    return {
      planned: this.text(`${name}(${target ?? ""})`, "activities"),
      reported:
        actual === undefined
          ? null
          : this.text(actual === reportedName ? actual : `${reportedName}(${actual})`, "actual"),
    };
  }

  private indicator(seed: IndicatorSeed): Indicator {
    const { baseline, id, kind, name, target, targetYear, unit } = seed;
    const { fiscalYear, organisation, profile } = this.plan;
    const { improvement, stated } = this.initiative;
    const actual = this.actualText(seed);
    return {
      id,
      profile,
      path: [...this.path, this.initiative.name],
      name: this.text(name, "target"),
      target: this.optional(target, "target"),
      targetCell: this.cell(kind === "activity" && profile === "form3" ? "activities" : "target"),
      unit: unit ?? null,
      baseline: this.optional(baseline, "target"),
      actual: actual === null ? null : { value: actual, text: actual, cell: this.cell("actual") },
      actualCell: this.hasPlaceForActual(seed) ? this.cell("actual") : null,
      actualKind: this.actualKind(seed),
      stated: this.optional(stated?.outlook, "review"),
      improvement: this.optional(improvement, "improvement"),
      owner: null,
      organisation,
      fiscalYear,
      initiativeId: this.initiative.id,
      targetYear: this.optional(targetYear, "target"),
    };
  }

  private actualKind({ actualKind }: IndicatorSeed): ActualKind {
    return actualKind ?? (this.plan.profile === "interim-table" ? "interim" : "final");
  }

  /** The result as printed: a sum with its parts in brackets, as the document has it. */
  private actualText({ actual, id, kind }: IndicatorSeed): string | null {
    if (actual === undefined) return null;
    const parts = (this.initiative.referenceValues ?? []).filter(
      ({ partOf }) => partOf === id && kind === "revenue",
    );
    if (parts.length < 2) return actual;
    return `${actual}（${parts.map(({ name, text }) => `${name} ${text}`).join("、")}）`;
  }

  /** 様式3 answers its main target and its activities; an outline and a 「成果測定の対象外」 ask for no result. */
  private hasPlaceForActual({ actual, kind, main }: IndicatorSeed): boolean {
    if (actual !== undefined) return true;
    if (this.plan.profile === "outline" || this.initiative.evaluationRemark !== undefined)
      return false;
    return this.plan.profile !== "form3" || main === true || kind === "activity";
  }
}

/**
 * A published plan as the recognisers would give it, without a workbook: what stands in one cell of the form shares
 * its cell here too.
 */
export function planFromSeed(seed: PlanSeed): Plan {
  const read = seed.managementIssues
    .flatMap((issue) =>
      issue.strategies.flatMap((strategy) =>
        strategy.initiatives.map((initiative) => ({ issue, strategy, initiative })),
      ),
    )
    .map(({ initiative, issue, strategy }, row) =>
      new InitiativeReader(seed, issue, strategy, initiative, row).read(),
    );
  return {
    organisation: seed.organisation,
    fiscalYear: seed.fiscalYear,
    profile: seed.profile,
    indicators: read.flatMap(({ indicators }) => indicators),
    initiatives: read.map(({ initiative }) => initiative),
  };
}
