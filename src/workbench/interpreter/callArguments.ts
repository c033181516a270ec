import { invalidArgument } from "../model/hostError";
import type { WireScalar } from "../protocol/richApi";
import { HostObject } from "./hostObject";

/** An argument after object references were replaced by the objects they name. */
export type ArgumentValue =
  WireScalar | HostObject | readonly ArgumentValue[] | { readonly [key: string]: ArgumentValue };

export type ArgumentRecord = Readonly<Record<string, ArgumentValue>>;

/** Typed access to the arguments of one call. Anything of the wrong type is `InvalidArgument`. */
export class CallArguments {
  constructor(private readonly values: readonly ArgumentValue[]) {}

  /** The argument as it came; `null` where it was not given. */
  value(index: number): ArgumentValue {
    return this.values[index] ?? null;
  }

  has(index: number): boolean {
    return this.value(index) !== null;
  }

  text(index: number): string {
    return requireText(this.value(index));
  }

  textOr<D>(index: number, otherwise: D): string | D {
    return this.has(index) ? this.text(index) : otherwise;
  }

  integer(index: number): number {
    return requireInteger(this.value(index));
  }

  integerOr(index: number, otherwise: number): number {
    return this.has(index) ? this.integer(index) : otherwise;
  }

  booleanOr(index: number, otherwise: boolean): boolean {
    return this.has(index) ? requireBoolean(this.value(index)) : otherwise;
  }

  /** One of the words of an office.js enumeration. */
  oneOf<W extends string>(index: number, words: readonly W[]): W {
    return requireOneOf(this.value(index), words);
  }

  oneOfOr<W extends string>(index: number, words: readonly W[], otherwise: W): W {
    return this.has(index) ? this.oneOf(index, words) : otherwise;
  }

  record(index: number): ArgumentRecord {
    return requireRecord(this.value(index));
  }

  list(index: number): readonly ArgumentValue[] {
    return requireList(this.value(index));
  }
}

export function requireText(value: ArgumentValue | undefined): string {
  if (typeof value !== "string") throw invalidArgument();
  return value;
}

export function requireNumber(value: ArgumentValue | undefined): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw invalidArgument();
  return value;
}

export function requireInteger(value: ArgumentValue | undefined): number {
  const number = requireNumber(value);
  if (!Number.isInteger(number)) throw invalidArgument();
  return number;
}

export function requireBoolean(value: ArgumentValue | undefined): boolean {
  if (typeof value !== "boolean") throw invalidArgument();
  return value;
}

/** Case-insensitive; the answer is spelled as in `words`. */
export function requireOneOf<W extends string>(
  value: ArgumentValue | undefined,
  words: readonly W[],
): W {
  const given = requireText(value).toLowerCase();
  const word = words.find((candidate) => candidate.toLowerCase() === given);
  if (word === undefined) throw invalidArgument();
  return word;
}

function requireList(value: ArgumentValue | undefined): readonly ArgumentValue[] {
  if (!isList(value)) throw invalidArgument();
  return value;
}

export function requireRecord(value: ArgumentValue | undefined): ArgumentRecord {
  if (!isRecord(value)) throw invalidArgument();
  return value;
}

export function isList(value: ArgumentValue | undefined): value is readonly ArgumentValue[] {
  return Array.isArray(value);
}

export function isRecord(value: ArgumentValue | undefined): value is ArgumentRecord {
  return (
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    !(value instanceof HostObject)
  );
}
