/** Levels of ExcelApi that the workbench can pretend to have; the client library guards none above 1.15. */
export const EXCEL_API_LEVELS = [
  "1.1",
  "1.7",
  "1.8",
  "1.9",
  "1.10",
  "1.11",
  "1.12",
  "1.13",
  "1.14",
  "1.15",
] as const;

export type ExcelApiLevel = (typeof EXCEL_API_LEVELS)[number];

export const LATEST_EXCEL_API_LEVEL: ExcelApiLevel = "1.15";

/**
 * What the host offers beside ExcelApi. Versions are text: a number 1.10 would read as 1.1.
 * `RichApiRuntime` is left out on purpose: without it the library sends single property writes and
 * plain queries, the form that every Excel understands.
 */
export const COMPANION_SETS: Readonly<Record<string, string>> = {
  SharedRuntime: "1.1",
  DialogApi: "1.1",
  DialogOrigin: "1.1",
  AddinCommands: "1.1",
  RibbonApi: "1.1",
  Settings: "1.1",
  DelayForCellEdit: "1.1",
};

/**
 * Compares two requirement-set versions ("1.9" < "1.10").
 *
 * @returns negative, zero or positive, as a sort function
 */
export function compareVersions(left: string, right: string): number {
  const [leftMajor = 0, leftMinor = 0] = left.split(".").map(Number);
  const [rightMajor = 0, rightMinor = 0] = right.split(".").map(Number);
  return leftMajor - rightMajor || leftMinor - rightMinor;
}
