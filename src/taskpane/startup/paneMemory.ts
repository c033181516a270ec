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

/** Memories of another version are not read. */
const NAME = "kpi-plan-tracker.pane.1";
/** What is older than this is another day's work. */
const KEPT_MS = 12 * 60 * 60 * 1000;

const VIEWS: readonly ViewName[] = [
  ...(["results", "findings", "history", "finance", "settings", "mapping"] as const),
];

/** Every workbook has its own memory, and every add-in on a shared origin its own part of the storage. */
function storageKey(): string {
  if (typeof Office === "undefined") return NAME;
  // Missing on older hosts and in new workbooks, in spite of their types.
  const { partitionKey, document } = Office.context as Partial<typeof Office.context>;
  return `${partitionKey ?? ""}${NAME}:${document?.url ?? ""}`;
}

/** Remembers where the user is, where the browser lets it. */
export function rememberPane(memory: PaneMemory): void {
  try {
    window.localStorage.setItem(storageKey(), JSON.stringify(memory));
  } catch {
    // Some hosts block storage in frames: then the pane begins at its first screen, as it does the first time.
  }
}

/** Where the user was in this workbook; `null` where nothing is known, or only of another day. */
export function rememberedPane(now: Date): PaneMemory | null {
  try {
    const stored = window.localStorage.getItem(storageKey());
    return stored === null ? null : readMemory(JSON.parse(stored), now);
  } catch {
    // See above; and what is no JSON was not written by us.
    return null;
  }
}

function readMemory(value: unknown, now: Date): PaneMemory | null {
  if (!isRecord(value) || !isRecord(value["summary"])) return null;
  const view = VIEWS.find((candidate) => candidate === value["view"]);
  const { at, total, byStatus } = value["summary"];
  if (view === undefined || typeof at !== "string" || typeof total !== "number") return null;
  const age = now.getTime() - Date.parse(at);
  if (!(age >= 0 && age < KEPT_MS)) return null;
  const counts = isRecord(byStatus) ? byStatus : {};
  const known = STATUS_ORDER.flatMap((status) => {
    const count = counts[status];
    return typeof count === "number" ? [[status, count] as const] : [];
  });
  return { view, summary: { at, total, byStatus: Object.fromEntries(known) } };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
