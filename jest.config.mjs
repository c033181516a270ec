/** @type {import("jest").Config} */
export default {
  testEnvironment: "node",
  testMatch: ["<rootDir>/test/**/*.test.{ts,tsx}"],
  testPathIgnorePatterns: ["<rootDir>/test/e2e/"],
  // office-addin-manifest requires two packages that are published as ES modules only.
  transform: { "^.+\\.tsx?$": "@swc/jest", "/(strip-bom|uuid)/.+\\.js$": "@swc/jest" },
  transformIgnorePatterns: ["/node_modules/(?!(.*/)?(strip-bom|uuid)/)"],
};
