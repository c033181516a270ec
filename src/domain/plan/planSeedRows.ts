import type {
  IndicatorSeed,
  InitiativeSeed,
  ManagementIssueSeed,
  PlanSeed,
  StrategySeed,
} from "./planSeed";

/** One indicator together with every heading above it. */
export interface PlanSeedRow {
  readonly managementIssue: ManagementIssueSeed;
  readonly strategy: StrategySeed;
  readonly initiative: InitiativeSeed;
  readonly indicator: IndicatorSeed;
}

/** The plan as a list: one row an indicator, in printed order. */
export function planSeedRows(plan: PlanSeed): PlanSeedRow[] {
  return plan.managementIssues.flatMap((managementIssue) =>
    managementIssue.strategies.flatMap((strategy) =>
      strategy.initiatives.flatMap((initiative) =>
        initiative.indicators.map((indicator) => ({
          managementIssue,
          strategy,
          initiative,
          indicator,
        })),
      ),
    ),
  );
}
