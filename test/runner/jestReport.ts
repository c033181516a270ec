import path from "node:path";

/** The part of jest's `--json` report that is used here. */
export interface JestReport {
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
 * Counts a run. A test file that could not run, a jest that ends badly although every test passed, and a
 * run without any test each count as one failure.
 *
 * @param report `undefined` where jest wrote none
 * @param status exit status of jest
 * @param output what jest printed, shown where the report does not say what is wrong
 */
export function summarise(
  report: JestReport | undefined,
  status: number,
  output: string,
): JestOutcome {
  if (report === undefined) return { passed: 0, failed: 1, skipped: 0, details: output };
  const failures = report.testResults.filter((result) => result.status === "failed");
  const broken = failures.filter(
    ({ assertionResults }) => !assertionResults.some((test) => test.status === "failed"),
  );
  const failed = report.numFailedTests + broken.length;
  const unexplained = failed === 0 && (status !== 0 || report.numPassedTests === 0);
  return {
    passed: report.numPassedTests,
    failed: failed + (unexplained ? 1 : 0),
    skipped: report.numPendingTests,
    details: [
      ...failures.map((result) => `${path.relative(".", result.name)}\n${result.message}`),
      ...(unexplained ? [output] : []),
    ].join("\n"),
  };
}
