import { z } from "zod";

import type { PlanSeed } from "../../src/domain/plan/planSeed";

/** Longest text that is still a name, an expression or a short remark; a paragraph of prose is longer. */
const LONGEST_TEXT = 200;

/** Own words are one or two short sentences. */
const LONGEST_IMPROVEMENT = 80;

const text = z
  .string()
  .min(1)
  .max(LONGEST_TEXT)
  .refine((value) => value === value.trim(), "blanks around the text")
  .refine((value) => !/[\n\r\t]/.test(value), "line break inside the text");

const budget = z.strictObject({
  text,
  thousandYen: z.number().int().positive().nullable(),
});

const activity = z.strictObject({
  subheading: text.exactOptional(),
  name: text,
  printedIn: z.enum(["plan", "results", "both"]),
  planned: text.exactOptional(),
  reported: text.exactOptional(),
  summarised: z.literal(true).exactOptional(),
});

const indicator = z
  .strictObject({
    id: text,
    kind: z.enum(["outcome", "activity", "revenue"]),
    main: z.literal(true).exactOptional(),
    subheading: text.exactOptional(),
    name: text,
    target: text.nullable(),
    targetYear: text.exactOptional(),
    unit: text.exactOptional(),
    baseline: text.exactOptional(),
    actualName: text.exactOptional(),
    actual: text.exactOptional(),
    actualKind: z.enum(["final", "interim", "forecast"]).exactOptional(),
    actualAsOf: text.exactOptional(),
    actualSummarised: z.literal(true).exactOptional(),
    referenceTo: text.exactOptional(),
  })
  .refine((it) => (it.actual === undefined) === (it.actualKind === undefined), "actual and kind")
  .refine((it) => it.actual !== undefined || it.actualName === undefined, "name without actual")
  .refine((it) => it.actual !== undefined || it.actualAsOf === undefined, "date without actual")
  .refine((it) => it.actual !== undefined || !it.actualSummarised, "summary without actual")
  .refine((it) => it.actualName !== it.name, "actualName only where it differs from the name")
  .refine((it) => (it.target === null) === (it.referenceTo !== undefined), "target or reference");

const initiative = z.strictObject({
  id: text,
  number: text,
  name: text,
  subheadings: z.array(text).min(1).exactOptional(),
  budget: budget.exactOptional(),
  activities: z.array(activity),
  indicators: z.array(indicator).min(1),
  stated: z
    .strictObject({
      outlook: z.enum(["目標達成見込", "目標未達成見込"]),
      effort: z.enum([
        "取組予定通り進捗している",
        "取組予定通り進捗していない",
        "取組内容実施見込",
      ]),
    })
    .exactOptional(),
  evaluationRemark: text.exactOptional(),
  improvement: text.max(LONGEST_IMPROVEMENT).exactOptional(),
  withdrawalCriterion: text.exactOptional(),
  referenceValues: z
    .array(z.strictObject({ name: text, text, partOf: text.exactOptional() }))
    .min(1)
    .exactOptional(),
});

const managementIssue = z.strictObject({
  number: text.exactOptional(),
  name: text,
  budgetLines: z.array(z.strictObject({ name: text, budget })).exactOptional(),
  strategies: z
    .array(
      z.strictObject({
        number: text.exactOptional(),
        name: text.exactOptional(),
        initiatives: z.array(initiative).min(1),
      }),
    )
    .min(1),
});

/** The shape of a file in seeds/plans; keys that it does not know are errors. */
export const planSeedSchema: z.ZodType<PlanSeed> = z.strictObject({
  id: text,
  organisation: text,
  fiscalYear: z.string().regex(/^(平成|令和)(元|\d{1,2})年度$/),
  title: text,
  profile: z.enum([
    "form3",
    "interim-table",
    "outline",
    "results-block",
    "pdca",
    "outcome",
    "flat",
  ]),
  managementIssues: z.array(managementIssue).min(1),
});
