/**
 * Univer 0.25 uses iterator methods of ES2025 (`map.keys().some(…)`), which Node 20 lacks and Chromium has
 * since version 122. Import this module before any of Univer. Only what is missing is added.
 */
type Step<T, R> = (value: T, index: number) => R;

const methods = {
  some<T>(this: Iterable<T>, test: Step<T, unknown>): boolean {
    let index = 0;
    for (const value of this) if (test(value, index++)) return true;
    return false;
  },
  every<T>(this: Iterable<T>, test: Step<T, unknown>): boolean {
    let index = 0;
    for (const value of this) if (!test(value, index++)) return false;
    return true;
  },
  find<T>(this: Iterable<T>, test: Step<T, unknown>): T | undefined {
    let index = 0;
    for (const value of this) if (test(value, index++)) return value;
    return undefined;
  },
  forEach<T>(this: Iterable<T>, action: Step<T, unknown>): void {
    let index = 0;
    for (const value of this) action(value, index++);
  },
  toArray<T>(this: Iterable<T>): T[] {
    return [...this];
  },
  *map<T, R>(this: Iterable<T>, change: Step<T, R>): Generator<R> {
    let index = 0;
    for (const value of this) yield change(value, index++);
  },
  *filter<T>(this: Iterable<T>, test: Step<T, unknown>): Generator<T> {
    let index = 0;
    for (const value of this) if (test(value, index++)) yield value;
  },
};

const arrayIterator: object = Object.getPrototypeOf([][Symbol.iterator]()) as object;
const iteratorPrototype = Object.getPrototypeOf(arrayIterator) as object;

for (const [name, value] of Object.entries(methods))
  if (!(name in iteratorPrototype))
    Object.defineProperty(iteratorPrototype, name, { value, configurable: true, writable: true });
