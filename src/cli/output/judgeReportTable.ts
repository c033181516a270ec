import Table from "cli-table3";

import { ALL_CHECKS } from "../../domain/checks/allChecks";
import type { Finding, Severity } from "../../domain/checks/finding";
import { STATUS_ORDER, STATUS_WORDS } from "../../domain/judgement/status";
import type { JudgeReport } from "../../workbook/report";
import { foldText } from "./foldText";

/** Header words and widths in terminal columns, padding included. */
const COLUMNS = [
  { head: "判定", width: 12 },
  { head: "指標", width: 40 },
  { head: "目標", width: 18 },
  { head: "実績", width: 18 },
  { head: "理由", width: 50 },
  { head: "セル", width: 18 },
] as const;
const PADDING = 2;

/** The report for people: one line an indicator, unachieved first, and the counts below. */
export function judgeReportTable(report: JudgeReport): string {
  const table = new Table({
    head: COLUMNS.map(({ head }) => head),
    colWidths: COLUMNS.map(({ width }) => width),
    style: { head: [], border: [] },
  });
  const order = new Map(STATUS_ORDER.map((status, index) => [status, index]));
  const sorted = [...report.results].sort(
    (a, b) =>
      (order.get(a.judgement.status) ?? 0) - (order.get(b.judgement.status) ?? 0) ||
      (a.judgement.gap ?? 0) - (b.judgement.gap ?? 0),
  );
  for (const { indicator, judgement, address } of sorted)
    table.push(
      [
        STATUS_WORDS[judgement.status].ja,
        indicator.name.text,
        indicator.target?.text ?? "",
        indicator.actual?.text ?? "",
        judgement.reason.ja,
        address,
      ].map((text, column) => foldText(text, (COLUMNS[column]?.width ?? 0) - PADDING)),
    );
  const title = [report.plan.organisation, report.plan.fiscalYear].filter(Boolean).join(" ");
  const counts = STATUS_ORDER.filter((status) => report.byStatus[status] > 0)
    .map((status) => `${STATUS_WORDS[status].ja} ${report.byStatus[status]}`)
    .join("、");
  return [
    ...(title ? [title] : []),
    table.toString(),
    `計 ${report.results.length} 件: ${counts}`,
    ...(report.unread.length > 0
      ? [`読み取れなかったセル: ${report.unread.map(({ address }) => address).join("、")}`]
      : []),
    ...findingLine("エラー", report.findings, "error"),
    ...findingLine("注意", report.findings, "warning"),
  ].join("\n");
}

/** 「エラー 3 件: 課題と改善策の記入漏れ 2、…」; no line where there is nothing of that severity. */
function findingLine(
  heading: string,
  findings: readonly Finding[],
  severity: Severity,
): readonly string[] {
  const counts = ALL_CHECKS.flatMap(({ code, title }) => {
    const count = findings.filter((found) => found.code === code && found.severity === severity);
    return count.length === 0 ? [] : [{ title: title.ja, count: count.length }];
  });
  if (counts.length === 0) return [];
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  return [
    `${heading} ${total} 件: ${counts.map(({ title, count }) => `${title} ${count}`).join("、")}`,
  ];
}
