import { DEFAULT_PLAN_SETTINGS } from "../../../src/domain/settings/planSettings";
import { overrideFinder } from "../../../src/domain/settings/statusOverride";
import { removeOverride, setOverride } from "../../../src/taskpane/override/overrideChange";
import type { JudgedIndicator } from "../../../src/workbook/report";
import { samplePlan } from "../support/samplePlan";

const AT = new Date("2020-06-01T09:00:00Z");
const DECISION = { status: "achieved", reason: "区長判断", by: "総務課" } as const;

function sample(position: number): JudgedIndicator {
  const item = samplePlan().results[position];
  if (item === undefined) throw new Error("The sample plan is too short.");
  return item;
}

test("a decision is found again for the figures that the person saw, and only for them", () => {
  const item = sample(0);
  const { overrides } = setOverride(item, DECISION, AT).change(DEFAULT_PLAN_SETTINGS);
  expect(overrides).toHaveLength(1);
  const { valid } = overrideFinder(overrides)(item.indicator);
  expect(valid).toMatchObject({ ...DECISION, at: "2020-06-01T09:00:00.000Z" });
  expect(overrideFinder(overrides)({ ...item.indicator, actual: null }).valid).toBeNull();
});

test("a second decision replaces the first, others stay, and undoing brings the first back", () => {
  const item = sample(0);
  const first = setOverride(item, DECISION, AT).change(DEFAULT_PLAN_SETTINGS);
  const both = setOverride(sample(2), DECISION, AT).change(first);
  const override = overrideFinder(both.overrides)(item.indicator).valid;
  const second = setOverride({ ...item, override }, { ...DECISION, status: "excluded" }, AT);
  const changed = second.change(both);
  expect(changed.overrides.map(({ status }) => status)).toEqual(["achieved", "excluded"]);
  expect(new Set(second.undo(changed).overrides)).toEqual(new Set(both.overrides));
});

test("a decision that its figures outlived goes with the next one", () => {
  const item = sample(0);
  const old = setOverride(
    { ...item, indicator: { ...item.indicator, actual: null } },
    DECISION,
    AT,
  ).change(DEFAULT_PLAN_SETTINGS);
  const outdatedOverride = overrideFinder(old.overrides)(item.indicator).outdated;
  expect(outdatedOverride).not.toBeNull();
  const changed = setOverride({ ...item, outdatedOverride }, DECISION, AT).change(old);
  expect(changed.overrides.map(({ actual }) => actual)).toEqual(["28.9%"]);
});

test("removing leaves nothing, and undoing brings the decision back", () => {
  const item = sample(0);
  const set = setOverride(item, DECISION, AT).change(DEFAULT_PLAN_SETTINGS);
  const override = overrideFinder(set.overrides)(item.indicator).valid;
  const removal = removeOverride({ ...item, override });
  expect(removal.change(set).overrides).toEqual([]);
  expect(removal.undo(removal.change(set)).overrides).toEqual(set.overrides);
});
