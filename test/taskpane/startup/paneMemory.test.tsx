/** @jest-environment jsdom */
import { act, cleanup, screen, within } from "@testing-library/react";

import { rememberedPane, rememberPane } from "../../../src/taskpane/startup/paneMemory";
import type { PaneMemory } from "../../../src/taskpane/startup/paneMemory";
import { renderJudged, renderPane } from "../support/renderPane";
import { samplePlan } from "../support/samplePlan";

const NOW = new Date("2026-06-01T10:00:00Z");
const MEMORY: PaneMemory = {
  view: "findings",
  summary: { at: "2026-06-01T09:00:00.000Z", total: 42, byStatus: { achieved: 17 } },
};

beforeEach(() => {
  window.localStorage.clear();
});

afterEach(() => {
  Reflect.deleteProperty(globalThis, "Office");
  jest.restoreAllMocks();
});

describe("where the user was", () => {
  it("is remembered for each workbook, in the part of the storage that Office gives", () => {
    const inWorkbook = (url: string): void => {
      Object.assign(globalThis, { Office: { context: { partitionKey: "p1", document: { url } } } });
    };
    inWorkbook("a.xlsx");
    rememberPane(MEMORY);
    expect(rememberedPane(NOW)).toEqual(MEMORY);
    expect(window.localStorage.key(0)).toMatch(/^p1.*a\.xlsx$/);
    inWorkbook("b.xlsx");
    expect(rememberedPane(NOW)).toBeNull();
  });

  it("is forgotten after half a day, and never believed from the future", () => {
    rememberPane(MEMORY);
    expect(rememberedPane(new Date("2026-06-01T21:00:00Z"))).toBeNull();
    expect(rememberedPane(new Date("2026-06-01T08:00:00Z"))).toBeNull();
  });

  it.each(["{", "null", '{"view":"x"}', '{"view":"results","summary":{"at":"?","total":1}}'])(
    "is unknown where %s is stored",
    (stored) => {
      rememberPane(MEMORY);
      window.localStorage.setItem(window.localStorage.key(0) ?? "", stored);
      expect(rememberedPane(NOW)).toBeNull();
    },
  );

  it("is unknown where the browser keeps nothing", () => {
    jest.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new Error("blocked");
    });
    jest.spyOn(Storage.prototype, "getItem").mockImplementation(() => {
      throw new Error("blocked");
    });
    rememberPane(MEMORY);
    expect(rememberedPane(NOW)).toBeNull();
  });
});

test("a pane that is opened again shows last time's numbers and goes back to the screen", async () => {
  const before = await renderJudged();
  await before.user.click(screen.getByRole("tab", { name: /^確認事項/ }));
  await screen.findByRole("heading", { level: 1, name: "確認事項" });
  cleanup();

  const { service, user } = renderPane({ reopened: true });
  const last = screen.getByRole("region", { name: /^前回（.+）の結果$/ });
  expect(last.textContent).toContain("指標");
  await user.click(within(last).getByRole("button", { name: "続きを開く" }));
  expect(service.calls).toEqual(["read"]);
  await act(async () => {
    service.reading.resolve(samplePlan());
    await service.reading.promise;
  });
  await screen.findByRole("heading", { level: 1, name: "確認事項" });
});
