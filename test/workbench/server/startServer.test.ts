import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";

import { untrustedCertificate } from "../../../src/workbench/server/certificate";
import type { BuildState } from "../../../src/workbench/server/routes";
import {
  PortInUseError,
  type RunningServer,
  startServer,
} from "../../../src/workbench/server/startServer";
import { httpsGet } from "./httpsGet";

const root = mkdtempSync(path.join(os.tmpdir(), "kpi-server-"));
const builds = {
  addin: path.join(root, "addin"),
  workbench: path.join(root, "workbench"),
  samples: path.join(root, "samples"),
};
let buildState: BuildState = "ready";
let server: RunningServer;

// The certificate generator reports to the console.
beforeAll(() => void jest.spyOn(console, "log").mockImplementation());

beforeAll(async () => {
  for (const folder of Object.values(builds)) mkdirSync(folder);
  mkdirSync(path.join(builds.addin, "assets"));
  writeFileSync(path.join(builds.addin, "taskpane.html"), "<title>作業ウィンドウ</title>");
  writeFileSync(path.join(builds.addin, "assets", "icon-16.png"), "png");
  writeFileSync(path.join(builds.workbench, "index.html"), "<title>ワークベンチ</title>");
  writeFileSync(path.join(builds.workbench, "workbench.js"), "1");
  writeFileSync(path.join(builds.samples, "計画.xlsx"), "zip");
  server = await startServer({
    port: 0,
    certificate: await untrustedCertificate(path.join(root, "certificate")),
    builds,
    buildState: () => buildState,
  });
}, 30_000);

afterEach(() => {
  buildState = "ready";
});

afterAll(async () => {
  await server.close();
  rmSync(root, { recursive: true });
});

const get = (pathname: string, options?: Parameters<typeof httpsGet>[1]) =>
  httpsGet(server.origin + pathname, options);

test("everything lies on one https origin", async () => {
  expect(server.origin).toBe(`https://localhost:${String(server.port)}`);
  const answers = await Promise.all(
    [
      "/workbench/",
      "/workbench/workbench.js",
      "/taskpane.html",
      "/taskpane.html?et=1",
      "/assets/icon-16.png",
      `/samples/${encodeURIComponent("計画.xlsx")}`,
    ].map((pathname) => get(pathname)),
  );
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 200]);
  expect(answers.map(({ headers }) => headers["content-type"])).toEqual([
    "text/html;charset=utf-8",
    "text/javascript",
    "text/html;charset=utf-8",
    "text/html;charset=utf-8",
    "image/png",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ]);
  expect(answers[0]?.body).toContain("ワークベンチ");
  expect(answers[2]?.body).toContain("作業ウィンドウ");
});

test.each(["office.js", "excel-web-16.00.js", "ja-jp/office_strings.js"])(
  "the genuine library file %s is served from its package",
  async (file) => {
    const { status, body } = await get(`/office-js/${file}`);
    expect(status).toBe(200);
    expect(body).toContain("Microsoft");
  },
);

test.each(["/", "/workbench"])("%s leads to the workbench", async (pathname) => {
  const { status, headers } = await get(pathname);
  expect([status, headers.location]).toEqual([302, "/workbench/"]);
});

test("pages may reach nothing but their own origin", async () => {
  for (const pathname of ["/workbench/", "/taskpane.html"]) {
    const policy = (await get(pathname)).headers["content-security-policy"];
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toMatch(/https?:|\*/);
  }
});

test("a rebuilt file is seen at once, an unchanged one is not sent again", async () => {
  const first = await get("/workbench/workbench.js");
  expect(first.headers["cache-control"]).toBe("no-cache");
  const etag = first.headers.etag ?? "";
  const again = await get("/workbench/workbench.js", { headers: { "If-None-Match": etag } });
  expect(again.status).toBe(304);
  writeFileSync(path.join(builds.workbench, "workbench.js"), "22");
  const changed = await get("/workbench/workbench.js", { headers: { "If-None-Match": etag } });
  expect([changed.status, changed.body]).toEqual([200, "22"]);
});

test("what does not exist is 404, also outside the folders", async () => {
  expect((await get("/nothing.js")).status).toBe(404);
  expect((await get("/samples/..%2f..%2fcertificate%2flocalhost.key")).status).toBe(404);
  expect((await get("/workbench/%2e%2e/%2e%2e/certificate/localhost.key")).status).toBe(404);
});

test("nothing can be sent to it", async () => {
  expect((await get("/taskpane.html", { method: "POST" })).status).toBe(405);
});

test("until the first build is done the page says so and reloads itself", async () => {
  buildState = "building";
  const waiting = await get("/workbench/");
  expect(waiting.status).toBe(503);
  expect(waiting.body).toContain("準備しています");
  expect(waiting.body).toContain('http-equiv="refresh"');
  expect((await get("/office-js/office.js")).status).toBe(200);
  buildState = "failed";
  expect((await get("/taskpane.html")).body).toContain("ビルドに失敗しました");
});

test("a port in use is reported as such", async () => {
  const certificate = await untrustedCertificate(path.join(root, "certificate"));
  await expect(startServer({ port: server.port, certificate, builds })).rejects.toEqual(
    new PortInUseError(server.port),
  );
});
