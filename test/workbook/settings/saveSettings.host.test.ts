import type { PlanSettings } from "../../../src/domain/settings/planSettings";
import { DEFAULT_PLAN_SETTINGS } from "../../../src/domain/settings/planSettings";
import { indicatorKey } from "../../../src/domain/settings/indicatorKey";
import { WorkbookError } from "../../../src/workbook/errors";
import { errorSentence } from "../../../src/workbook/texts/errorSentences";
import { loadSettings, saveSettings } from "../../../src/workbook/settings/saveSettings";
import { previewJudgement, readAndJudge } from "../../../src/workbook/judgeWorkbook";
import type { JudgeReport } from "../../../src/workbook/report";
import { closeHostWorkbooks, contentsOf, openHostWorkbook } from "../support/hostWorkbook";
import type { HostWorkbook } from "../support/hostWorkbook";
import { chuoList } from "../support/planWorkbooks";

afterEach(closeHostWorkbooks);

const SHEET = "KPI設定";

const save = (host: HostWorkbook, changes: Partial<PlanSettings>): Promise<PlanSettings> =>
  host.client.run((context) =>
    saveSettings(context, (stored) => ({ ...stored, ...changes }), host.options),
  );
const load = ({ client }: HostWorkbook): Promise<PlanSettings> =>
  client.run((context) => loadSettings(context));
const read = ({ client, options }: HostWorkbook): Promise<JudgeReport> =>
  client.run((context) => readAndJudge(context, options));

describe("settings that a workbook keeps", () => {
  it("are read back and applied to the judgement", async () => {
    const host = await openHostWorkbook(chuoList);
    await save(host, { phase: "midYear" });
    expect(await load(host)).toMatchObject({ phase: "midYear" });
    const { report } = await host.judge();
    expect(report.phase).toBe("midYear");
    expect(report.byStatus).toMatchObject({ achieved: 0, notAchieved: 0, onTrack: 1, atRisk: 1 });
  });

  it("stand on a hidden sheet, and what the user sees stays the same", async () => {
    const host = await openHostWorkbook(chuoList);
    const before = contentsOf(host.model);
    await save(host, { fiscalYear: "令和7年度" });
    expect(host.sheet(SHEET).visibility).not.toBe("Visible");
    expect(host.model.sheets().map(({ name }) => name)).toEqual(["目標一覧", SHEET]);
    expect(before).toMatchObject({ sheets: [{ name: "目標一覧" }] });
    expect(host.values(SHEET)).toContainEqual(["fiscalYear", 1, '"令和7年度"']);
  });

  it("take at most four round trips to save and two to read, and none to write the same again", async () => {
    const host = await openHostWorkbook(chuoList);
    host.syncs();
    await save(host, { keepHistory: true });
    expect(host.syncs()).toBeLessThanOrEqual(4);
    await save(host, { keepHistory: true });
    expect(host.syncs()).toBe(2);
    await load(host);
    expect(host.syncs()).toBe(2);
  });

  it("keep a colleague's other choices", async () => {
    const host = await openHostWorkbook(chuoList);
    await save(host, { phase: "plan" });
    await save(host, { language: "en" });
    expect(await load(host)).toEqual({ ...DEFAULT_PLAN_SETTINGS, phase: "plan", language: "en" });
  });

  it("go with everything else that the add-in wrote", async () => {
    const host = await openHostWorkbook(chuoList);
    const before = contentsOf(host.model);
    await save(host, { phase: "plan" });
    await host.remove();
    expect(contentsOf(host.model)).toEqual(before);
    expect(await load(host)).toEqual(DEFAULT_PLAN_SETTINGS);
  });

  it("survive a sheet that was renamed and shown", async () => {
    const host = await openHostWorkbook(chuoList);
    await save(host, { phase: "plan" });
    await host.client.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(SHEET);
      sheet.name = "設定（触らない）";
      sheet.visibility = "Visible";
      await context.sync();
    });
    expect(await load(host)).toMatchObject({ phase: "plan" });
    expect((await read(host)).results).toHaveLength(4);
  });

  it("cannot be added where the structure is protected: one sentence, nothing changed", async () => {
    const host = await openHostWorkbook(chuoList);
    jest.spyOn(host.model, "isStructureProtected").mockReturnValue(true);
    const before = contentsOf(host.model);
    const error: unknown = await save(host, { phase: "plan" }).catch((reason: unknown) => reason);
    if (!(error instanceof WorkbookError)) throw new Error("It was not refused.");
    expect(error.code).toBe("structureProtected");
    expect(errorSentence(error).ja).toContain("ブックの構成が保護されている");
    expect(contentsOf(host.model)).toEqual(before);
  });
});

