/** @jest-environment jsdom
 *  @jest-environment-options {"url": "https://localhost:3000/workbench.html"} */
import { XdmHost, type XdmHostOptions } from "../../../src/workbench/transports/xdmHost";

const ADDIN = "https://localhost:3000/taskpane.html";
let host: XdmHost;
let options: XdmHostOptions;
let posted: Record<string, unknown>[];
let starts: number;
const unknown: string[] = [];

beforeAll(() => {
  // jsdom has no crypto.randomUUID on pages.
  let count = 0;
  Object.defineProperty(window.crypto, "randomUUID", {
    configurable: true,
    value: () => `conversation-${(count += 1)}`,
  });
});
beforeEach(() => {
  starts = 0;
  unknown.length = 0;
  document.body.replaceChildren();
  options = {
    container: document.body,
    addinUrl: ADDIN,
    locale: "ja-JP",
    title: "KPI",
    appContext: (controlId) => ({ _id: controlId }),
    execute: (call) => Promise.resolve({ Error: 0, Data: [call.DdaMethod.DispatchId] }),
    onStart: () => (starts += 1),
    onUnknown: (name) => unknown.push(name),
  };
  host = new XdmHost(options);
  posted = catchMessages();
});
afterEach(() => {
  host.dispose();
});

/** What the host posts into the frame. */
function catchMessages(): Record<string, unknown>[] {
  const messages: Record<string, unknown>[] = [];
  const { contentWindow } = host.element;
  if (!contentWindow) throw new Error("The frame has no window.");
  contentWindow.postMessage = (text: unknown, target?: unknown) => {
    messages.push({ ...(JSON.parse(String(text)) as object), target });
  };
  return messages;
}

interface FrameName {
  readonly hostInfo: string;
  readonly xdmInfo: string;
}
const frameName = (): FrameName => JSON.parse(host.element.name) as FrameName;
const conversation = (): string => frameName().xdmInfo.split("|")[0] ?? "";

/** A message of the library in the frame. */
async function send(
  actionName: string,
  {
    type = 0,
    data,
    conversationId = conversation(),
    origin = "https://localhost:3000",
  }: {
    type?: number;
    data?: unknown;
    conversationId?: string;
    origin?: string;
  } = {},
): Promise<void> {
  const message = {
    _messageType: 0,
    _actionName: actionName,
    _actionType: type,
    _conversationId: conversationId,
    _correlationId: 7,
    _data: data,
  };
  window.dispatchEvent(
    new MessageEvent("message", {
      data: JSON.stringify(message),
      origin,
      source: host.element.contentWindow,
    }),
  );
  await new Promise((resolve) => setTimeout(resolve, 0));
}

test("the frame's name carries host, conversation and origin before it is loaded", () => {
  expect(frameName()).toMatchObject({
    baseFrameName: "excelhost",
    hostInfo: "Excel$Web$16.01$ja-JP$telemetry$$$0",
    serializerVersion: "1",
  });
  expect(frameName().xdmInfo).toMatch(/^conversation-\d+\|addin1\|https:\/\/localhost:3000\/$/);
  expect(host.element.getAttribute("sandbox")).toContain("allow-same-origin");
});

test("answers the first question with the application context", async () => {
  await send("ContextActivationManager_getAppContextAsync", { data: "addin1" });
  expect(posted).toEqual([
    {
      _messageType: 1,
      _actionName: "ContextActivationManager_getAppContextAsync",
      _conversationId: conversation(),
      _correlationId: 7,
      _origin: "https://localhost:3000",
      _errorCode: 0,
      _responseType: 0,
      _serializerVersion: 1,
      _data: { _id: "addin1" },
      target: "https://localhost:3000",
    },
  ]);
  expect(starts).toBe(1);
});

test("executes methods and adds the protocol's version", async () => {
  await send("executeMethod", { data: { DdaMethod: { DispatchId: 93 } } });
  expect(posted[0]).toMatchObject({ _errorCode: 0, _data: { Error: 0, Version: 1, Data: [93] } });
});

test("raises only events that were registered, until a new page starts", async () => {
  expect(host.raise("richApiMessage", {})).toBe(false);
  await send("richApiMessage", { type: 1 });
  expect(host.raiseRichApi([[65536, 10, "s", "{}", "", false]])).toBe(true);
  expect(posted.at(-1)).toMatchObject({
    _actionName: "richApiMessage",
    _responseType: 1,
    _correlationId: 7,
    _data: { ArrayData: [[65536, 10, "s", "{}", "", false]] },
  });
  await send("richApiMessage", { type: 2 });
  expect(host.raise("richApiMessage", {})).toBe(false);
  await send("richApiMessage", { type: 1 });
  await send("ContextActivationManager_getAppContextAsync");
  expect(host.raise("richApiMessage", {})).toBe(false);
});

test("messages of strangers and of old conversations are not answered", async () => {
  await send("executeMethod", { origin: "https://elsewhere.test" });
  await send("executeMethod", { conversationId: "old" });
  window.dispatchEvent(
    new MessageEvent("message", { data: "{}", origin: "https://localhost:3000", source: window }),
  );
  expect(posted).toEqual([]);
});

test("unknown actions get an error and are reported", async () => {
  await send("ContextActivationManager_somethingNew");
  expect(posted[0]).toMatchObject({ _errorCode: -2, _data: null });
  expect(unknown).toEqual(["ContextActivationManager_somethingNew"]);
});

test("reload makes a new frame and a new conversation, and old answers are dropped", async () => {
  const before = conversation();
  await send("richApiMessage", { type: 1 });
  host.reload();
  expect(conversation()).not.toBe(before);
  expect(document.querySelectorAll("iframe")).toHaveLength(1);
  expect(host.raise("richApiMessage", {})).toBe(false);
  posted = catchMessages();
  await send("executeMethod", { conversationId: before });
  expect(posted).toEqual([]);
});
