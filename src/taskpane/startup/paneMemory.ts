import { STATUS_ORDER } from "../../domain/judgement/status";
import type { Status } from "../../domain/judgement/judgement";
import type { ViewName } from "../shell/viewProps";

/** The numbers of the last judgement that was shown. */
export interface RememberedSummary {
  /** ISO 8601. */
  readonly at: string;
  readonly total: number;
  readonly byStatus: Readonly<Partial<Record<Status, number>>>;
}

/** Where the user was when the pane was closed. */
export interface PaneMemory {
  readonly view: ViewName;
  readonly summary: RememberedSummary;
}

/** What a screen remembers for itself, such as its filters. */
export type MemoryPart = "results" | "resultsPlace" | "findings" | "findingsPlace" | "current";

/** Memories of another version are not read. */
const NAME = "kpi-plan-tracker.pane.1";
/** What is older than this is another day's work. */
const KEPT_MS = 12 * 60 * 60 * 1000;

const VIEWS: readonly ViewName[] = [
  ...(["results", "findings", "history", "finance", "settings", "mapping"] as const),
];

/** Every workbook has its own memory, and every add-in on a shared origin its own part of the storage. */
function storageKey(part: MemoryPart | null): string {
  const name = part === null ? NAME : `${NAME}.${part}`;
  if (typeof Office === "undefined") return name;
  // Missing on older hosts and in new workbooks, in spite of their types.
  const { partitionKey, document } = Office.context as Partial<typeof Office.context>;
  return `${partitionKey ?? ""}${name}:${document?.url ?? ""}`;
}

function store(part: MemoryPart | null, value: unknown): void {
  try {
    window.localStorage.setItem(storageKey(part), JSON.stringify(value));
  } catch {
    // Some hosts block storage in frames: then the pane begins at its first screen, as it does the first time.
  }
}

/** What was stored, if anything; not to be believed before it was checked. */
function stored(part: MemoryPart | null): unknown {
  try {
    return JSON.parse(window.localStorage.getItem(storageKey(part)) ?? "null");
  } catch {
    // See above; and what is no JSON was not written by us.
    return null;
  }
}

function isFresh(at: string, now: Date): boolean {
  const age = now.getTime() - Date.parse(at);
  return age >= 0 && age < KEPT_MS;
}

/** Remembers where the user is, where the browser lets it. */
export function rememberPane(memory: PaneMemory): void {
  store(null, memory);
}

/** Where the user was in this workbook; `null` where nothing is known, or only of another day. */
export function rememberedPane(now: Date): PaneMemory | null {
  return readMemory(stored(null), now);
}

/** Remembers something of one screen, where the browser lets it. */
export function rememberPart(part: MemoryPart, value: unknown, now: Date): void {
  store(part, { at: now.toISOString(), value });
}

/** What one screen remembered in this workbook, unchecked; `null` where nothing is known, or only of another day. */
export function rememberedPart(part: MemoryPart, now: Date): unknown {
  const memory = stored(part);
  if (!isRecord(memory) || typeof memory["at"] !== "string") return null;
  return isFresh(memory["at"], now) ? memory["value"] : null;
}

function readMemory(value: unknown, now: Date): PaneMemory | null {
  if (!isRecord(value) || !isRecord(value["summary"])) return null;
  const view = VIEWS.find((candidate) => candidate === value["view"]);
  const { at, total, byStatus } = value["summary"];
  if (view === undefined || typeof at !== "string" || typeof total !== "number") return null;
  if (!isFresh(at, now)) return null;
  const counts = isRecord(byStatus) ? byStatus : {};
  const known = STATUS_ORDER.flatMap((status) => {
    const count = counts[status];
    return typeof count === "number" ? [[status, count] as const] : [];
  });
  return { view, summary: { at, total, byStatus: Object.fromEntries(known) } };
}

/** Whether stored data is an object whose properties can be looked at. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The strings of a stored list; nothing where it is no list. */
export function stringsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === "string") : [];
}
