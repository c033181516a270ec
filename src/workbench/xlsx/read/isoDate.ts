const DAY = 86_400_000;
/** Serial number 0 of the 1900 date system, counted so that days from March 1900 on are right. */
const EPOCH = Date.UTC(1899, 11, 30);

/** Serial number of an ISO 8601 date or time as cells of type "d" hold it; `null` where it is none. */
export function serialOfIsoDate(text: string): number | null {
  const time = /^(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?$/.exec(text);
  if (time) return (Number(time[1]) * 3600 + Number(time[2]) * 60 + Number(time[3] ?? 0)) / 86_400;
  const parsed = Date.parse(/[zZ]$|[+-]\d{2}:\d{2}$/.test(text) ? text : `${text}Z`);
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : parsed;
  return Number.isNaN(day) ? null : (day - EPOCH) / DAY;
}
