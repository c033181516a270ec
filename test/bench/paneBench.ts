/*
 * npm run bench:pane
 *
 * Prints how long the pane takes to show 1,000, 5,000 and 10,000 indicators, and to filter, search, sort and group
 * them: from the press of a key to the page that shows the outcome, in Chromium, over a service that answers at once.
 * Every step is done several times; the best run counts, as the others were disturbed.
 */
import Table from "cli-table3";
import type { Page } from "playwright-core";

import { launchBrowser } from "../e2e/support/browser";
import { servePane } from "../taskpane/harness/servePane";

const SIZES = [1_000, 5_000, 10_000] as const;
const RUNS = 5;
const VIEWPORT = { width: 320, height: 640 };

/** What is pressed; runs in the page. `value` is typed or chosen. */
interface Step {
  readonly name: string;
  readonly selector: string;
  /** Absent: the element is clicked. */
  readonly value?: string;
}

const STATUS_FILTER = "button[aria-pressed]";
const SEARCH = "input[type=search]";
const ORDER = "[role=search] select";

const STEPS: readonly Step[] = [
  { name: "filter by status", selector: STATUS_FILTER },
  { name: "search, many hits", selector: SEARCH, value: "収納" },
  { name: "search, few hits", selector: SEARCH, value: "その97" },
  { name: "order of the sheet", selector: ORDER, value: "sheet" },
  { name: "group by initiative", selector: ORDER, value: "path" },
  { name: "group by status", selector: ORDER, value: "groupedStatus" },
];

/** Milliseconds of a step, each run from the state that the list had at first. */
function measure(page: Page, step: Step, runs: number): Promise<number[]> {
  return page.evaluate(
    async ({ selector, value, times }) => {
      const control = document.querySelector<HTMLElement>(selector);
      if (control === null) throw new Error(`The pane has no ${selector}.`);
      const first = control instanceof HTMLSelectElement ? control.value : "";
      /** What the list shows: its count and its first entries. */
      const shown = (): string =>
        [...document.querySelectorAll("[role=search] [role=status], li[aria-posinset]")]
          .slice(0, 4)
          .map(({ textContent }) => textContent)
          .join("\n");
      /** Presses the control and waits for the page that shows something else. */
      const press = async (text: string): Promise<number> => {
        const before = shown();
        const start = performance.now();
        if (value === undefined) control.click();
        else {
          // React hears of it only if the element's own setter is passed over.
          Reflect.set(Object.getPrototypeOf(control) as object, "value", text, control);
          const type = control instanceof HTMLSelectElement ? "change" : "input";
          control.dispatchEvent(new Event(type, { bubbles: true }));
        }
        while (shown() === before && performance.now() - start < 5_000) {
          await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
        }
        return performance.now() - start;
      };
      const found: number[] = [];
      for (let run = 0; run < times; run += 1) {
        found.push(await press(value ?? ""));
        await press(first);
      }
      return found;
    },
    { selector: step.selector, value: step.value, times: runs },
  );
}

/** Milliseconds until the list is painted. */
function show(page: Page, size: number): Promise<number> {
  return page.evaluate(async (count) => {
    const start = performance.now();
    window.harness.judgedLarge(count);
    while (document.querySelector("li[aria-posinset]") === null) {
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    }
    return performance.now() - start;
  }, size);
}

async function main(): Promise<void> {
  const pane = await servePane();
  const browser = await launchBrowser();
  const rows = new Map<string, string[]>();
  const note = (name: string, times: readonly number[]): void => {
    rows.set(name, [...(rows.get(name) ?? []), `${Math.min(...times).toFixed(0)} ms`]);
  };
  try {
    for (const size of SIZES) {
      const page = await browser.newPage({ viewport: VIEWPORT });
      // What runs this script gives functions their names by a helper, which the page lacks.
      await page.addInitScript("globalThis.__name = (value) => value;");
      await page.goto(`${pane.address}/?language=ja-JP`);
      await page.getByRole("button", { name: "判定する", exact: true }).click();
      note("first list (with the sample's making)", [await show(page, size)]);
      for (const step of STEPS) note(step.name, await measure(page, step, RUNS));
      await page.close();
    }
  } finally {
    await browser.close();
    await pane.close();
  }
  const table = new Table({
    head: ["", ...SIZES.map((size) => `${size.toLocaleString("en")} indicators`)],
    colAligns: ["left", ...SIZES.map(() => "right" as const)],
    style: { head: [], border: [] },
  });
  for (const [name, times] of rows) table.push([name, ...times]);
  console.log(table.toString());
}

void main();
