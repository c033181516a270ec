import type { OwnSnapshot } from "../read/snapshot";
import type { HeaderRole } from "../recognise/columnMapping";

/** What a person said about header cells of this workbook, as far as this version understands it. */
export function mappingOf({ headers }: Pick<OwnSnapshot, "headers">): readonly HeaderRole[] {
  return headers.flatMap(({ cell, role }) => (role === null ? [] : { cell, role }));
}
