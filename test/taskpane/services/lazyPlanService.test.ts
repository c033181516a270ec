import {
  createLazyPlanService,
  PartNotLoaded,
} from "../../../src/taskpane/services/lazyPlanService";
import { WorkbookError } from "../../../src/workbook/errors";
import { PlanServiceDouble } from "../support/planServiceDouble";

const CELL = { sheetId: "{1}", row: 4, column: 3 };

test("fetches the program at once and only once", async () => {
  const double = new PlanServiceDouble();
  const load = jest.fn(() => Promise.resolve(double));
  const service = createLazyPlanService(load);
  expect(load).toHaveBeenCalledTimes(1);
  await service.selectCell(CELL);
  void service.judgeWorkbook();
  void service.readAndJudge();
  void service.removeResults();
  void service.insertTemplate("list");
  void service.insertSample("chuo-r1");
  await Promise.resolve();
  expect(double.selected).toEqual([CELL]);
  expect(double.calls).toEqual([...["judge", "read", "remove", "template:list", "sample:chuo-r1"]]);
  expect(load).toHaveBeenCalledTimes(1);
});

test("a failed fetch is tried again when the service is used", async () => {
  const double = new PlanServiceDouble();
  const load = jest
    .fn<Promise<PlanServiceDouble>, []>()
    .mockRejectedValueOnce(new Error("offline"))
    .mockResolvedValueOnce(double);
  const service = createLazyPlanService(load);
  await new Promise(setImmediate);
  await service.selectCell(CELL);
  expect(double.selected).toEqual([CELL]);
});

test("a fetch that keeps failing is reported as such", async () => {
  const service = createLazyPlanService(() => Promise.reject(new Error("offline")));
  await expect(service.judgeWorkbook()).rejects.toThrow(PartNotLoaded);
});

test("what the loaded service refuses arrives unchanged", async () => {
  const double = new PlanServiceDouble();
  double.selectionError = new WorkbookError("cellBeingEdited");
  const service = createLazyPlanService(() => Promise.resolve(double));
  await expect(service.selectCell(CELL)).rejects.toBe(double.selectionError);
});
