/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import path from "node:path";

const FILE = path.resolve(__dirname, "../../../src/taskpane/taskpane.html");
const page = new DOMParser().parseFromString(readFileSync(FILE, "utf8"), "text/html");

test("is Japanese until the pane knows better", () => {
  expect(page.documentElement.lang).toBe("ja");
});

test("paints something before any script has run", () => {
  expect(page.querySelector("#root h1")?.textContent).toBe("運営方針KPIトラッカー");
  expect(page.querySelectorAll("#root i").length).toBeGreaterThan(1);
});

test("says what is wrong when no script ever runs", () => {
  expect(page.querySelector("#root .outdated")?.textContent).toContain("Microsoft 365");
  expect(page.querySelector("#root .late")?.textContent).toContain("もう一度開いてください");
  expect(page.querySelector("#root noscript")?.textContent).toContain("JavaScript");
});

test("holds no inline script, so that a strict content security policy can be set", () => {
  const scripts = [...page.querySelectorAll("script")];
  expect(scripts.map((script) => [script.id, script.textContent])).toEqual([["office-js", ""]]);
  expect(
    [...page.querySelectorAll("*")]
      .flatMap((e) => [...e.attributes])
      .filter((a) => a.name.startsWith("on")),
  ).toEqual([]);
});

test("loads office.js from the address of the build and lets it hold up nothing", () => {
  const script = page.querySelector<HTMLScriptElement>("#office-js");
  expect(script?.getAttribute("src")).toBe("<%= officeJs %>");
  expect(script?.defer).toBe(true);
  // In the body: the pane's own deferred script in the head runs before it.
  expect(script?.parentElement?.tagName).toBe("BODY");
});
