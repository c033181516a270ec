import { STATUS_ORDER, STATUS_WORDS } from "../../domain/judgement/status";
import type {
  JudgedIndicator,
  JudgeReport,
  LocatedFinding,
  UnreadCell,
} from "../../workbook/report";

/**
 * The object that `kpi judge FILE.xlsx --json` prints (README, 「kpi コマンド」). Keys and their order are a
 * published contract.
 */
export function judgeReportJson(file: string, report: JudgeReport): string {
  const { plan } = report;
  const known = new Set(report.results.map(({ indicator }) => indicator.id));
  const findings = new Map<string | null, LocatedFinding[]>();
  for (const finding of report.findings) {
    const { indicatorId = null } = finding;
    const owner = indicatorId !== null && known.has(indicatorId) ? indicatorId : null;
    const others = findings.get(owner);
    if (others) others.push(finding);
    else findings.set(owner, [finding]);
  }
  return JSON.stringify(
    {
      file,
      plan: {
        organisation: plan.organisation,
        fiscalYear: plan.fiscalYear,
        profile: plan.profile,
      },
      indicators: report.results.map((result) =>
        indicatorJson(result, findings.get(result.indicator.id) ?? [], plan.profile),
      ),
      findings: [
        ...report.unread.map(unreadJson),
        ...(findings.get(null) ?? []).map((finding) => findingJson(finding, null)),
      ],
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
  findings: readonly LocatedFinding[],
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
    findings: findings.map((finding) => findingJson(finding, sheet)),
    ...(indicator.profile === profile ? {} : { profile: indicator.profile }),
  };
}

/** @param sheet sheet of the indicator: a cell on it goes without the sheet's name */
function findingJson(
  { code, severity, address, message }: LocatedFinding,
  sheet: string | null,
): object {
  const place = splitAddress(address);
  const cell = place.sheet === sheet ? place.cell : address;
  return { code, severity, cell, message: message.ja };
}

const UNREAD_MESSAGES: Readonly<Record<UnreadCell["reason"], string>> = {
  "target-missing": "目標が読み取れません。",
  "indicator-missing": "指標の名前がありません。",
  "error-value": "セルがエラー値です。",
  "table-unread": "指標の表のようですが、目標の列が分かりません。",
  "mapping-unused": "指定された見出しで読める表がありません。",
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
