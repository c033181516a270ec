const NAME = "kpi-plan-tracker.name";

/** Office gives every add-in on a shared origin its own part of the storage; without Office there is only one. */
function storageKey(): string {
  const partition = typeof Office === "undefined" ? undefined : Office.context.partitionKey;
  return `${partition ?? ""}${NAME}`;
}

/** The name that was given last on this computer; empty where none was, or where the browser keeps nothing. */
export function rememberedName(): string {
  try {
    return window.localStorage.getItem(storageKey()) ?? "";
  } catch {
    // Some hosts block storage in frames: then the name is typed again, which is all it is for.
    return "";
  }
}

/** Remembers a name for the next decision, where the browser lets it. */
export function rememberName(name: string): void {
  try {
    window.localStorage.setItem(storageKey(), name);
  } catch {
    // See above.
  }
}
