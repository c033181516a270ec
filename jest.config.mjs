/** @type {import("jest").Config} */
export default {
  testEnvironment: "node",
  testMatch: ["<rootDir>/test/**/*.test.{ts,tsx}"],
  testPathIgnorePatterns: ["<rootDir>/test/e2e/"],
  // Hosts and type checkers start in seconds; a hanging test still ends.
  testTimeout: 60_000,
  // office-addin-manifest requires two packages that are published as ES modules only.
  transform: { "^.+\\.tsx?$": "@swc/jest", "/(strip-bom|uuid)/.+\\.js$": "@swc/jest" },
  transformIgnorePatterns: ["/node_modules/(?!(.*/)?(strip-bom|uuid)/)"],
};
