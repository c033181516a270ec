import { openFailure } from "../../../src/workbench/page/openFailure";
import { WorkbookFileError } from "../../../src/workbench/xlsx/workbookFileError";

test.each([
  ["notAWorkbook", "Excel ブック（.xlsx）ではない"],
  ["passwordProtected", "パスワードで保護"],
  ["damaged", "壊れている"],
] as const)("%s is one sentence that names the file, and what to do", (code, words) => {
  const text = openFailure(new WorkbookFileError(code, "detail"), "計画.xlsx");
  expect(text).toContain("「計画.xlsx」は");
  expect(text).toContain(words);
  expect(text).toMatch(/ください。$/);
  expect(text).not.toContain("detail");
});

test("any other failure keeps its reason", () => {
  expect(openFailure(new Error("out of memory"), "計画.xlsx")).toBe(
    "「計画.xlsx」を開けませんでした。（out of memory）",
  );
});
