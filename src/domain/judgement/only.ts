/** The element of a list that has exactly one, else `undefined`. */
export function only<T>(list: readonly T[]): T | undefined {
  return list.length === 1 ? list[0] : undefined;
}
