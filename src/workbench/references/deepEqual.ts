/** Structural equality of plain data; the order of properties does not matter. */
export function deepEqual(first: unknown, second: unknown): boolean {
  if (Object.is(first, second)) return true;
  if (typeof first !== "object" || typeof second !== "object") return false;
  if (first === null || second === null) return false;
  if (Array.isArray(first) !== Array.isArray(second)) return false;
  const left = definedEntries(first);
  const right = new Map(definedEntries(second));
  return (
    left.length === right.size &&
    left.every(([key, value]) => right.has(key) && deepEqual(value, right.get(key)))
  );
}

function definedEntries(value: object): [string, unknown][] {
  return Object.entries(value).filter(([, item]) => item !== undefined);
}
