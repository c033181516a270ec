import type { ActualKind } from "../../domain/judgement/judgement";
import type { ListField, ListTemplate } from "../../domain/plan/listTemplate";
import type { IndicatorKind, ManagementIssueSeed, PlanSeed } from "../../domain/plan/planSeed";
import { planSeedRows, type PlanSeedRow } from "../../domain/plan/planSeedRows";
import type { ListContent, ListRow } from "../templates/listContent";
import { sampleTitle } from "./sampleTitle";

const SHEET_NAME = "目標一覧";
const INSTRUCTION = "取組ごとの目標と実績（実績が空欄の指標は、公表資料に結果の記載がないもの）";

const KIND_WORDS: Readonly<Record<IndicatorKind, string>> = {
  outcome: "成果",
  activity: "取組",
  revenue: "歳入",
};

const ACTUAL_KIND_WORDS: Readonly<Record<ActualKind, string>> = {
  final: "確定",
  interim: "中間",
  forecast: "見込",
};

/** Columns that every list has; the others are left out where the plan has nothing to say in them. */
const ALWAYS: readonly ListField[] = ["number", "initiative", "name", "target", "actual"];

/** A published plan as the list that a section keeps beside the official form. */
export function sampleList(plan: PlanSeed, template: ListTemplate): ListContent {
  const rows = planSeedRows(plan).map((row, index) => listRow(plan, row, index + 1));
  const isUsed = (field: ListField): boolean =>
    ALWAYS.includes(field) || rows.some((row) => row[field] !== undefined);
  return {
    sheetName: SHEET_NAME,
    title: `${plan.fiscalYear} ${plan.organisation} ${sampleTitle(plan)}`,
    instruction: INSTRUCTION,
    columns: template.columns.filter(({ field }) => isUsed(field)),
    rows,
  };
}

function listRow(plan: PlanSeed, row: PlanSeedRow, number: number): ListRow {
  const { indicator, initiative, managementIssue, strategy } = row;
  const { actual, actualAsOf, baseline, kind, name, target, targetYear, unit } = indicator;
  const isFirst = initiative.indicators[0] === indicator;
  return withoutEmpty({
    number,
    managementIssue: issueText(plan, managementIssue),
    strategy: heading(strategy.number, strategy.name),
    initiative: heading(initiative.number, initiative.name),
    kind: KIND_WORDS[kind],
    name,
    target: target ?? undefined,
    unit,
    targetYear: isPlanYear(plan, targetYear) ? undefined : targetYear,
    baseline,
    actual,
    actualKind: actualKindWord(plan, row),
    actualAsOf,
    outlook: initiative.stated?.outlook,
    effort: initiative.stated?.effort,
    // 様式3 asks for it about the main target only.
    improvement: plan.profile === "form3" && !indicator.main ? undefined : initiative.improvement,
    withdrawalCriterion: initiative.withdrawalCriterion,
    // Once for the initiative, so that the column can be added up.
    budget: isFirst ? (initiative.budget?.thousandYen ?? undefined) : undefined,
    remark: remarkOf(row),
  });
}

/** A plan of one part only is named in the title already. */
function issueText({ title }: PlanSeed, { number, name }: ManagementIssueSeed): string | undefined {
  return name === title ? undefined : heading(number, name);
}

/** A result is final unless the row says otherwise; a plan at mid-year says so in every row. */
function actualKindWord(plan: PlanSeed, { indicator }: PlanSeedRow): string | undefined {
  const { actual, actualKind } = indicator;
  if (actual === undefined || actualKind === undefined) return undefined;
  const hasOther = planSeedRows(plan).some(
    (row) => row.indicator.actualKind !== undefined && row.indicator.actualKind !== "final",
  );
  return hasOther ? ACTUAL_KIND_WORDS[actualKind] : undefined;
}

/** What else the document prints about the indicator, and how it names the result. */
function remarkOf({ indicator, initiative }: PlanSeedRow): string | undefined {
  const parts = (initiative.referenceValues ?? []).filter(({ partOf }) => partOf === indicator.id);
  const remarks = [
    initiative.evaluationRemark,
    indicator.actual === undefined || indicator.actualName === undefined
      ? undefined
      : `実績の名称：${indicator.actualName}`,
    parts.length === 0 ? undefined : parts.map(({ name, text }) => `${name} ${text}`).join("、"),
  ].filter((remark) => remark !== undefined);
  return remarks.length === 0 ? undefined : remarks.join("\n");
}

/** 「元年度」 in a plan for 令和元年度 needs no column of its own. */
function isPlanYear({ fiscalYear }: PlanSeed, year: string | undefined): boolean {
  return year !== undefined && fiscalYear.endsWith(year);
}

function heading(...parts: readonly (string | undefined)[]): string | undefined {
  const words = parts.filter((part) => part !== undefined);
  return words.length === 0 ? undefined : words.join(" ");
}

function withoutEmpty(row: Readonly<Record<string, string | number | undefined>>): ListRow {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined));
}
