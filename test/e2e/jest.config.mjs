/** @type {import("jest").Config} */
export default {
  rootDir: "../..",
  testEnvironment: "node",
  testMatch: ["<rootDir>/test/e2e/**/*.test.ts"],
  transform: { "^.+\\.tsx?$": "@swc/jest" },
  globalSetup: "<rootDir>/test/e2e/support/buildForTests.ts",
  // One browser at a time: the machine's cores belong to it.
  maxWorkers: 1,
  testTimeout: 60_000,
};
