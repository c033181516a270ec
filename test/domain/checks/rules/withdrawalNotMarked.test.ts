import { withdrawalNotMarked } from "../../../../src/domain/checks/rules/withdrawalNotMarked";
import { findingsOf, findingsOn, messages } from "../findings";

const share = { name: "防犯意識が向上した区民の割合", target: "52.1%以上" };
const line = "上記目標が40％未満の場合、事業の再構築を行う";

test("finds a result under the line whose mark is not ③", () => {
  const findings = findingsOn(withdrawalNotMarked, {
    ...share,
    actual: "38.5%",
    stated: "②",
    withdrawalCriterion: line,
  });
  expect(messages(findings)).toEqual([
    "実績38.5%は撤退・再構築基準（上記目標が40％未満の場合、事業の再構築を行う）に該当しますが、評価が「③」ではありません（「②」）。",
  ]);
  expect(findings).toMatchObject([{ severity: "warning", indicatorId: "i0" }]);
});

test("reads a share of the target", () => {
  const meetings = { name: "広告収入の確保", target: "1,000千円", stated: "②" };
  const criterion = "目標値の80%を下回った場合は再構築する";
  const findings = findingsOn(
    withdrawalNotMarked,
    { ...meetings, actual: "799千円", withdrawalCriterion: criterion },
    { ...meetings, actual: "800千円", withdrawalCriterion: criterion },
    { ...meetings, actual: "700千円", withdrawalCriterion: "達成率80％を下回った場合は見直す" },
  );
  expect(findings.map(({ indicatorId }) => indicatorId)).toEqual(["i0", "i2"]);
});

test("uses the criterion of the initiative", () => {
  const findings = findingsOf(withdrawalNotMarked, {
    profile: "results-block",
    indicators: [{ ...share, actual: "38.5%", initiative: "2-2-1" }],
    initiatives: [{ id: "2-2-1", yearEnd: { outcome: "②" }, withdrawalCriterion: line }],
  });
  expect(findings).toMatchObject([{ initiativeId: "2-2-1" }]);
});

test("is quiet above the line, with the mark ③, for other units and for running figures", () => {
  const under = { ...share, actual: "38.5%", withdrawalCriterion: line };
  expect(
    findingsOn(
      withdrawalNotMarked,
      { ...under, actual: "40.0%", stated: "②" },
      { ...under, stated: "③" },
      { ...under, actualKind: "interim" },
      { ...under, withdrawalCriterion: "参加者が10人に満たない場合は見直す" },
      { ...under, withdrawalCriterion: "上記目標を２年連続で達成できなかった場合" },
    ),
  ).toEqual([]);
  expect(findingsOf(withdrawalNotMarked, { indicators: [under] }, "midYear")).toEqual([]);
});
