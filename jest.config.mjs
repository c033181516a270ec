/** Packages published as ES modules only; jest has to translate them. */
const ES_MODULE_PACKAGES = [
  // required by office-addin-manifest
  "strip-bom",
  "uuid",
  // required by Univer
  "cjk-regex",
  "collapse-white-space",
  "franc-min",
  "kdbush",
  "lodash-es",
  "n-gram",
  "nanoid",
  "quickselect",
  "rbush",
  "regexp-util",
  "trigram-utils",
  "unicode-regex",
].join("|");

/** @type {import("jest").Config} */
export default {
  testEnvironment: "node",
  testMatch: ["<rootDir>/test/**/*.test.{ts,tsx}"],
  testPathIgnorePatterns: ["<rootDir>/test/e2e/"],
  // Hosts and type checkers start in seconds; a hanging test still ends.
  testTimeout: 60_000,
  transform: { "^.+\\.tsx?$": "@swc/jest", [`/(${ES_MODULE_PACKAGES})/.+\\.js$`]: "@swc/jest" },
  transformIgnorePatterns: [`/node_modules/(?!(.*/)?(${ES_MODULE_PACKAGES})/)`],
};
