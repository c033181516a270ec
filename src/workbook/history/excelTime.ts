const DAY = 86_400_000;
/** Serial 0 of Excel's 1900 date system, which counts a 29 February 1900 that never was. */
const EPOCH = Date.UTC(1899, 11, 30);

/** The clock on the wall as Excel counts it: days, to the second. Cells have no time zone. */
export function excelSerial(time: Date): number {
  const wall = Date.UTC(
    time.getFullYear(),
    time.getMonth(),
    time.getDate(),
    time.getHours(),
    time.getMinutes(),
    time.getSeconds(),
  );
  return (wall - EPOCH) / DAY;
}

/** The time of a serial, to the second. */
export function timeOfSerial(serial: number): Date {
  const wall = new Date(EPOCH + Math.round(serial * 86_400) * 1000);
  return new Date(
    wall.getUTCFullYear(),
    wall.getUTCMonth(),
    wall.getUTCDate(),
    wall.getUTCHours(),
    wall.getUTCMinutes(),
    wall.getUTCSeconds(),
  );
}
