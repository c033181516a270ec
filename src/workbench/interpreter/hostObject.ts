import type { WireValue } from "../protocol/richApi";
import type { CallArguments, ArgumentValue } from "./callArguments";

export type Awaitable<T> = T | Promise<T>;

/** What a method gives back: an object of the host, `null` for a null object, or plain JSON. */
type CallResult = HostObject | WireValue | undefined;

/**
 * Members of one Excel class, by their office.js names (`getRange`, `values`). A member that is not
 * in the table does not exist for the add-in: the interpreter refuses it by name.
 *
 * @typeParam T what the object stands for in the host
 */
export interface ObjectMembers<T> {
  /** `Id` that the client puts into later paths; needed by everything that is found in a collection. */
  readonly id?: (target: T) => string | number;
  /** The same for classes whose id is hidden: it travels as `_Id`. */
  readonly hiddenId?: (target: T) => string | number;
  readonly get?: Readonly<Record<string, (target: T) => Awaitable<WireValue | undefined>>>;
  readonly set?: Readonly<Record<string, (target: T, value: ArgumentValue) => Awaitable<void>>>;
  /** Names, in camel case, that the library writes where they differ from the property's own. */
  readonly setAliases?: Readonly<Record<string, string>>;
  readonly nav?: Readonly<Record<string, (target: T) => HostObject | null>>;
  readonly call?: Readonly<
    Record<string, (target: T, args: CallArguments) => Awaitable<CallResult>>
  >;
  /** Members of a collection, in order. */
  readonly items?: (target: T) => readonly HostObject[];
  /** Finds one member by key; throws `ItemNotFound`. */
  readonly item?: (target: T, args: CallArguments) => HostObject;
}

/** One object of the host as a request sees it. Holds no state of its own but its reference id. */
export class HostObject {
  /** Set once the client asked to keep the object beyond the request. */
  referenceId: string | undefined;

  /**
   * @param type office.js class name, used in error locations
   * @param target what the members work on
   * @param members the class; functions over `target`'s type
   */
  constructor(
    readonly type: string,
    readonly target: object,
    readonly members: ObjectMembers<never>,
  ) {}

  identity(): Record<string, WireValue> {
    const identity: Record<string, WireValue> = {};
    if (this.members.id) identity["Id"] = this.members.id(this.target as never);
    if (this.members.hiddenId) identity["_Id"] = this.members.hiddenId(this.target as never);
    if (this.referenceId !== undefined) identity["_ReferenceId"] = this.referenceId;
    return identity;
  }

  items(): readonly HostObject[] | undefined {
    return this.members.items?.(this.target as never);
  }
}

/** The client writes names in either case; `Values` and `values` mean the same member. */
export function findMember<V>(
  table: Readonly<Record<string, V>> | undefined,
  wireName: string,
): { readonly name: string; readonly member: V } | undefined {
  if (!table) return undefined;
  const camel = wireName.charAt(0).toLowerCase() + wireName.slice(1);
  const direct = Object.hasOwn(table, camel) ? table[camel] : undefined;
  if (direct !== undefined) return { name: camel, member: direct };
  const lower = wireName.toLowerCase();
  for (const [name, member] of Object.entries(table)) {
    if (name.toLowerCase() === lower) return { name, member };
  }
  return undefined;
}

/** The property that a SetProperty action means. */
export function findSetter({ set, setAliases }: ObjectMembers<never>, wireName: string) {
  const camel = wireName.charAt(0).toLowerCase() + wireName.slice(1);
  return findMember(set, setAliases?.[camel] ?? wireName);
}

/** `values` → `Values`; names with a leading underscore stay (`_Id`). */
export function toWireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
