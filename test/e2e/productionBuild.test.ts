import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

import { builds } from "./support/builds";

/** The official React template's first load: what a user is used to wait for. */
const FIRST_LOAD_GZIP_BYTES = 168_000;

const files = readdirSync(builds.addin, { recursive: true, encoding: "utf8" });
const read = (file: string): string => readFileSync(path.join(builds.addin, file), "utf8");
const scripts = files.filter((file) => file.endsWith(".js"));

test("the add-in is complete", () => {
  expect(files).toEqual(
    expect.arrayContaining([
      "taskpane.html",
      "commands.html",
      "failure.html",
      "support.html",
      "manifest.xml",
      "THIRD-PARTY-NOTICES.txt",
      ...["16", "32", "64", "80"].map((size) => path.join("assets", `icon-${size}.png`)),
    ]),
  );
});

test("scripts carry their content's hash and no source map", () => {
  expect(scripts).not.toEqual([]);
  for (const script of scripts) {
    expect(script).toMatch(/\.[0-9a-f]{10}\.js$/);
    expect(read(script)).not.toContain("sourceMappingURL");
  }
  expect(files.filter((file) => file.endsWith(".map"))).toEqual([]);
});

test("a first load is no heavier than the official template's", () => {
  const page = read("taskpane.html");
  const first = scripts.filter((script) => page.includes(script));
  expect(first).not.toEqual([]);
  const bytes = [page, ...first.map(read)].reduce(
    (sum, text) => sum + gzipSync(text, { level: 9 }).length,
    0,
  );
  expect(bytes).toBeLessThan(FIRST_LOAD_GZIP_BYTES);
});

test("React is its production build", () => {
  const code = scripts.map(read).join("");
  expect(code).toContain("Minified React error");
  expect(code).not.toContain("react-dom.development");
});

test("nothing of the workbench is in the add-in", () => {
  const workbenchOnly = /@univerjs|excelts|echarts/;
  const workbenchNotices = readFileSync(
    path.join(builds.workbench, "THIRD-PARTY-NOTICES.txt"),
    "utf8",
  );
  // The same search does find them where they belong.
  expect(workbenchNotices).toMatch(workbenchOnly);
  expect(read("THIRD-PARTY-NOTICES.txt")).not.toMatch(workbenchOnly);
  expect(scripts.map(read).join("")).not.toMatch(/@univerjs|installChartSupport|echarts/);
});

test("the notices name what is bundled", () => {
  const notices = read("THIRD-PARTY-NOTICES.txt");
  for (const name of ["react", "react-dom", "@fluentui/react-button", "big.js"]) {
    expect(notices.split("\n")).toContain(name);
  }
});

test("a closed network's pane loads office.js from its own server, and nothing from elsewhere", () => {
  const addresses = [...read("taskpane.html").matchAll(/(?:src|href)="?([^"\s>]+)/g)].map(
    ([, address]) => address ?? "",
  );
  expect(addresses).toContain("/office-js/office.js");
  expect(addresses.filter((address) => /^(https?:)?\/\//.test(address))).toEqual([]);
});

/** The command that README gives for a release, with these values after `--env`. */
function release(...env: string[]): void {
  const webpack = path.resolve("node_modules", "webpack-cli", "bin", "cli.js");
  const args = ["--mode", "production", "--config-name", "taskpane"];
  execFileSync(process.execPath, [webpack, ...args, ...env.flatMap((value) => ["--env", value])], {
    stdio: "pipe",
  });
}

test("a release names its own origin in the manifest and Microsoft's address of office.js", () => {
  const outDir = path.join("build", "e2e-release");
  release("origin=https://kpi.example.jp", `outDir=${outDir}`);
  const manifest = readFileSync(path.join(outDir, "addin", "manifest.xml"), "utf8");
  expect(manifest).toContain("https://kpi.example.jp/taskpane.html");
  expect(manifest).not.toContain("localhost");
  expect(readFileSync(path.join(outDir, "addin", "taskpane.html"), "utf8")).toContain(
    "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
  );
});

test.each(["http://kpi.example.jp", "https://kpi.example.jp/kpi", "kpi.example.jp"])(
  "%s is refused as an origin",
  (origin) => {
    expect(() => {
      release(`origin=${origin}`);
    }).toThrow("an https origin without a path is needed");
  },
);
