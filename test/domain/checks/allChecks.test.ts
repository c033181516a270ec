import { ALL_CHECKS } from "../../../src/domain/checks/allChecks";

const JAPANESE = /[\u3040-\u30ff\u4e00-\u9fff]/u;

test("every rule has a code of its own", () => {
  const codes = ALL_CHECKS.map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
});

test.each(ALL_CHECKS.map((check) => [check.code, check] as const))(
  "%s explains itself in both languages",
  (code, { explanation, severity, title }) => {
    expect(code).toMatch(/^[a-z]+(?:-[a-z]+)*$/u);
    expect(["error", "warning", "info"]).toContain(severity);
    for (const text of [title, explanation]) {
      expect(text.ja).toMatch(JAPANESE);
      expect(text.en.trim()).not.toBe("");
    }
    expect(title.en).not.toMatch(JAPANESE);
    expect(explanation.ja.endsWith("。")).toBe(true);
    expect(explanation.en.endsWith(".")).toBe(true);
  },
);
