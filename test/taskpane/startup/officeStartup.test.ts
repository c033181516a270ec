/** @jest-environment jsdom */
import { looksLikePlainBrowser, startOffice } from "../../../src/taskpane/startup/officeStartup";

const HOST_NAME = "Excel|Web|16.00|ja-JP|x|isDialog|";

interface FakeOffice {
  readonly host?: string | null;
  /** Minor version of the newest ExcelApi that the host knows: 15 for 1.15. */
  readonly api?: number;
  readonly ready?: Promise<unknown>;
}

/** What office.js leaves behind once it ran; `ready` lets a test decide when the host answers. */
function defineOffice({ host = "Excel", api = 15, ready = Promise.resolve() }: FakeOffice): void {
  Object.assign(window, {
    Office: {
      HostType: { Excel: "Excel" },
      onReady: () => ready.then(() => ({ host })),
      context: {
        requirements: {
          isSetSupported: (set: string, version: string) =>
            set === "ExcelApi" && Number(version.split(".")[1]) <= api,
        },
      },
    },
  });
}

beforeEach(() => {
  jest.useFakeTimers();
});

afterEach(() => {
  jest.useRealTimers();
  Reflect.deleteProperty(window, "Office");
  window.name = "";
  window.sessionStorage.clear();
});

test("is ready once Excel has answered", async () => {
  defineOffice({});
  await expect(startOffice(document.createElement("script"), jest.fn())).resolves.toBe("ready");
});

test("waits for office.js, which may come after the pane's own script", async () => {
  const script = document.createElement("script");
  const outcome = startOffice(script, jest.fn());
  defineOffice({});
  script.dispatchEvent(new Event("load"));
  await expect(outcome).resolves.toBe("ready");
});

test.each([
  ["another host", { host: "Word" }, "noOffice"],
  ["a plain browser", { host: null }, "noOffice"],
  ["Excel 2016", { api: 1 }, "oldExcel"],
  ["Excel 2019", { api: 7 }, "ready"],
])("recognises %s", async (_what, office, outcome) => {
  defineOffice(office);
  await expect(startOffice(document.createElement("script"), jest.fn())).resolves.toBe(outcome);
});

test("says that the library could not be loaded, inside Office", async () => {
  window.name = HOST_NAME;
  const script = document.createElement("script");
  const outcome = startOffice(script, jest.fn());
  script.dispatchEvent(new Event("error"));
  await expect(outcome).resolves.toBe("scriptFailed");
});

test("outside Office a missing library is no news: the page says what it is", async () => {
  const script = document.createElement("script");
  const outcome = startOffice(script, jest.fn());
  script.dispatchEvent(new Event("error"));
  await expect(outcome).resolves.toBe("noOffice");
});

test("reports a slow host after a while, and still starts when it answers", async () => {
  window.name = HOST_NAME;
  let answer: (value: unknown) => void = () => undefined;
  defineOffice({ ready: new Promise((resolve) => (answer = resolve)) });
  const onDelay = jest.fn();
  const outcome = startOffice(document.createElement("script"), onDelay);
  await jest.advanceTimersByTimeAsync(7_000);
  expect(onDelay).not.toHaveBeenCalled();
  await jest.advanceTimersByTimeAsync(2_000);
  expect(onDelay).toHaveBeenCalledWith("slow");
  answer(undefined);
  await expect(outcome).resolves.toBe("ready");
});

test("in a plain browser the wait is short", async () => {
  defineOffice({ ready: new Promise(() => undefined) });
  const onDelay = jest.fn();
  void startOffice(document.createElement("script"), onDelay);
  await jest.advanceTimersByTimeAsync(2_500);
  expect(onDelay).toHaveBeenCalledWith("plainBrowser");
});

test("a quick answer causes no message later", async () => {
  defineOffice({});
  const onDelay = jest.fn();
  await startOffice(document.createElement("script"), onDelay);
  await jest.advanceTimersByTimeAsync(60_000);
  expect(onDelay).not.toHaveBeenCalled();
});

test("a host is seen by the window's name, the session, or the window's external object", () => {
  expect(looksLikePlainBrowser(window)).toBe(true);
  window.name = HOST_NAME;
  expect(looksLikePlainBrowser(window)).toBe(false);
  window.name = "";
  window.sessionStorage.setItem("hostInfoValue", HOST_NAME);
  expect(looksLikePlainBrowser(window)).toBe(false);
  window.sessionStorage.clear();
  const external = Reflect.get(window, "external") as object;
  Object.assign(external, { GetHostInfo: () => HOST_NAME });
  expect(looksLikePlainBrowser(window)).toBe(false);
  Reflect.deleteProperty(external, "GetHostInfo");
  expect(looksLikePlainBrowser(window)).toBe(true);
});