describe("judging by the stored settings", () => {
  it("takes the fiscal year, the scale and the language", async () => {
    const host = await openHostWorkbook(chuoList);
    await save(host, {
      ...{ fiscalYear: "令和7年度", scaleId: "osaka-outcome-r5", language: "en" },
    });
    const { report, written } = await host.judge();
    expect(report.plan.fiscalYear).toBe("令和7年度");
    expect(report.results.map(({ mark }) => mark?.mark)).toEqual(["B", "A", "－", "－"]);
    expect(written.dashboardSheet).toBe("Dashboard");
    expect(host.values("目標一覧").flat()).toContain("Not achieved");
  });

  it("leaves out rules that are switched off", async () => {
    const host = await openHostWorkbook(chuoList);
    const codes = ({ findings }: JudgeReport) => new Set(findings.map(({ code }) => code));
    const missing = [...codes(await read(host))];
    expect(missing).toContain("result-missing");
    await save(host, { checks: { ...DEFAULT_PLAN_SETTINGS.checks, off: ["result-missing"] } });
    expect([...codes(await read(host))]).toEqual(
      missing.filter((code) => code !== "result-missing"),
    );
  });

  it("puts a person's decision in place of the computed status until the figures change", async () => {
    const host = await openHostWorkbook(chuoList);
    const [first] = (await read(host)).results;
    if (!first) throw new Error("There is no indicator.");
    const { indicator } = first;
    const override = {
      ...{ key: indicatorKey(indicator), target: "86.20%", actual: "85.96%" },
      ...{ status: "excluded" as const, reason: "制度変更", by: "", at: "2020-06-01T00:00:00Z" },
    };
    await save(host, { overrides: [override] });
    const [decided] = (await read(host)).results;
    expect(decided?.judgement.status).toBe("excluded");
    expect(decided?.computed.status).toBe("notAchieved");
    await host.client.run(async (context) => {
      context.workbook.worksheets.getItem("目標一覧").getRange("F4").values = [[0.87]];
      await context.sync();
    });
    const [again] = (await read(host)).results;
    expect(again?.judgement.status).toBe("achieved");
    expect(again?.outdatedOverride).toEqual(override);
  });

  it("takes settings of the session in place of the stored ones", async () => {
    const { client, options, ...host } = await openHostWorkbook(chuoList);
    const sessionSettings = { ...DEFAULT_PLAN_SETTINGS, phase: "midYear" as const };
    const report = await client.run((context) =>
      readAndJudge(context, { ...options, sessionSettings }),
    );
    expect(report.byStatus).toMatchObject({ achieved: 0, onTrack: 1, atRisk: 1 });
    expect(host.model.sheets()).toHaveLength(1);
  });
});

describe("a preview of what judging writes", () => {
  it("names sheets, columns and cells without writing anything, and agrees with the run", async () => {
    const host = await openHostWorkbook(chuoList);
    const before = contentsOf(host.model);
    const preview = await host.client.run((context) => previewJudgement(context, host.options));
    expect(contentsOf(host.model)).toEqual(before);
    expect(preview.sheets.map(({ name, isNew }) => [name, isNew])).toEqual([
      ["目標一覧", false],
      ["ダッシュボード", true],
    ]);
    expect(preview.sheets[0]?.columns).toMatch(/^[A-Z]+:[A-Z]+$/);
    expect(preview.sheets[1]?.charts).toBeGreaterThan(1);
    expect(preview.indicators).toBe(4);
    const { written } = await host.judge();
    expect(preview.changedCells).toBe(written.changedCells);
    const again = await host.client.run((context) => previewJudgement(context, host.options));
    expect(again).toMatchObject({ sheets: [], changedCells: 0, deletedSheets: [] });
  });
});
