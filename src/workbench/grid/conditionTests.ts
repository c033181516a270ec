/** Tests that Excel offers by name, as the formulas that it stores along with them. */
type Test = (cell: string) => string;

const PERIODS: Readonly<Record<string, Test>> = {
  today: (cell) => `FLOOR(${cell},1)=TODAY()`,
  yesterday: (cell) => `FLOOR(${cell},1)=TODAY()-1`,
  tomorrow: (cell) => `FLOOR(${cell},1)=TODAY()+1`,
  last7Days: (cell) => `AND(TODAY()-FLOOR(${cell},1)<=6,FLOOR(${cell},1)<=TODAY())`,
  thisWeek: (cell) => week(cell, 0),
  lastWeek: (cell) => week(cell, -1),
  nextWeek: (cell) => week(cell, 1),
  thisMonth: (cell) => month(cell, 0),
  lastMonth: (cell) => month(cell, -1),
  nextMonth: (cell) => month(cell, 1),
};

/** Weeks begin on Sunday, as they do in Excel. */
function week(cell: string, offset: number): string {
  const sunday = `TODAY()-WEEKDAY(TODAY())+${1 + 7 * offset}`;
  return `AND(FLOOR(${cell},1)>=${sunday},FLOOR(${cell},1)<=${sunday}+6)`;
}

function month(cell: string, offset: number): string {
  const day = offset === 0 ? "TODAY()" : `EDATE(TODAY(),${offset})`;
  return `AND(MONTH(${cell})=MONTH(${day}),YEAR(${cell})=YEAR(${day}))`;
}

/** @param period Univer's name of the period, which is Excel's as well. */
export function periodTest(period: string, cell: string): string {
  return PERIODS[period]?.(cell) ?? "FALSE";
}

export function blankTest(cell: string, blank: boolean): string {
  return `LEN(TRIM(${cell}))${blank ? "=" : ">"}0`;
}

export function errorTest(cell: string, errors: boolean): string {
  return errors ? `ISERROR(${cell})` : `NOT(ISERROR(${cell}))`;
}
