import { spawn } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import path from "node:path";

/** The part of jest's `--json` report that is used here. */
interface JestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

export interface JestOutcome {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** What went wrong, for a person; empty when nothing did. */
  readonly details: string;
}

/**
 * Runs jest and reads its report. A test file that could not run, and a jest that ends badly although every
 * test passed, each count as one failure.
 *
 * @param name of the report file
 */
export async function runJest(name: string, args: readonly string[]): Promise<JestOutcome> {
  const file = path.resolve("build", "test-results", `${name}.json`);
  rmSync(file, { force: true });
  const jest = path.resolve("node_modules", "jest", "bin", "jest.js");
  const { status, output } = await run(process.execPath, [
    jest,
    "--silent",
    "--json",
    `--outputFile=${file}`,
    ...args,
  ]);
  const report = readReport(file);
  if (report === undefined) {
    return { passed: 0, failed: 1, skipped: 0, details: `jest (${name}):\n${output}` };
  }
  const broken = report.testResults.filter(
    ({ status: state, assertionResults }) =>
      state === "failed" && !assertionResults.some((test) => test.status === "failed"),
  );
  const failures = report.testResults.filter(({ status: state }) => state === "failed");
  const failed = report.numFailedTests + broken.length;
  const endedBadly = status !== 0 && failed === 0;
  return {
    passed: report.numPassedTests,
    failed: failed + (endedBadly ? 1 : 0),
    skipped: report.numPendingTests,
    details: [
      ...failures.map((result) => `${path.relative(".", result.name)}\n${result.message}`),
      ...(endedBadly ? [`jest (${name}) ended with ${String(status)}:\n${output}`] : []),
    ].join("\n"),
  };
}

function readReport(file: string): JestReport | undefined {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as JestReport;
  } catch {
    // No report or half of one: jest itself failed, and its output says why.
    return undefined;
  }
}

function run(
  program: string,
  args: readonly string[],
): Promise<{ status: number; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, [...args], { stdio: ["ignore", "pipe", "pipe"] });
    const chunks: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.on("error", reject);
    child.on("close", (status) => {
      resolve({ status: status ?? 1, output: Buffer.concat(chunks).toString("utf8") });
    });
  });
}
