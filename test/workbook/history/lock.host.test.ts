import { periodLock, withLock, withoutLock } from "../../../src/domain/settings/lockFigures";
import { readAndJudge } from "../../../src/workbook/judgeWorkbook";
import { loadSettings, saveSettings } from "../../../src/workbook/settings/saveSettings";
import { closeHostWorkbooks, openHostBytes, openHostWorkbook } from "../support/hostWorkbook";
import { chuoList } from "../support/planWorkbooks";

afterEach(closeHostWorkbooks);

const ACTUAL = { row: 3, column: 5, rowCount: 1, columnCount: 1 };

it("a changed figure of a closed period is found, in the file too, until the period is opened again", async () => {
  const host = await openHostWorkbook(chuoList);
  const read = () => host.client.run((context) => readAndJudge(context, host.options));
  const { plan, phase } = await read();
  const lock = periodLock(plan.indicators, phase, host.options.now, "区長");
  await host.client.run((context) =>
    saveSettings(context, (stored) => withLock(stored, lock), host.options),
  );
  const codes = async () => (await read()).findings.map(({ code }) => code);
  expect(await codes()).not.toContain("locked-changed");

  host.sheet("目標一覧").write(ACTUAL, [[0.863]]);
  const again = await openHostBytes(await host.model.save());
  const { findings } = await again.client.run((context) => readAndJudge(context, again.options));
  const [found] = findings.filter(({ code }) => code === "locked-changed");
  expect(found?.address).toBe("目標一覧!F4");
  expect(found?.message.ja).toContain("区長が確定した期末の実績が「85.96%」から「86.30%」");

  await host.client.run((context) =>
    saveSettings(context, (stored) => withoutLock(stored, phase), host.options),
  );
  expect(await codes()).not.toContain("locked-changed");
});

it("10,000 figures can be closed", async () => {
  const host = await openHostWorkbook(chuoList);
  const figures = Array.from({ length: 10_000 }, (_, index) => ({
    ...{ key: `中央区 > 令和元年度 > 取組${index % 50} > 指標${index}の達成割合` },
    ...{ target: "86.20%以上", actual: "85.96%" },
  }));
  const lock = {
    phase: "yearEnd",
    lockedAt: "2020-06-01T00:00:00.000Z",
    lockedBy: "区長",
    figures,
  } as const;
  const start = performance.now();
  await host.client.run((context) =>
    saveSettings(context, (stored) => withLock(stored, lock), host.options),
  );
  const { locks } = await host.client.run((context) => loadSettings(context));
  expect(locks).toEqual([lock]);
  expect(performance.now() - start).toBeLessThan(10_000);
  // They cost a judgement nothing but themselves: one answer of Excel on the web holds 5 MB.
  host.client.counters.reset();
  await host.client.run((context) => readAndJudge(context, host.options));
  expect(host.client.counters.largestResponseBytes).toBeLessThan(5 * 1024 * 1024);
});
