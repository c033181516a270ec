import { failureAddress, failureSentence } from "../../src/commands/failurePage";
import { WorkbookError } from "../../src/workbook/errors";

const PAGE = "https://kpi.example.jp/commands.html?_host_Info=Excel";

test.each(["ja", "en"] as const)("the window says in %s what the pane would say", (language) => {
  const address = failureAddress(PAGE, new WorkbookError("structureProtected"), language);
  expect(address).toMatch(/^https:\/\/kpi\.example\.jp\/failure\.html\?/);
  const { text, language: spoken } = failureSentence(address);
  expect(spoken).toBe(language);
  expect(text).toMatch(language === "ja" ? /ブックの構成が保護/ : /structure is protected/);
});

test("a defect has a sentence too", () => {
  expect(failureSentence(failureAddress(PAGE, new Error("x"), "ja")).text).toContain("Excel");
});

test("the page says nothing that its address brings along", () => {
  const { text } = failureSentence(
    "https://kpi.example.jp/failure.html?code=Call%200120&language=xx",
  );
  expect(text).not.toContain("0120");
});
