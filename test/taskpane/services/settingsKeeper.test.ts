import { DEFAULT_PLAN_SETTINGS } from "../../../src/domain/settings/planSettings";
import type { PlanSettings } from "../../../src/domain/settings/planSettings";
import { SettingsKeeper } from "../../../src/taskpane/services/settingsKeeper";
import { WorkbookError } from "../../../src/workbook/errors";
import type { WorkbookErrorCode } from "../../../src/workbook/errors";
import { recognisePlan } from "../../../src/workbook/recognise/recognisePlan";
import { sheetOf, workbookOf } from "../../workbook/support/sheet";

type Change = (stored: PlanSettings) => PlanSettings;

const phase =
  (value: PlanSettings["phase"]): Change =>
  (before) => ({ ...before, phase: value });

/** A workbook that keeps settings unless it is protected. */
class Store {
  kept = DEFAULT_PLAN_SETTINGS;
  refusal: WorkbookErrorCode | null = null;

  readonly save = (change: Change): Promise<PlanSettings> => {
    const changed = change(this.kept);
    if (this.refusal !== null) return Promise.reject(new WorkbookError(this.refusal));
    this.kept = changed;
    return Promise.resolve(changed);
  };

  readonly load = (): Promise<PlanSettings> => Promise.resolve(this.kept);
}

const READING = recognisePlan(
  workbookOf([
    sheetOf([
      ["指標", "目標", "実績"],
      ["収納率", "86.20%以上", "85.96%"],
    ]),
  ]),
);

test("changed settings are applied to the plan that was read last", async () => {
  const [keeper, store] = [new SettingsKeeper(), new Store()];
  expect((await keeper.change(store.save, phase("plan"))).report).toBeNull();
  keeper.options().onRead?.(READING);
  const { report, isStored } = await keeper.change(store.save, phase("midYear"));
  expect(isStored).toBe(true);
  expect(report?.results.map(({ judgement }) => judgement.status)).toEqual(["atRisk"]);
});

test.each(["structureProtected", "sheetProtected", "readOnly"] as const)(
  "where the workbook is %s they hold for the session, and are kept once that is possible",
  async (refusal) => {
    const [keeper, store] = [new SettingsKeeper(), new Store()];
    store.refusal = refusal;
    const first = await keeper.change(store.save, phase("midYear"));
    expect(first).toMatchObject({ isStored: false, settings: { phase: "midYear" } });
    expect(keeper.options().sessionSettings?.phase).toBe("midYear");
    expect(await keeper.load(store.load)).toMatchObject({ isStored: false });
    expect(store.kept).toEqual(DEFAULT_PLAN_SETTINGS);
    store.refusal = null;
    await keeper.store(store.save, (before) => ({ ...before, keepHistory: true }));
    expect(store.kept).toMatchObject({ phase: "midYear", keepHistory: true });
    expect(keeper.options().sessionSettings).toBeUndefined();
    expect(await keeper.load(store.load)).toEqual({ settings: store.kept, isStored: true });
  },
);

test("another failure changes nothing, and what must be recorded is never kept for the session only", async () => {
  const [keeper, store] = [new SettingsKeeper(), new Store()];
  store.refusal = "cellBeingEdited";
  await expect(keeper.change(store.save, phase("plan"))).rejects.toThrow("cellBeingEdited");
  store.refusal = "readOnly";
  await expect(keeper.store(store.save, phase("plan"))).rejects.toThrow("readOnly");
  expect(keeper.options().sessionSettings).toBeUndefined();
});
