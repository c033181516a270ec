import type { PlanPhase } from "../checks/check";
import { readCheckSettings } from "../checks/checkSettings";
import type { CheckCode } from "../checks/finding";
import { builtInScale } from "../judgement/scales/builtInScales";
import { STATUS_ORDER } from "../judgement/status";
import { IMPORT_FIELDS, type ImportColumn } from "../revenue/import/importColumns";
import { AMOUNT_SCALES } from "../revenue/import/amounts";
import type { LockedFigure, PeriodLock } from "./periodLock";
import { DEFAULT_PLAN_SETTINGS, type PlanSettings, type RememberedMappings } from "./planSettings";
import type { StatusOverride } from "./statusOverride";

type Stored = Readonly<Record<string, unknown>>;

const PHASES: readonly PlanPhase[] = ["plan", "midYear", "yearEnd"];

/**
 * Settings as stored in a workbook. What is missing or not understood, for example written by a later version, falls
 * back to the usual value; a broken override or lock is left out rather than half believed.
 *
 * @param known codes of the checks that exist
 */
export function readPlanSettings(stored: Stored, known: readonly CheckCode[]): PlanSettings {
  const usual = DEFAULT_PLAN_SETTINGS;
  const { phase, fiscalYear, scaleId, language } = stored;
  return {
    phase: PHASES.find((candidate) => candidate === phase) ?? usual.phase,
    fiscalYear: isText(fiscalYear) && fiscalYear !== "" ? fiscalYear : usual.fiscalYear,
    scaleId: isText(scaleId) && builtInScale(scaleId) ? scaleId : usual.scaleId,
    language: language === "ja" || language === "en" ? language : usual.language,
    liveUpdate: readFlag(stored["liveUpdate"], usual.liveUpdate),
    keepHistory: readFlag(stored["keepHistory"], usual.keepHistory),
    checks: readCheckSettings(stored["checks"], known),
    overrides: readList(stored["overrides"], readOverride),
    locks: readList(stored["locks"], readLock),
    importMappings: readMappings(stored["importMappings"]),
  };
}

function readOverride(value: unknown): StatusOverride | null {
  if (!isRecord(value)) return null;
  const { key, target, actual, reason, by, at } = value;
  const status = STATUS_ORDER.find((candidate) => candidate === value["status"]);
  if (!isText(key) || !isText(target) || !isTextOrNull(actual) || status === undefined) return null;
  if (!isText(reason) || !isText(by) || !isText(at)) return null;
  return { key, target, actual, status, reason, by, at };
}

function readLock(value: unknown): PeriodLock | null {
  if (!isRecord(value)) return null;
  const { lockedAt, lockedBy } = value;
  const phase = PHASES.find((candidate) => candidate === value["phase"]);
  if (phase === undefined || !isText(lockedAt) || !isText(lockedBy)) return null;
  return { phase, lockedAt, lockedBy, figures: readList(value["figures"], readFigure) };
}

function readFigure(value: unknown): LockedFigure | null {
  if (!isRecord(value)) return null;
  const { key, target, actual } = value;
  return isText(key) && isText(target) && isTextOrNull(actual) ? { key, target, actual } : null;
}

function readMappings(value: unknown): RememberedMappings {
  if (!isRecord(value)) return {};
  return Object.fromEntries(
    Object.entries(value).map(([header, columns]) => [header, readList(columns, readColumn)]),
  );
}

function readColumn(value: unknown): ImportColumn | null {
  if (!isRecord(value)) return null;
  const { column, cumulative = null } = value;
  const field = IMPORT_FIELDS.find((candidate) => candidate === value["field"]);
  const scale = AMOUNT_SCALES.find((candidate) => candidate === value["scale"]);
  if (field === undefined || scale === undefined) return null;
  if (cumulative !== null && typeof cumulative !== "boolean") return null;
  return typeof column === "number" ? { column, field, scale, cumulative } : null;
}

function readList<T>(value: unknown, read: (entry: unknown) => T | null): readonly T[] {
  return Array.isArray(value) ? value.flatMap((entry) => read(entry) ?? []) : [];
}

function readFlag(value: unknown, usual: boolean): boolean {
  return typeof value === "boolean" ? value : usual;
}

function isRecord(value: unknown): value is Stored {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function isTextOrNull(value: unknown): value is string | null {
  return value === null || isText(value);
}
