import { invalidArgument, itemNotFound } from "../model/hostError";
import type { ArgumentValue, CallArguments } from "../interpreter/callArguments";
import type { HostObject, ObjectMembers } from "../interpreter/hostObject";

/** How a collection finds and wraps what it holds. */
export interface CollectionSource<T, M> {
  readonly list: (target: T) => readonly M[];
  /** Whether a key given by the add-in (name, id or index) means this member. */
  readonly matches: (member: M, key: ArgumentValue, target: T) => boolean;
  readonly wrap: (target: T, member: M) => HostObject;
}

/** The members that nearly every Excel collection has: `getItem`, `getItemOrNullObject`, `getCount`. */
export function collectionMembers<T, M>({
  list,
  matches,
  wrap,
}: CollectionSource<T, M>): Required<Pick<ObjectMembers<T>, "items" | "item" | "call">> {
  const find = (target: T, args: CallArguments) =>
    list(target).find((member) => matches(member, args.value(0), target));
  return {
    items: (target) => list(target).map((member) => wrap(target, member)),
    item: (target, args) => {
      const member = find(target, args);
      if (member === undefined) throw itemNotFound();
      return wrap(target, member);
    },
    call: {
      getCount: (target) => list(target).length,
      getItemOrNullObject: (target, args) => {
        const member = find(target, args);
        return member === undefined ? null : wrap(target, member);
      },
    },
  };
}

/** `count` and `getItemAt`, for the collections that have them. */
export function indexedMembers<T, M>({ list, wrap }: CollectionSource<T, M>) {
  return {
    get: { count: (target: T) => list(target).length },
    call: {
      getItemAt: (target: T, args: CallArguments) => {
        const member = list(target)[args.integer(0)];
        if (member === undefined) throw invalidArgument();
        return wrap(target, member);
      },
    },
  };
}

/** Excel compares names without regard to case. */
export function sameName(left: string, right: ArgumentValue): boolean {
  return typeof right === "string" && left.toLowerCase() === right.toLowerCase();
}
