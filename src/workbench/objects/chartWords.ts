import { chartKind } from "../charts/chartKind";
import { notImplemented } from "../model/hostError";
import { toWireName } from "../interpreter/hostObject";

export const SERIES_BY = ["Auto", "Columns", "Rows"] as const;

/**
 * A chart type that this host can draw and save, in either case of its first letter.
 *
 * @throws HostError ApiNotFound for the others: a wrong picture would be worse
 */
export function chartType(word: string): string {
  const type = toWireName(word);
  if (!chartKind(type)) throw notImplemented(`Chart type ${type}`);
  return type;
}
