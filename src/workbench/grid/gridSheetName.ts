import { HostError, invalidArgument } from "../model/hostError";

/** Excel's rules for sheet names. */
export function checkSheetName(name: string, taken: readonly string[]): void {
  const valid =
    name.length >= 1 &&
    name.length <= 31 &&
    !/[[\]:*?/\\]/.test(name) &&
    !name.startsWith("'") &&
    !name.endsWith("'") &&
    name.toLowerCase() !== "history";
  if (!valid) throw invalidArgument();
  if (taken.some((other) => other.toLowerCase() === name.toLowerCase()))
    throw new HostError("ItemAlreadyExists", "The resource being created already exists.");
}

/** "Sheet1", "Sheet2" … as Excel names new sheets. */
export function freeSheetName(taken: readonly string[]): string {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  let number = 1;
  while (names.has(`sheet${number}`)) number += 1;
  return `Sheet${number}`;
}
