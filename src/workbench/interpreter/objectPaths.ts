import { HostError, notImplemented } from "../model/hostError";
import {
  ObjectPathType,
  type ArgumentInfo,
  type ObjectPathInfo,
  type ReferencedPathIds,
  type RequestBody,
  type WireValue,
} from "../protocol/richApi";
import { CallArguments, type ArgumentValue } from "./callArguments";
import { findMember, HostObject, type Awaitable } from "./hostObject";
import type { MemberGuard } from "./memberGuard";
import type { ReferenceTable } from "./referenceTable";

/** Where paths of a request begin. */
export interface PathRoots {
  readonly root: HostObject;
  /** Object for `new` paths: services, by type name. */
  readonly service: (typeName: string) => HostObject | undefined;
  readonly references: ReferenceTable;
  readonly guard: MemberGuard;
  readonly invoke: Invoke;
}

/** Runs a member of the workbook in whatever surroundings the host needs (who acts, counting …). */
export type Invoke = <T>(member: () => T) => T;

/**
 * Resolves the object paths of one request, each once and in the order in which actions need them:
 * a method path such as `Worksheets.Add` has its effect at its first use.
 */
export class ObjectPaths {
  private readonly resolved = new Map<number, HostObject | null>();

  constructor(
    private readonly body: RequestBody,
    private readonly roots: PathRoots,
  ) {}

  /** @returns `null` for a null object */
  async resolve(id: number): Promise<HostObject | null> {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.info(id);
    if (!path) throw invalidObjectPath(`The request uses object path ${id} without describing it.`);
    const object = await this.follow(path);
    this.resolved.set(id, object);
    return object;
  }

  /** The path's description, for error locations. */
  info(id: number): ObjectPathInfo | undefined {
    return this.body.ObjectPaths[id];
  }

  /** What was resolved so far; does not resolve anything. */
  known(id: number | undefined): HostObject | null | undefined {
    return id === undefined ? undefined : this.resolved.get(id);
  }

  async arguments(info: ArgumentInfo | undefined): Promise<CallArguments> {
    return new CallArguments(
      await this.resolveList(info?.Arguments ?? [], info?.ReferencedObjectPathIds),
    );
  }

  private async follow(path: ObjectPathInfo): Promise<HostObject | null> {
    switch (path.ObjectPathType) {
      case ObjectPathType.Global:
        return this.roots.root;
      case ObjectPathType.NullObject:
        return null;
      case ObjectPathType.ReferenceId:
        return this.roots.references.resolve(path.Name);
      case ObjectPathType.New:
        return this.service(path.Name);
      default:
        return this.followFromParent(path);
    }
  }

  private service(typeName: string): HostObject {
    const object = this.roots.service(typeName);
    if (!object) throw notImplemented(`Service ${typeName}`);
    return object;
  }

  private async followFromParent(path: ObjectPathInfo): Promise<HostObject | null> {
    if (path.ParentObjectPathId === undefined) {
      throw invalidObjectPath(`Object path ${path.Id} has no parent.`);
    }
    const parent = await this.resolve(path.ParentObjectPathId);
    if (!parent) return null;
    switch (path.ObjectPathType) {
      case ObjectPathType.Property:
        return this.navigate(parent, path.Name);
      case ObjectPathType.Method:
        return this.callForObject(parent, path);
      case ObjectPathType.Indexer:
        return this.index(parent, path);
      default:
        throw notImplemented(`Object path type ${path.ObjectPathType}`);
    }
  }

  private navigate(parent: HostObject, wireName: string): HostObject | null {
    const found = findMember(parent.members.nav, wireName);
    if (!found) throw notImplemented(`${parent.type}.${camelCase(wireName)}`);
    this.roots.guard.check(parent.type, found.name);
    return found.member(parent.target as never);
  }

  private async callForObject(
    parent: HostObject,
    path: ObjectPathInfo,
  ): Promise<HostObject | null> {
    const args = await this.arguments(path.ArgumentInfo);
    const result = await callMember(parent, path.Name, args, this.roots);
    if (result === null || result instanceof HostObject) return result;
    throw notImplemented(`${parent.type}.${camelCase(path.Name)} as an object`);
  }

  private async index(parent: HostObject, path: ObjectPathInfo): Promise<HostObject> {
    if (!parent.members.item) throw notImplemented(`${parent.type}.getItem`);
    this.roots.guard.check(parent.type, "getItem");
    return parent.members.item(parent.target as never, await this.arguments(path.ArgumentInfo));
  }

  private async resolveList(
    values: readonly WireValue[],
    ids: ReferencedPathIds | undefined,
  ): Promise<ArgumentValue[]> {
    const list: ArgumentValue[] = [];
    for (const [index, value] of values.entries()) {
      list.push(await this.resolveValue(value, ids?.[index]));
    }
    return list;
  }

  private resolveValue(
    value: WireValue | undefined,
    id: ReferencedPathIds[number] | undefined,
  ): Awaitable<ArgumentValue> {
    if (typeof id === "number" && id > 0) return this.resolve(id);
    if (typeof value !== "object" || value === null) return value ?? null;
    // Most arguments are plain blocks of cells; walking them would cost a promise per cell.
    if (!Array.isArray(id) && !mentionsObjectPath(value)) return value as ArgumentValue;
    if (Array.isArray(value)) {
      return this.resolveList(
        value as readonly WireValue[],
        Array.isArray(id) ? (id as ReferencedPathIds) : undefined,
      );
    }
    return this.resolveRecord(value as Readonly<Record<string, WireValue | undefined>>);
  }

  /** Objects inside plain JSON travel as `{"_ObjectPathId": n}`. */
  private async resolveRecord(
    record: Readonly<Record<string, WireValue | undefined>>,
  ): Promise<ArgumentValue> {
    const pathId = record["_ObjectPathId"];
    if (typeof pathId === "number") return this.resolve(pathId);
    const result: Record<string, ArgumentValue> = {};
    for (const [key, value] of Object.entries(record)) {
      result[key] = await this.resolveValue(value, undefined);
    }
    return result;
  }
}

/**
 * Calls a method of an object by its wire name.
 *
 * @throws HostError ApiNotFound with the member's name when the host lacks it
 */
export async function callMember(
  object: HostObject,
  wireName: string,
  args: CallArguments,
  { guard, invoke }: Pick<PathRoots, "guard" | "invoke">,
) {
  const found = findMember(object.members.call, wireName);
  if (found) {
    guard.check(object.type, found.name);
    return (await invoke(() => found.member(object.target as never, args))) ?? null;
  }
  // Six collections send getItem as a method; the table knows it as `item`.
  if (wireName.toLowerCase() === "getitem" && object.members.item) {
    guard.check(object.type, "getItem");
    return object.members.item(object.target as never, args);
  }
  throw notImplemented(`${object.type}.${camelCase(wireName)}`);
}

export function camelCase(wireName: string): string {
  return wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

function mentionsObjectPath(value: WireValue): boolean {
  if (typeof value !== "object" || value === null) return false;
  if (Array.isArray(value)) return (value as readonly WireValue[]).some(mentionsObjectPath);
  const record = value as Readonly<Record<string, WireValue | undefined>>;
  return (
    "_ObjectPathId" in record ||
    Object.values(record).some((member) => member !== undefined && mentionsObjectPath(member))
  );
}

function invalidObjectPath(message: string): HostError {
  return new HostError("InvalidObjectPath", message);
}
