import { createExcelPlanService } from "../../../src/taskpane/services/excelPlanService";
import * as judging from "../../../src/workbook/judgeWorkbook";
import * as removing from "../../../src/workbook/removeResults";
import * as sampling from "../../../src/workbook/samples/insertSample";
import * as inserting from "../../../src/workbook/templates/insertTemplate";
import * as selecting from "../../../src/workbook/selectCell";
import { sampleOutcome } from "../support/planServiceDouble";

jest.mock("../../../src/workbook/judgeWorkbook", () => ({
  judgeWorkbook: jest.fn(),
  readAndJudge: jest.fn(),
}));
jest.mock("../../../src/workbook/removeResults", () => ({ removeResults: jest.fn() }));
jest.mock("../../../src/workbook/templates/insertTemplate", () => ({ insertTemplate: jest.fn() }));
jest.mock("../../../src/workbook/samples/insertSample", () => ({ insertSample: jest.fn() }));
jest.mock("../../../src/workbook/selectCell", () => ({ selectCell: jest.fn() }));

const CELL = { sheetId: "{1}", row: 4, column: 3 };
const CONTEXT = { name: "context" };
const NOW = new Date(2026, 5, 1);

const supports = (): boolean => true;
const service = createExcelPlanService({ language: "ja", supports, now: () => NOW });
const options: unknown = expect.objectContaining({ language: "ja", supports, now: NOW });

type Work = (context: unknown) => Promise<unknown>;
const run = jest.fn((...[first, second]: [object | Work, Work?]) =>
  (second ?? (first as Work))(CONTEXT),
);

beforeEach(() => {
  jest.clearAllMocks();
  Object.assign(globalThis, { Excel: { run } });
});

afterEach(() => {
  Reflect.deleteProperty(globalThis, "Excel");
});

test("judging runs the use case with the surroundings and waits for a cell that is being edited", async () => {
  const outcome = sampleOutcome();
  jest.mocked(judging.judgeWorkbook).mockResolvedValue(outcome);
  await expect(service.judgeWorkbook()).resolves.toBe(outcome);
  expect(judging.judgeWorkbook).toHaveBeenCalledWith(CONTEXT, options);
  expect(run).toHaveBeenCalledWith({ delayForCellEdit: true }, expect.any(Function));
});

test("reading and removing do the same", async () => {
  await service.readAndJudge();
  await service.removeResults();
  expect(judging.readAndJudge).toHaveBeenCalledWith(CONTEXT, options);
  expect(removing.removeResults).toHaveBeenCalledWith(CONTEXT, options, undefined);
  expect(run.mock.calls.map(([first]) => first)).toEqual([
    { delayForCellEdit: true },
    { delayForCellEdit: true },
  ]);
});

test("inserting does the same, with the form or the plan that was asked for", async () => {
  await service.insertTemplate("youshiki3");
  await service.insertSample("konohana-h27");
  expect(inserting.insertTemplate).toHaveBeenCalledWith(CONTEXT, "youshiki3", options);
  const [context, sample, given] = jest.mocked(sampling.insertSample).mock.calls[0] ?? [];
  expect([context, given]).toEqual([CONTEXT, options]);
  expect(sample).toMatchObject({ form: "list", plan: { id: "konohana-h27" } });
});

test("selecting a cell does not wait", async () => {
  await service.selectCell(CELL);
  expect(selecting.selectCell).toHaveBeenCalledWith(CONTEXT, CELL);
  expect(run).toHaveBeenCalledWith(expect.any(Function));
});

test("what Excel itself refuses has a cause with a sentence", async () => {
  run.mockRejectedValueOnce(
    Object.assign(new Error("Excel is in cell-editing mode."), {
      code: "InvalidOperationInCellEditMode",
      debugInfo: {},
    }),
  );
  await expect(service.selectCell(CELL)).rejects.toMatchObject({ code: "cellBeingEdited" });
});
