import {
  guessMapping,
  headerFingerprint,
  isAmountField,
  type ImportColumn,
  type ImportField,
  type ImportMapping,
} from "../../../domain/revenue/import/importColumns";
import type { AmountScale } from "../../../domain/revenue/import/amounts";
import type { PeriodIndex } from "../../../domain/revenue/import/months";
import type { ImportLevy } from "../../../domain/revenue/import/readImport";
import type { RememberedMappings } from "../../../domain/settings/planSettings";
import type { ImportUnreadable } from "./importFile";
import { type ImportSource } from "./importFile";

/** How the columns came to be mapped. */
export type MappingOrigin = "guessed" | "remembered" | "none" | "chosen";

/** What the user has chosen so far. */
export interface ImportState {
  readonly sources: readonly ImportSource[];
  /** Index of the sheet at hand. */
  readonly sheet: number;
  readonly mapping: ImportMapping;
  readonly origin: MappingOrigin;
  readonly levy: ImportLevy;
  /** Chosen by the user for an export without a column of months; `null` before. */
  readonly period: PeriodIndex | null;
  readonly unreadable: ImportUnreadable["reason"] | null;
}

export type ImportEvent =
  | { readonly type: "loaded"; readonly sources: readonly ImportSource[] }
  | { readonly type: "refused"; readonly reason: ImportUnreadable["reason"] }
  | { readonly type: "sheet"; readonly index: number }
  | { readonly type: "header"; readonly row: number }
  | { readonly type: "field"; readonly column: number; readonly field: ImportField | null }
  | { readonly type: "scale"; readonly column: number; readonly scale: AmountScale }
  | { readonly type: "cumulative"; readonly column: number; readonly cumulative: boolean }
  | { readonly type: "levy"; readonly levy: ImportLevy }
  | { readonly type: "period"; readonly period: PeriodIndex | null };

const NOTHING: ImportMapping = { headerRow: 0, columns: [] };

export const INITIAL_IMPORT: ImportState = {
  ...{ sources: [], sheet: 0, mapping: NOTHING, origin: "none" },
  ...{ levy: "currentYear", period: null, unreadable: null },
};

/** The only transitions of an import; nothing of it is written before the user says so. */
export function reduceImport(
  state: ImportState,
  event: ImportEvent,
  remembered: RememberedMappings,
): ImportState {
  switch (event.type) {
    case "loaded":
      return withSheet(
        { ...state, sources: event.sources, period: null, unreadable: null },
        0,
        remembered,
      );
    case "refused":
      return { ...INITIAL_IMPORT, levy: state.levy, unreadable: event.reason };
    case "sheet":
      return withSheet(state, event.index, remembered);
    case "header":
      return { ...state, origin: "chosen", mapping: { ...state.mapping, headerRow: event.row } };
    case "levy":
      return { ...state, levy: event.levy };
    case "period":
      return { ...state, period: event.period };
    case "field":
    case "scale":
    case "cumulative":
      return {
        ...state,
        origin: "chosen",
        mapping: { ...state.mapping, columns: changed(state.mapping.columns, event) },
      };
  }
}

function withSheet(state: ImportState, sheet: number, remembered: RememberedMappings): ImportState {
  const rows = state.sources[sheet]?.rows ?? [];
  const guessed = guessMapping(rows);
  if (!guessed) return { ...state, sheet, mapping: NOTHING, origin: "none" };
  const known = remembered[headerFingerprint(rows, guessed.headerRow)];
  return known
    ? { ...state, sheet, mapping: { ...guessed, columns: known }, origin: "remembered" }
    : { ...state, sheet, mapping: guessed, origin: "guessed" };
}

function changed(
  columns: readonly ImportColumn[],
  event: Extract<ImportEvent, { readonly column: number }>,
): readonly ImportColumn[] {
  if (event.type === "field") {
    const { column, field } = event;
    // One column for each field: the new choice takes it over. Only months may stand side by side.
    const others = columns.filter(
      (other) =>
        other.column !== column && (other.field !== field || other.field === "monthAmount"),
    );
    const scale = columns.find((other) => isAmountField(other.field))?.scale ?? 1;
    return field === null
      ? others
      : [...others, { column, field, scale: isAmountField(field) ? scale : 1, cumulative: null }];
  }
  return columns.map((mapped) =>
    mapped.column !== event.column
      ? mapped
      : event.type === "scale"
        ? { ...mapped, scale: event.scale }
        : { ...mapped, cumulative: event.cumulative },
  );
}
