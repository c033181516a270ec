import type { CheckCode, Severity } from "../../../src/domain/checks/finding";
import type { LocalizedText } from "../../../src/domain/text/localizedText";
import type { JudgedIndicator, LocatedFinding } from "../../../src/workbook/report";

interface SampleFinding {
  readonly code: CheckCode;
  readonly severity: Severity;
  /** Part of the indicator's name; `null` where the finding is about the whole plan. */
  readonly indicator: string | null;
  readonly message: LocalizedText;
  /** Stretch of the name that can be corrected. */
  readonly fix?: readonly [before: string, after: string];
}

/** What checks find in the sample plan, in the order of the rules. */
const SAMPLE_FINDINGS: readonly SampleFinding[] = [
  {
    code: "improvement-missing",
    severity: "error",
    indicator: "市民サービス向上委員会",
    message: {
      ja: "目標に届いていませんが、「課題と改善策」が書かれていません。",
      en: "The target was missed, but 課題と改善策 is empty.",
    },
  },
  {
    code: "improvement-missing",
    severity: "error",
    indicator: "不適切な事務処理",
    message: {
      ja: "目標に届いていませんが、「課題と改善策」が書かれていません。",
      en: "The target was missed, but 課題と改善策 is empty.",
    },
  },
  {
    code: "result-missing",
    severity: "warning",
    indicator: "自治会・町会単位の活動",
    message: {
      ja: "年度末ですが、実績が入力されていません。",
      en: "It is the end of the year, but no actual has been entered.",
    },
  },
  {
    code: "number-gap",
    severity: "info",
    indicator: null,
    message: {
      ja: "取組項目5の次が取組項目7になっています。番号が抜けていないか確認してください。",
      en: "取組項目5 is followed by 取組項目7: is one missing?",
    },
  },
  {
    code: "survey-wording",
    severity: "info",
    indicator: "地域活動協議会を知っている",
    message: {
      ja: "アンケートの結果ですので、「区民の割合」ではなく「回答者の割合」とする方が正確です。",
      en: "The source is a survey: “回答者の割合” (of those who answered) is more exact.",
    },
    fix: ["区民の割合", "回答者の割合"],
  },
  {
    code: "survey-wording",
    severity: "info",
    indicator: "自治会・町会単位の活動",
    message: {
      ja: "アンケートの結果ですので、「区民の割合」ではなく「回答者の割合」とする方が正確です。",
      en: "The source is a survey: “回答者の割合” (of those who answered) is more exact.",
    },
    fix: ["区民の割合", "回答者の割合"],
  },
];

function located(sample: SampleFinding, results: readonly JudgedIndicator[]): LocatedFinding {
  const { code, severity, message, fix, indicator: words } = sample;
  const item = results.find(({ indicator }) => indicator.name.text.includes(words ?? ""));
  if (item === undefined) throw new Error(`The sample plan has no indicator ${words ?? ""}.`);
  const { name, id, targetCell } = item.indicator;
  const about = words === null ? {} : { indicatorId: id };
  const base = { code, severity, message, ...about };
  if (fix === undefined) return { ...base, cell: targetCell, address: item.address };
  const [before, after] = fix;
  const label = { ja: `「${after}」に改める`, en: `Change to “${after}”` };
  return {
    ...{ ...base, cell: name.cell, address: item.address.replace("!D", "!B") },
    fix: { cell: name.cell, before, after, label },
  };
}

/** The findings about the sample plan. */
export function sampleFindings(results: readonly JudgedIndicator[]): readonly LocatedFinding[] {
  return SAMPLE_FINDINGS.map((sample) => located(sample, results));
}

/** The same findings over and over, `count` of them, each about an indicator and a cell of its own. */
export function largeFindings(
  results: readonly JudgedIndicator[],
  count: number,
): readonly LocatedFinding[] {
  const samples = sampleFindings(results);
  return Array.from({ length: count }, (_, index) => {
    const sample = samples[index % samples.length];
    const item = results[index % results.length];
    if (sample === undefined || item === undefined) throw new Error("The sample plan is empty.");
    const { fix: _fix, ...finding } = sample;
    return {
      ...finding,
      cell: item.indicator.targetCell,
      address: item.address,
      indicatorId: item.indicator.id,
    };
  });
}
