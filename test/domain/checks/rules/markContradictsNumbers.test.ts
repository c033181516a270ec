import { markContradictsNumbers } from "../../../../src/domain/checks/rules/markContradictsNumbers";
import { cellOf } from "../../../support/planBuilder";
import { findingsOf, findingsOn, messages } from "../findings";

const rate = { name: "地域活動協議会を知っている区民の割合", target: "40%" };

test("finds a mark that is better than the numbers", () => {
  const [finding, ...others] = findingsOn(markContradictsNumbers, {
    ...rate,
    actual: "28.9%",
    stated: "①",
  });
  expect(finding).toMatchObject({
    severity: "error",
    message: {
      ja: "評価は「①」ですが、実績28.9%は目標40%を満たしていません。",
      en: "It is marked “①”, but the result 28.9% does not meet the target 40%.",
    },
    cell: cellOf(0, "stated"),
    indicatorId: "i0",
  });
  expect(others).toEqual([]);
});

test("finds a mark that is worse than the numbers", () => {
  const findings = findingsOn(markContradictsNumbers, {
    name: "意見交換が行われていると思う委員の割合",
    target: "73%",
    actual: "85%",
    stated: "目標未達成",
  });
  expect(findings).toMatchObject([
    {
      severity: "warning",
      message: { ja: "評価は「目標未達成」ですが、実績85%は目標73%を満たしています。" },
    },
  ]);
});

test("knows that fewer complaints are better", () => {
  const complaints = { name: "待ち時間に対する苦情の件数", target: "3件以内", actual: "5件" };
  expect(findingsOn(markContradictsNumbers, { ...complaints, stated: "目標達成" })).toHaveLength(1);
  expect(findingsOn(markContradictsNumbers, { ...complaints, stated: "目標未達成" })).toEqual([]);
});

test("is quiet where mark and numbers agree, or nothing can be compared", () => {
  expect(
    findingsOn(
      markContradictsNumbers,
      { ...rate, actual: "28.9%", stated: "②" },
      { ...rate, actual: "40%", stated: "①（ⅰ）" },
      { ...rate, stated: "目標達成" },
      { ...rate, actual: "28.9%" },
      { ...rate, actual: "28.9%", stated: "概ね達成" },
      { ...rate, actual: "28.9%", stated: "①:目標達成 ②:目標未達成" },
      { name: "歳入", target: "歳入の増", actual: "737千円の増", stated: "①" },
    ),
  ).toEqual([]);
});

describe("at mid-year", () => {
  const check = (...indicators: Parameters<typeof findingsOf>[1]["indicators"] & object) =>
    findingsOf(markContradictsNumbers, { indicators }, "midYear");

  test("an estimate that misses contradicts 達成見込", () => {
    const findings = check({
      name: "広告収入や駐車場収入等の区独自財源の確保",
      target: "15,000千円",
      actual: "13,877千円",
      actualKind: "forecast",
      stated: "目標達成見込",
    });
    expect(messages(findings)).toEqual([
      "評価は「目標達成見込」ですが、現時点の13,877千円は目標15,000千円を満たしていません。見込みの根拠を確認してください。",
    ]);
    expect(findings).toMatchObject([{ severity: "warning" }]);
  });

  test("a count that still grows does not", () => {
    expect(
      check({
        name: "要援護者からの年間相談延べ件数",
        target: "4,400件",
        actual: "約 3,000件（4～8月）",
        actualKind: "interim",
        stated: "目標達成見込",
      }),
    ).toEqual([]);
  });

  test("a target that is already reached contradicts 未達成見込", () => {
    const demolished = {
      name: "特定空家等の解体や補修等による是正件数",
      target: "５件以上",
      actual: "７件（9月末）",
      actualKind: "interim",
    } as const;
    expect(check({ ...demolished, stated: "目標未達成見込" })).toMatchObject([
      { severity: "info" },
    ]);
    expect(check({ ...demolished, stated: "目標達成見込" })).toEqual([]);
  });

  test("few complaints in September may still become too many", () => {
    expect(
      check({
        name: "待ち時間に対する苦情の件数",
        target: "3件以内",
        actual: "2件（9月末）",
        actualKind: "interim",
        stated: "目標未達成見込",
      }),
    ).toEqual([]);
  });
});

test("one mark for several indicators: good needs all of them, bad at least one", () => {
  const met = { ...rate, actual: "45%", statedCell: "m" };
  const missed = { ...rate, name: "担い手の割合", actual: "20%", statedCell: "m" };
  const open = { ...rate, name: "新しい団体の割合", statedCell: "m" };
  const good = [met, missed].map((draft) => ({ ...draft, stated: "目標達成" }));
  expect(findingsOn(markContradictsNumbers, ...good)).toMatchObject([{ indicatorId: "i1" }]);
  for (const drafts of [
    [met, missed],
    [met, open],
  ]) {
    const bad = drafts.map((draft) => ({ ...draft, stated: "目標未達成" }));
    expect(findingsOn(markContradictsNumbers, ...bad)).toEqual([]);
  }
});

test("the year's figures say nothing about what was foreseen in September", () => {
  const findings = findingsOf(markContradictsNumbers, {
    profile: "form3",
    indicators: [{ ...rate, actual: "28.9%", initiative: "1", stated: "②" }],
    initiatives: [{ id: "1", midYear: { outcome: "①" }, yearEnd: { outcome: "②" } }],
  });
  expect(findings).toEqual([]);
});
