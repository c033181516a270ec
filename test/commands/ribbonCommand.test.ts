import { ribbonCommand } from "../../src/commands/ribbonCommand";
import { WorkbookError } from "../../src/workbook/errors";

const CONTEXT = { name: "context" };

function ended(): { event: Office.AddinCommands.Event; completed: Promise<void> } {
  let complete: () => void = () => undefined;
  const completed = new Promise<void>((resolve) => {
    complete = resolve;
  });
  return { event: { completed: complete } as unknown as Office.AddinCommands.Event, completed };
}

beforeEach(() => {
  Object.assign(globalThis, {
    Excel: { run: (_options: object, work: (context: unknown) => unknown) => work(CONTEXT) },
    Office: {
      context: { displayLanguage: "ja-JP", requirements: { isSetSupported: () => true } },
    },
  });
});

afterEach(() => {
  Reflect.deleteProperty(globalThis, "Excel");
  Reflect.deleteProperty(globalThis, "Office");
});

test("does its work with the surroundings and tells Excel that it ended", async () => {
  const work = jest.fn(() => Promise.resolve());
  const showFailure = jest.fn(() => Promise.resolve());
  const { event, completed } = ended();
  ribbonCommand(work, showFailure)(event);
  await completed;
  expect(work).toHaveBeenCalledWith(CONTEXT, expect.objectContaining({ language: "ja" }));
  expect(showFailure).not.toHaveBeenCalled();
});

test("shows why it could not, and still ends", async () => {
  const error = new WorkbookError("structureProtected");
  const showFailure = jest.fn(() => Promise.resolve());
  const { event, completed } = ended();
  ribbonCommand(() => Promise.reject(error), showFailure)(event);
  await completed;
  expect(showFailure).toHaveBeenCalledWith(error);
});
