import { STATUS_ORDER, STATUS_WORDS } from "../../domain/judgement/status";
import type { JudgedIndicator, JudgeReport, UnreadCell } from "../../workbook/report";

/**
 * The object that `kpi judge FILE.xlsx --json` prints (README, 「kpi コマンド」). Keys and their order are a
 * published contract.
 */
export function judgeReportJson(file: string, report: JudgeReport): string {
  const { plan } = report;
  return JSON.stringify(
    {
      file,
      plan: {
        organisation: plan.organisation,
        fiscalYear: plan.fiscalYear,
        profile: plan.profile,
      },
      indicators: report.results.map((result) => indicatorJson(result, plan.profile)),
      findings: report.unread.map(unreadJson),
      summary: {
        total: report.results.length,
        byStatus: Object.fromEntries(
          STATUS_ORDER.filter((status) => report.byStatus[status] > 0).map((status) => [
            STATUS_WORDS[status].ja,
            report.byStatus[status],
          ]),
        ),
      },
    },
    null,
    2,
  );
}

function indicatorJson(
  { indicator, judgement, address }: JudgedIndicator,
  profile: string,
): object {
  const { sheet, cell } = splitAddress(address);
  return {
    sheet,
    cell,
    path: indicator.path,
    indicator: indicator.name.text,
    targetText: indicator.target?.text ?? null,
    target: judgement.target,
    actualText: indicator.actual?.text ?? null,
    actual: judgement.actual,
    comparison: judgement.comparison,
    status: STATUS_WORDS[judgement.status].ja,
    rate: judgement.rate,
    gap: judgement.gap,
    reason: judgement.reason.ja,
    stated: indicator.stated?.text ?? null,
    findings: [],
    ...(indicator.profile === profile ? {} : { profile: indicator.profile }),
  };
}

const UNREAD_MESSAGES: Readonly<Record<UnreadCell["reason"], string>> = {
  "target-missing": "目標が読み取れません。",
  "indicator-missing": "指標の名前がありません。",
  "error-value": "セルがエラー値です。",
};

function unreadJson({ address, text, reason }: UnreadCell): object {
  return {
    code: reason,
    severity: "warning",
    cell: address,
    message: `${address}: ${UNREAD_MESSAGES[reason]}${text ? `（${text}）` : ""}`,
  };
}

/** 「'目標 一覧'!H5」 → sheet and cell. */
function splitAddress(address: string): { sheet: string; cell: string } {
  const bang = address.lastIndexOf("!");
  const sheet = address
    .slice(0, bang)
    .replace(/^'(.*)'$/s, "$1")
    .replaceAll("''", "'");
  return { sheet, cell: address.slice(bang + 1) };
}
