import type { DispatchErrorName } from "../protocol/dispatchErrors";
import {
  ActionType,
  ObjectPathType,
  RequestFlag,
  type ActionInfo,
  type ObjectPathInfo,
  type RequestBody,
} from "../protocol/richApi";

/** What an add-in may do with the workbook: everything, only look (read-only), or nothing because it is closed. */
export type DocumentAccess = "edit" | "read" | "closed";

/** Methods that change what is shown and nothing that is saved. */
const SHOWING: ReadonlySet<string> = new Set(["Select", "Activate"]);

/** Getters of collections and ranges, and what the library does for itself, such as `_KeepReference`. */
function isLookingName(name: string): boolean {
  return /^(_|Get)/.test(name);
}

function changes({ ActionType: type, Name }: ActionInfo): boolean {
  if (type === ActionType.SetProperty || type === ActionType.Update) return true;
  return type === ActionType.Method && !isLookingName(Name) && !SHOWING.has(Name);
}

/** Objects that come from a call such as `worksheets.add()`. */
function creates({ ObjectPathType: type, Name }: ObjectPathInfo): boolean {
  return type === ObjectPathType.Method && !isLookingName(Name);
}

/** The refusal of a request by a workbook that does not allow what it wants; `undefined` where it is allowed. */
export function refusalBy(
  access: DocumentAccess,
  { Actions, ObjectPaths }: RequestBody,
  flags: number,
): DispatchErrorName | undefined {
  if (access === "closed") return "sessionTimedOut";
  if (access === "edit" || !(flags & RequestFlag.Write)) return undefined;
  return Actions.some(changes) || Object.values(ObjectPaths).some(creates)
    ? "accessDenied"
    : undefined;
}
