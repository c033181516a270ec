import { ensureChromium } from "./runner/ensureChromium";
import type { JestOutcome } from "./runner/jestReport";
import { runJest } from "./runner/runJest";

/**
 * `npm test`: unit and host tests, then the end-to-end tests in a real browser. Prints what failed, and as
 * its last line the sums.
 */
async function main(): Promise<void> {
  const outcomes = [
    await stage("単体・ホスト (unit, host)", () => runJest("unit", ["--maxWorkers=100%"])),
    await stage("画面 (end to end)", endToEnd),
  ];
  const sum = (key: "passed" | "failed" | "skipped"): number =>
    outcomes.reduce((total, outcome) => total + outcome[key], 0);
  if (sum("skipped") > 0) console.log(`${String(sum("skipped"))} skipped`);
  console.log(`${String(sum("passed"))} passed, ${String(sum("failed"))} failed`);
  process.exitCode = sum("failed") === 0 ? 0 : 1;
}

async function stage(title: string, run: () => Promise<JestOutcome>): Promise<JestOutcome> {
  const start = Date.now();
  const outcome = await run();
  const seconds = ((Date.now() - start) / 1000).toFixed(0);
  if (outcome.details !== "") console.log(outcome.details);
  console.log(
    `${title}: ${String(outcome.passed)} passed, ${String(outcome.failed)} failed, ${seconds} s`,
  );
  return outcome;
}

/** Without a browser these tests cannot run, which is a failure and not a reason to skip them. */
async function endToEnd(): Promise<JestOutcome> {
  try {
    process.env.CHROMIUM_PATH = ensureChromium();
  } catch (error) {
    const details = error instanceof Error ? error.message : String(error);
    return { passed: 0, failed: 1, skipped: 0, details };
  }
  return runJest("e2e", ["--config", "test/e2e/jest.config.mjs"]);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
