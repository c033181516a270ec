import { loadSettings, saveSettings } from "../../../src/workbook/settings/saveSettings";
import { closeHostWorkbooks, openHostWorkbook } from "../support/hostWorkbook";
import { chuoList } from "../support/planWorkbooks";

afterEach(closeHostWorkbooks);

describe("settings that a workbook keeps", () => {
  it("are read back and applied to the judgement", async () => {
    const { client, judge, options } = await openHostWorkbook(chuoList);
    const change = (): Promise<unknown> =>
      client.run((context) =>
        saveSettings(context, (stored) => ({ ...stored, phase: "midYear" }), options),
      );
    await change();
    expect(await client.run((context) => loadSettings(context))).toMatchObject({
      phase: "midYear",
    });
    const { report } = await judge();
    expect(report.phase).toBe("midYear");
    expect(report.byStatus).toMatchObject({ achieved: 0, notAchieved: 0, onTrack: 1, atRisk: 1 });
  });
});
