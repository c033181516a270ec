import {
  DEFAULT_PLAN_SETTINGS,
  type PlanSettings,
} from "../../../src/domain/settings/planSettings";
import { readPlanSettings } from "../../../src/domain/settings/readPlanSettings";
import type { CheckCode } from "../../../src/domain/checks/finding";

const KNOWN: readonly CheckCode[] = ["result-missing", "mixed-width"];
const read = (stored: object): PlanSettings =>
  readPlanSettings(stored as Readonly<Record<string, unknown>>, KNOWN);

const FULL: PlanSettings = {
  ...{ phase: "midYear", fiscalYear: "令和7年度", scaleId: "osaka-form3-year-end", language: "en" },
  ...{ liveUpdate: false, keepHistory: true },
  checks: {
    off: ["mixed-width"],
    improvementRequired: {
      midYear: { outcome: false, effort: true, numbers: false },
      yearEnd: { outcome: true, effort: false, numbers: true },
    },
  },
  overrides: [
    {
      ...{ key: "a > b", target: "12回", actual: null, status: "excluded" },
      ...{ reason: "中止のため", by: "総務課", at: "2020-06-01T00:00:00.000Z" },
    },
  ],
  locks: [
    {
      ...{ phase: "midYear", lockedAt: "2019-11-01T00:00:00.000Z", lockedBy: "課長" },
      figures: [{ key: "a > b", target: "12回", actual: "13回" }],
    },
  ],
  importMappings: {
    "調定額,収入額": [{ column: 1, field: "assessed", scale: 1000, cumulative: true }],
  },
};

describe("stored settings", () => {
  it("come back as they were", () => {
    const again = read(JSON.parse(JSON.stringify(FULL)) as object);
    expect(again).toEqual(FULL);
  });

  it("are the usual ones where nothing is stored", () => {
    expect(read({})).toEqual(DEFAULT_PLAN_SETTINGS);
  });

  it.each([
    { phase: "later", fiscalYear: 2025, scaleId: "no-such-scale", language: "fr" },
    { liveUpdate: "yes", keepHistory: 1, checks: "all", overrides: {}, locks: null },
    { phase: null, fiscalYear: "", checks: { off: "mixed-width", improvementRequired: [] } },
    { importMappings: [], overrides: [null, 1, "x", []], locks: [{}, { phase: "x" }] },
  ])("fall back to the usual ones where they are broken: %j", (stored) => {
    expect(read(stored)).toEqual(DEFAULT_PLAN_SETTINGS);
  });

  it("of a later version lose only what this one does not know", () => {
    const { checks, overrides, locks } = read({
      ...FULL,
      version: 9,
      checks: { off: ["mixed-width", "rule-of-tomorrow"], improvementRequired: { yearEnd: {} } },
      overrides: [{ ...FULL.overrides[0], status: "abandoned" }, FULL.overrides[0]],
      locks: [{ ...FULL.locks[0], figures: [{ key: 1 }, FULL.locks[0]?.figures[0]] }],
    });
    expect(checks).toEqual({ ...DEFAULT_PLAN_SETTINGS.checks, off: ["mixed-width"] });
    expect(overrides).toEqual(FULL.overrides);
    expect(locks).toEqual(FULL.locks);
  });

  it.each(["key", "target", "reason", "by", "at"])(
    "leave out a decision without its %s",
    (part) => {
      expect(read({ overrides: [{ ...FULL.overrides[0], [part]: 7 }] }).overrides).toEqual([]);
    },
  );

  it("leave out columns of an export that are not understood", () => {
    const importMappings = {
      known: [FULL.importMappings["調定額,収入額"]?.[0], { column: 0, field: "profit", scale: 1 }],
      broken: 5,
    };
    expect(read({ importMappings }).importMappings).toEqual({
      known: FULL.importMappings["調定額,収入額"],
      broken: [],
    });
  });
});
