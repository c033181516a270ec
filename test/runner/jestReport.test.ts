import { type JestReport, summarise } from "./jestReport";

const passing: JestReport = {
  numPassedTests: 2,
  numFailedTests: 0,
  numPendingTests: 1,
  testResults: [
    {
      name: `${process.cwd()}/test/a.test.ts`,
      status: "passed",
      message: "",
      assertionResults: [{ status: "passed" }, { status: "passed" }, { status: "pending" }],
    },
  ],
};

test("a good run", () => {
  expect(summarise(passing, 0, "noise")).toEqual({
    passed: 2,
    failed: 0,
    skipped: 1,
    details: "",
  });
});

test("a failed test is counted and its message shown", () => {
  const failing = {
    ...passing,
    numFailedTests: 1,
    testResults: [
      {
        name: `${process.cwd()}/test/b.test.ts`,
        status: "failed",
        message: "● adds up",
        assertionResults: [{ status: "failed" }, { status: "passed" }],
      },
    ],
  };
  const outcome = summarise(failing, 1, "noise");
  expect(outcome.failed).toBe(1);
  expect(outcome.details).toBe("test/b.test.ts\n● adds up");
});

test("a file that could not run counts as one failure", () => {
  const broken = {
    ...passing,
    testResults: [
      ...passing.testResults,
      {
        name: `${process.cwd()}/test/c.test.ts`,
        status: "failed",
        message: "Cannot find module",
        assertionResults: [],
      },
    ],
  };
  expect(summarise(broken, 1, "noise")).toMatchObject({ passed: 2, failed: 1 });
});

test.each([
  ["jest that wrote no report", undefined, 1],
  ["jest that ended badly although all tests passed", passing, 1],
  ["a run without tests", { ...passing, numPassedTests: 0, testResults: [] }, 0],
] as const)("%s counts as one failure, with what it printed", (_, report, status) => {
  expect(summarise(report, status, "what jest printed")).toMatchObject({
    failed: 1,
    details: "what jest printed",
  });
});
