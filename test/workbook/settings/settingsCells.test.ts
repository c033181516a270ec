import { DEFAULT_PLAN_SETTINGS } from "../../../src/domain/settings/planSettings";
import { settingsCells, storedSettings } from "../../../src/workbook/settings/settingsCells";
import { settingsOf } from "../../../src/workbook/settings/settingsOf";

const MAX_CELL = 32_767;
const LONG = "区".repeat(70_000);

const rowsOf = (settings = DEFAULT_PLAN_SETTINGS) =>
  settingsCells(settings, "ja").map((row) => row.map(({ value }) => value));

const override = (reason: string) =>
  ({
    ...{ key: "収納率", target: "86.20%", actual: "85.96%", status: "achieved" as const },
    ...{ reason, by: "", at: "2020-06-01T00:00:00.000Z" },
  }) as const;

const read = (rows: ReturnType<typeof rowsOf>) =>
  settingsOf({
    settings: {
      range: { sheetId: "s", row: 0, column: 0, rowCount: rows.length, columnCount: 3 },
      ...{ formulas: rows, formulasTop: 0, formulasLeft: 0, chartNames: [] },
    },
  });

describe("settings as cells", () => {
  it("have a title, a header and one row for each item", () => {
    const rows = rowsOf();
    expect(rows.map(([item]) => item).slice(2)).toEqual(Object.keys(DEFAULT_PLAN_SETTINGS));
    expect(rows[2]).toEqual(["phase", 1, "null"]);
  });

  it("are read back, however long one of them is, and no cell holds more than Excel takes", () => {
    const settings = { ...DEFAULT_PLAN_SETTINGS, overrides: [override(LONG)] };
    const rows = rowsOf(settings);
    expect(rows.filter(([item]) => item === "overrides").length).toBe(3);
    expect(Math.max(...rows.map((row) => String(row[2]).length))).toBeLessThan(MAX_CELL);
    expect(read(rows)).toEqual(settings);
  });

  it("are read whatever the order of the pieces", () => {
    const settings = { ...DEFAULT_PLAN_SETTINGS, overrides: [override(LONG)] };
    const [title = [], header = [], ...items] = rowsOf(settings);
    expect(read([title, header, ...items.reverse()])).toEqual(settings);
  });

  it("fall back item by item where somebody typed into the sheet", () => {
    const rows = rowsOf({ ...DEFAULT_PLAN_SETTINGS, phase: "midYear", keepHistory: true });
    const typed = rows.map((row) => (row[0] === "phase" ? [...row.slice(0, 2), "中間"] : row));
    expect(read(typed)).toEqual({ ...DEFAULT_PLAN_SETTINGS, keepHistory: true });
    expect(
      storedSettings([
        ...rows,
        ["", "", ""],
        ["メモ", "x", "1"],
        ["メモ", 0, "1"],
        ["メモ", 4e9, "1"],
      ]),
    ).toEqual(storedSettings(rows));
  });

  it("lose an item of which a piece is missing", () => {
    const settings = {
      ...DEFAULT_PLAN_SETTINGS,
      ...{ overrides: [override(LONG)], phase: "plan" as const },
    };
    const rows = rowsOf(settings).filter((row) => row[0] !== "overrides" || row[1] !== 2);
    expect(read(rows).overrides).toHaveLength(0);
    expect(read(rows).phase).toBe("plan");
  });
});

test("texts that look like formulas are stored as texts", () => {
  const { value, numberFormat } = settingsCells(
    { ...DEFAULT_PLAN_SETTINGS, fiscalYear: "=1+1" },
    "ja",
  ).find(([item]) => item?.value === "fiscalYear")?.[2] ?? { value: "", numberFormat: "" };
  expect(value).toBe('"=1+1"');
  expect(numberFormat).toBe("@");
});
