import { z } from "zod";

import type { FormTemplate } from "../../../src/domain/plan/formTemplate";
import type { ListTemplate } from "../../../src/domain/plan/listTemplate";

/** Excel shows at most this many characters beside a cell, and takes as many inside a list of choices. */
const VALIDATION_LIMIT = 255;

/** Excel's highest row, in points. */
const HIGHEST_ROW = 409;

const text = z.string().min(1);
const hint = text.max(VALIDATION_LIMIT);
const index = z.number().int().nonnegative();
const count = z.number().int().positive();
const sheetName = z.string().regex(/^[^[\]:*?/\\]{1,31}$/);

const print = z.strictObject({
  paper: z.enum(["A3", "A4"]),
  orientation: z.enum(["portrait", "landscape"]),
  fitToPagesWide: count,
  fitToPagesTall: index,
  titleRows: z.strictObject({ first: index, last: index }).exactOptional(),
});

const column = z.strictObject({
  field: z.enum([
    "number",
    "fiscalYear",
    "organisation",
    "managementIssue",
    "strategy",
    "initiative",
    "kind",
    "name",
    "target",
    "unit",
    "targetYear",
    "baseline",
    "actual",
    "actualKind",
    "actualAsOf",
    "outlook",
    "effort",
    "improvement",
    "withdrawalCriterion",
    "budget",
    "owner",
    "remark",
  ]),
  header: text,
  width: z.number().positive(),
  numberFormat: z.enum(["@", "0", "General", "#,##0"]),
  align: z.enum(["left", "center", "right"]),
  required: z.boolean(),
  choices: z
    .strictObject({
      values: z
        .array(text.regex(/^[^,]+$/))
        .min(2)
        .refine((values) => values.join(",").length <= VALIDATION_LIMIT),
      strict: z.boolean(),
    })
    .exactOptional(),
  hint,
  example: text,
});

export const listTemplateSchema: z.ZodType<ListTemplate> = z.strictObject({
  sheetName,
  tableName: z.string().regex(/^[\p{L}_][\p{L}\p{N}_.]*$/u),
  title: text,
  instruction: text,
  headerRow: index,
  frozenColumns: index,
  emptyRows: count,
  print,
  columns: z.array(column),
  notes: z.strictObject({
    sheetName,
    title: text,
    headers: z.strictObject({ column: text, required: text, hint: text, example: text }),
    requiredWord: text,
    optionalWord: text,
    rules: z.array(text).min(1),
  }),
});

const place = {
  id: text,
  block: z.enum(["heading", "plan", "midYear", "yearEnd"]),
  row: index,
  column: index,
  rowCount: count,
  columnCount: count,
};

const field = z.enum([
  "title",
  "fiscalYear",
  "organisation",
  "initiativeNumber",
  "initiativeName",
  "policyAndTargets",
  "plannedActivities",
  "effortOutlook",
  "targetOutlook",
  "midYearImprovement",
  "resultsAndAttainment",
  "targetAttainment",
  "yearEndImprovement",
]);

const sectionField = z.enum([
  "purpose",
  "outline",
  "mainTarget",
  "furtherTargets",
  "activities",
  "results",
  "attainment",
]);

const region = z.discriminatedUnion("role", [
  z.strictObject({
    ...place,
    role: z.literal("label"),
    text,
    vertical: z.literal(true).exactOptional(),
  }),
  z.strictObject({ ...place, role: z.literal("legend"), text, explains: text }),
  z.strictObject({
    ...place,
    role: z.literal("input"),
    field,
    required: z.boolean(),
    requiredByMarks: z.array(text).min(1).exactOptional(),
    prefix: text.exactOptional(),
    suffix: text.exactOptional(),
    sections: z
      .array(z.strictObject({ label: text, field: sectionField, required: z.boolean() }))
      .exactOptional(),
    text: text.exactOptional(),
    hint,
  }),
  z.strictObject({
    ...place,
    role: z.literal("mark"),
    field,
    options: z.array(z.strictObject({ mark: text, meaning: text, favourable: z.boolean() })).min(2),
    strict: z.boolean(),
    hint,
  }),
]);

export const formTemplateSchema: z.ZodType<FormTemplate> = z.strictObject({
  sheetName: z.string().min(1).max(28),
  columnWidths: z.array(z.number().positive()),
  rowHeights: z.array(z.number().positive().max(HIGHEST_ROW)),
  print,
  regions: z.array(region),
});
