import {
  DEFAULT_CHECK_SETTINGS,
  readCheckSettings,
} from "../../../src/domain/checks/checkSettings";
import { ALL_CHECKS } from "../../../src/domain/checks/allChecks";

const codes = ALL_CHECKS.map(({ code }) => code);
const read = (stored: unknown) => readCheckSettings(stored, codes);

test("settings survive being stored as text", () => {
  const settings = {
    off: ["mixed-width", "survey-wording"],
    improvementRequired: {
      midYear: { outcome: true, effort: false, numbers: false },
      yearEnd: { outcome: false, effort: true, numbers: true },
    },
  };
  expect(read(JSON.parse(JSON.stringify(settings)))).toEqual(settings);
});

test.each([null, undefined, "off", 3, [], true])("%j is no stored settings", (stored) => {
  expect(read(stored)).toEqual(DEFAULT_CHECK_SETTINGS);
});

test("forgets rules that do not exist and fills in what is missing", () => {
  const stored = {
    off: ["mixed-width", "a-rule-of-tomorrow", 7],
    improvementRequired: { yearEnd: { effort: false, numbers: "yes" } },
  };
  expect(read(stored)).toEqual({
    off: ["mixed-width"],
    improvementRequired: {
      midYear: DEFAULT_CHECK_SETTINGS.improvementRequired.midYear,
      yearEnd: { outcome: true, effort: false, numbers: true },
    },
  });
});
