import type { RevenueLedger, RevenueRemark } from "./revenueLedger";
import { summariseRevenue } from "./revenueSummary";

/** An amount that is this many times another one was probably typed in another unit. */
const THOUSAND = 1000;
/** How close to a thousandfold counts as a mistaken unit. */
const TOLERANCE = 3;
const yen = (amount: number): string => amount.toLocaleString("en-US");

/**
 * What does not fit together. Source of the first rule: 港区 令和3年度, where the breakdown adds up to 15,468 千円 beside
 * a printed target of 15,000 千円 and an actual of 13,877 千円.
 *
 * @param today day as Excel counts them, for what is overdue
 */
export function revenueRemarks(ledger: RevenueLedger, today: number): readonly RevenueRemark[] {
  return [...sums(ledger), ...scales(ledger), ...doubled(ledger), ...contracts(ledger, today)];
}

function sums(ledger: RevenueLedger): readonly RevenueRemark[] {
  const summaries = summariseRevenue(ledger);
  const targets = ledger.items.flatMap(({ target }) => target ?? []);
  const target = targets.reduce((sum, value) => sum + value, 0);
  const actual = summaries.reduce((sum, summary) => sum + summary.actual, 0);
  const remarks: RevenueRemark[] = [];
  const differs = (
    printed: number | null,
    sum: number,
    name: { readonly ja: string; readonly en: string },
  ): void => {
    if (printed === null || printed === sum) return;
    remarks.push({
      ...{ code: "breakdown-sum", severity: "error", item: null, contract: null },
      text: {
        ja: `${name.ja}の内訳の合計は${yen(sum)}円で、記載の${yen(printed)}円と合いません（差 ${yen(Math.abs(sum - printed))}円）。`,
        en: `The ${name.en} by item add up to ¥${yen(sum)}, not to the printed ¥${yen(printed)} (¥${yen(Math.abs(sum - printed))} apart).`,
      },
    });
  };
  if (targets.length > 0) differs(ledger.printedTarget, target, { ja: "目標", en: "targets" });
  const hasActuals = ledger.items.some(({ months }) => months.some((month) => month !== null));
  if (hasActuals) differs(ledger.printedActual, actual, { ja: "実績", en: "actuals" });
  return remarks;
}

/** 円 and 千円 side by side. */
function scales(ledger: RevenueLedger): readonly RevenueRemark[] {
  return summariseRevenue(ledger).flatMap(({ item, actual }) => {
    const reference = item.target ?? item.lastYear;
    if (reference === null || reference <= 0 || actual <= 0) return [];
    const ratio = Math.max(actual / reference, reference / actual);
    if (ratio < THOUSAND / TOLERANCE || ratio > THOUSAND * TOLERANCE) return [];
    return {
      ...{ code: "scale-suspect", severity: "warning", item: item.name, contract: null },
      text: {
        ja: `「${item.name}」の実績${yen(actual)}円は目標・前年度の${yen(reference)}円と桁が3つ違います。円と千円の取り違えがないか確認してください。`,
        en: `“${item.name}”: ¥${yen(actual)} against ¥${yen(reference)} is a thousandfold apart. Check yen against thousand yen.`,
      },
    } satisfies RevenueRemark;
  });
}

function doubled({ items }: RevenueLedger): readonly RevenueRemark[] {
  const seen = new Set<string>();
  return items.flatMap(({ name }) => {
    const key = name.normalize("NFKC").replace(/\s+/gu, "");
    if (key === "" || !seen.has(key)) {
      seen.add(key);
      return [];
    }
    return {
      ...{ code: "item-doubled", severity: "warning", item: name, contract: null },
      text: {
        ja: `「${name}」が2行あります。二重に計上していないか確認してください。`,
        en: `“${name}” stands twice. Check that it is not counted twice.`,
      },
    } satisfies RevenueRemark;
  });
}

function contracts(ledger: RevenueLedger, today: number): readonly RevenueRemark[] {
  const names = new Set(ledger.items.map(({ name }) => name));
  return ledger.contracts.flatMap((entry, contract): RevenueRemark[] => {
    const { item, partner, dueOn, assessedOn, receivedOn } = entry;
    const remarks: RevenueRemark[] = [];
    const add = (
      code: RevenueRemark["code"],
      severity: RevenueRemark["severity"],
      text: RevenueRemark["text"],
    ): void => {
      remarks.push({ code, severity, item, contract, text });
    };
    if (!names.has(item)) {
      add("contract-without-item", "warning", {
        ja: `契約「${partner}」の項目「${item}」が歳入の表にありません。見込みに含まれません。`,
        en: `The item “${item}” of the contract with ${partner} is not in the table; the forecast leaves it out.`,
      });
    }
    if (assessedOn !== null && receivedOn !== null && receivedOn < assessedOn) {
      add("received-before-assessed", "warning", {
        ja: `契約「${partner}」の収納日が調定日より前です。`,
        en: `The contract with ${partner} was received before it was assessed.`,
      });
    }
    if (dueOn !== null && receivedOn === null && dueOn < today) {
      add("contract-overdue", "warning", {
        ja: `契約「${partner}」は納期を過ぎていますが、収納日が入力されていません。`,
        en: `The contract with ${partner} is past its due date and not received.`,
      });
    }
    return remarks;
  });
}
