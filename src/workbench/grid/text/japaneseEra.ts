interface Era {
  readonly name: string;
  readonly short: string;
  readonly letter: string;
  /** First day, as days since 1970. */
  readonly start: number;
  readonly firstYear: number;
}

const DAY = 86_400_000;
const day = (year: number, month: number, date: number): number =>
  Date.UTC(year, month - 1, date) / DAY;

/** Newest first. Excel counts 明治 from 1868. */
const ERAS: readonly Era[] = [
  { name: "令和", short: "令", letter: "R", start: day(2019, 5, 1), firstYear: 2019 },
  { name: "平成", short: "平", letter: "H", start: day(1989, 1, 8), firstYear: 1989 },
  { name: "昭和", short: "昭", letter: "S", start: day(1926, 12, 25), firstYear: 1926 },
  { name: "大正", short: "大", letter: "T", start: day(1912, 7, 30), firstYear: 1912 },
  { name: "明治", short: "明", letter: "M", start: day(1868, 1, 1), firstYear: 1868 },
];

/** Days between 1970-01-01 and serial number 0. */
const SERIAL_OFFSET = 25_569;

/** Era and year of a serial number; `null` before 明治. */
export function eraOfSerial(serial: number): { era: Era; year: number } | null {
  const days = Math.floor(serial) - SERIAL_OFFSET;
  const era = ERAS.find(({ start }) => days >= start);
  if (!era) return null;
  return { era, year: new Date(days * DAY).getUTCFullYear() - era.firstYear + 1 };
}

/** Serial number of a date of the Gregorian calendar; `null` where there is no such day. */
export function serialOfDate(year: number, month: number, date: number): number | null {
  const time = new Date(Date.UTC(year, month - 1, date));
  const valid = time.getUTCMonth() === month - 1 && time.getUTCDate() === date;
  return valid && year >= 1900 ? time.getTime() / DAY + SERIAL_OFFSET : null;
}

/** Gregorian year of "令和" 1, "R" 1 …; `null` for an unknown era. */
export function yearOfEra(era: string, year: number): number | null {
  const found = ERAS.find(({ name, letter }) => name === era || letter === era.toUpperCase());
  return found ? found.firstYear + year - 1 : null;
}
