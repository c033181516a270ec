import { WorkbookError } from "../../src/workbook/errors";
import { withHostErrors } from "../../src/workbook/hostErrors";

const refusal = (code: string): Error =>
  Object.assign(new Error("An internal text."), { code, debugInfo: {} });

async function codeOf(error: Error): Promise<unknown> {
  return withHostErrors(() => Promise.reject(error)).catch((caught: unknown) =>
    caught instanceof WorkbookError ? [caught.code, caught.detail] : caught,
  );
}

describe("withHostErrors", () => {
  it.each([
    ["InvalidOperationInCellEditMode", "cellBeingEdited"],
    ["AccessDenied", "readOnly"],
    ["RequestPayloadSizeLimitExceeded", "payloadTooLarge"],
    ["InvalidOrTimedOutSession", "workbookClosed"],
    ["InsertDeleteConflict", "changedMeanwhile"],
  ])("names %s %s", async (code, expected) => {
    expect(await codeOf(refusal(code))).toEqual([expected, ""]);
  });

  it("keeps code and message of what it does not know", async () => {
    expect(await codeOf(refusal("ApiNotFound"))).toEqual([
      "hostFailed",
      "ApiNotFound: An internal text.",
    ]);
  });

  it("lets other exceptions and its own errors pass", async () => {
    const bug = new TypeError("bug");
    expect(await codeOf(bug)).toBe(bug);
    expect(await codeOf(new WorkbookError("noPlanFound"))).toEqual(["noPlanFound", ""]);
    const foreign = Object.assign(new Error("no host"), { code: "ENOENT" });
    expect(await codeOf(foreign)).toBe(foreign);
  });
});
