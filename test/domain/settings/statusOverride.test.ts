import { judge } from "../../../src/domain/judgement/judge";
import { indicatorKey } from "../../../src/domain/settings/indicatorKey";
import {
  overridden,
  overrideFinder,
  type StatusOverride,
} from "../../../src/domain/settings/statusOverride";
import { planOf, type IndicatorDraft } from "../../support/planBuilder";

const indicatorOf = (draft: IndicatorDraft) => {
  const [indicator] = planOf({ indicators: [draft] }).indicators;
  if (!indicator) throw new Error("The plan has no indicator.");
  return indicator;
};

const RATE = indicatorOf({ name: "収納率", target: "86.20%", actual: "85.96%", path: ["取組4"] });

const decided = (changes: Partial<StatusOverride> = {}): StatusOverride => ({
  ...{ key: indicatorKey(RATE), target: "86.20%", actual: "85.96%", status: "achieved" },
  ...{ reason: "速報値のため", by: "経理担当", at: "2020-06-01T00:00:00.000Z" },
  ...changes,
});

describe("the key of an indicator", () => {
  it("does not change with its row, its figures, widths and blanks", () => {
    const moved = indicatorOf({ id: "other", name: "収納 率", target: "90%", path: ["取組４"] });
    expect(indicatorKey({ ...moved, name: { ...moved.name, text: "収納率" } })).toBe(
      indicatorKey(RATE),
    );
    expect(indicatorKey(indicatorOf({ name: "参加\n 者数", path: ["取組4"] }))).toBe(
      indicatorKey(indicatorOf({ name: "参加 者数", path: ["取組4"] })),
    );
  });

  it.each([
    { name: "収納額", path: ["取組4"] },
    { name: "収納率", path: ["取組5"] },
    { name: "収納率", path: ["取組4"], organisation: "北区" },
    { name: "収納率", path: ["取組4"], fiscalYear: "令和2年度" },
  ])("changes with %j", (draft) => {
    expect(indicatorKey(indicatorOf(draft))).not.toBe(indicatorKey(RATE));
  });
});

describe("a decision", () => {
  it("holds for the figures that were decided about", () => {
    const override = decided();
    expect(overrideFinder([override])(RATE)).toEqual({ valid: override, outdated: null });
  });

  it.each([{ target: "86.30%" }, { actual: "86.00%" }, { actual: null }])(
    "is outdated once the figures are others: %j",
    (changes) => {
      const override = decided(changes);
      expect(overrideFinder([override])(RATE)).toEqual({ valid: null, outdated: override });
    },
  );

  it("of another indicator is none", () => {
    expect(overrideFinder([decided({ key: "other" })])(RATE)).toEqual({
      valid: null,
      outdated: null,
    });
  });

  it("is the latest of those that hold", () => {
    const [earlier, later] = [decided({ reason: "はじめ" }), decided({ reason: "あと" })];
    expect(overrideFinder([earlier, later])(RATE).valid).toBe(later);
    const outdated = decided({ target: "1%" });
    expect(overrideFinder([earlier, outdated])(RATE)).toEqual({ valid: earlier, outdated: null });
  });

  it("goes by the target where two indicators have the same name", () => {
    const twin = indicatorOf({ name: "収納率", target: "30%", actual: "29%", path: ["取組4"] });
    const forTwin = decided({ target: "30%", actual: "29%", reason: "滞納繰越分" });
    const find = overrideFinder([decided(), forTwin]);
    expect(find(RATE).valid?.reason).toBe("速報値のため");
    expect(find(twin).valid?.reason).toBe("滞納繰越分");
    expect(overrideFinder([decided()])(twin).valid).toBeNull();
  });

  it("holds for an indicator without target and actual", () => {
    const empty = indicatorOf({ name: "未定", target: null });
    const override = decided({ key: indicatorKey(empty), target: "", actual: null });
    expect(overrideFinder([override])(empty).valid).toBe(override);
  });

  it("replaces the status, keeps the numbers and says who decided what and why", () => {
    const computed = judge({ target: "86.20%", indicator: "収納率", actual: "85.96%" });
    const result = overridden(computed, decided());
    expect(computed.status).toBe("notAchieved");
    expect(result).toMatchObject({ status: "achieved", rate: computed.rate, gap: computed.gap });
    expect(result.reason.ja).toBe(
      `判定を手で変更（経理担当、理由：速報値のため）。計算では：${computed.reason.ja}`,
    );
    expect(overridden(computed, decided({ by: "" })).reason.en).toContain(
      "Set by hand (速報値のため). Computed:",
    );
  });
});
