import type { CheckInput } from "../check";

/** Several rules look at the same things: each is worked out once for an input. */
export function memoised<T extends object>(
  build: (input: CheckInput) => T,
): (input: CheckInput) => T {
  const built = new WeakMap<CheckInput, T>();
  return (input) => {
    const known = built.get(input);
    if (known) return known;
    const result = build(input);
    built.set(input, result);
    return result;
  };
}
