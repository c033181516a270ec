import type {
  ActivitySeed,
  IndicatorSeed,
  InitiativeSeed,
  PlanSeed,
} from "../../domain/plan/planSeed";
import type { FormValues } from "../templates/formValues";
import { sampleTitle } from "./sampleTitle";

/** The running prose of the documents is not part of the samples. */
const LEFT_OUT = "（公表資料の文章は省略）";

/** One form of a published 様式3, as the office filled it in. */
export interface SampleForm {
  /** Without 「取組項目」. */
  readonly number: string;
  readonly values: FormValues;
}

/** Every initiative of a plan as one form each. */
export function sampleForms(plan: PlanSeed, numberPrefix: string): readonly SampleForm[] {
  return plan.managementIssues
    .flatMap(({ strategies }) => strategies)
    .flatMap(({ initiatives }) => initiatives)
    .map((initiative) => {
      const number = initiative.number.replace(numberPrefix, "");
      return { number, values: formValues(plan, initiative, number) };
    });
}

function formValues(plan: PlanSeed, initiative: InitiativeSeed, number: string): FormValues {
  const { activities, improvement, indicators, name, subheadings } = initiative;
  const main = indicators.filter((indicator) => indicator.main);
  const further = indicators.filter(({ kind, main }) => !main && kind !== "activity");
  const counted = indicators.filter(({ kind }) => kind === "activity");
  const planned = [...activities.flatMap(plannedLine), ...counted.map(countedPlan)];
  const reported = [...activities.flatMap(reportedLine), ...counted.flatMap(countedResult)];
  return {
    fields: {
      title: sampleTitle(plan),
      fiscalYear: plan.fiscalYear,
      organisation: plan.organisation,
      initiativeNumber: number,
      initiativeName: name,
      ...(improvement === undefined ? {} : { yearEndImprovement: improvement }),
    },
    sections: {
      purpose: LEFT_OUT,
      outline: subheadings ? lines(subheadings) : LEFT_OUT,
      mainTarget: lines(main.map(targetLine)),
      ...(further.length === 0 ? {} : { furtherTargets: lines(further.map(targetLine)) }),
      activities: lines(planned),
      results: lines(reported),
      attainment: lines(main.flatMap(resultLine)),
    },
  };
}

/** 「…の割合【元年度】40%（29年度14.4%）」; without a printed year 「…収納率 86.20% 参考平成30年度実績85.96%」. */
function targetLine({ baseline, name, target, targetYear }: IndicatorSeed): string {
  if (target === null || target === name) return name;
  if (targetYear === undefined) {
    return `${name} ${target}${baseline === undefined ? "" : ` 参考${baseline}`}`;
  }
  return `${name}【${targetYear}】${target}${inBrackets(baseline)}`;
}

function resultLine({ actual, actualName, name }: IndicatorSeed): readonly string[] {
  if (actual === undefined) return [];
  const label = actualName ?? name;
  return [actual === label ? actual : `${label}：${actual}`];
}

function countedPlan({ name, target }: IndicatorSeed): string {
  return `${name}${inBrackets(target ?? undefined)}`;
}

function countedResult({ actual, actualName, name }: IndicatorSeed): readonly string[] {
  if (actual === undefined) return [];
  const label = actualName ?? name;
  return [actual === label ? actual : `${label}${inBrackets(actual)}`];
}

function plannedLine({ name, planned, printedIn }: ActivitySeed): readonly string[] {
  return printedIn === "results" ? [] : [`${name}${inBrackets(planned)}`];
}

function reportedLine({ name, planned, printedIn, reported }: ActivitySeed): readonly string[] {
  return printedIn === "plan" ? [] : [`${name}${inBrackets(reported ?? planned)}`];
}

function inBrackets(text: string | undefined): string {
  return text === undefined ? "" : `（${text}）`;
}

function lines(texts: readonly string[]): string {
  return texts.map((text) => `・${text}`).join("\n");
}
