import { notImplemented } from "../model/hostError";
import type { QueryInfo, WireValue } from "../protocol/richApi";
import { findMember, toWireName, type HostObject } from "./hostObject";
import type { MemberGuard } from "./memberGuard";
import { ALL_SCALARS, buildQueryTree, type QueryTree } from "./queryTree";

type Projection = Record<string, WireValue>;

/** Answers Query actions: reads the properties that the client asked for, in wire form. */
export class QueryProjection {
  constructor(private readonly guard: MemberGuard) {}

  async read(object: HostObject, query: QueryInfo): Promise<WireValue> {
    const tree = buildQueryTree(query);
    return object.items()
      ? this.readCollection(object, tree, query)
      : this.readObject(object, tree);
  }

  private async readObject(object: HostObject, tree: QueryTree): Promise<Projection> {
    return { ...object.identity(), ...(await this.readMembers(object, tree)) };
  }

  /** `count` belongs to the collection, every other name to its items. */
  private async readCollection(
    collection: HostObject,
    tree: QueryTree,
    { Top, Skip = 0 }: QueryInfo,
  ): Promise<Projection> {
    const own: Record<string, QueryTree> = {};
    const perItem: Record<string, QueryTree> = {};
    for (const [name, child] of Object.entries(tree)) {
      if (name === "*" || name.toLowerCase() === "items") {
        Object.assign(perItem, Object.keys(child).length > 0 ? child : ALL_SCALARS);
      } else if (findMember(collection.members.get, name)) own[name] = child;
      else perItem[name] = child;
    }
    const end = Top === undefined ? undefined : Skip + Top;
    const items: Projection[] = [];
    for (const item of (collection.items() ?? []).slice(Skip, end)) {
      items.push(await this.readObject(item, perItem));
    }
    const wholeCollection = "*" in tree ? { ...own, ...ALL_SCALARS } : own;
    return { ...(await this.readMembers(collection, wholeCollection)), _Items: items };
  }

  private async readMembers(object: HostObject, tree: QueryTree): Promise<Projection> {
    const projection: Projection = {};
    for (const [name, child] of Object.entries(tree)) {
      if (name === "*") await this.readAllScalars(object, projection);
      else await this.readMember(object, name, child, projection);
    }
    return projection;
  }

  /** Properties above the advertised level are left out, as an older Excel would. */
  private async readAllScalars(object: HostObject, projection: Projection): Promise<void> {
    for (const [name, read] of Object.entries(object.members.get ?? {})) {
      if (!this.guard.allows(object.type, name)) continue;
      projection[toWireName(name)] = (await read(object.target as never)) ?? null;
    }
  }

  private async readMember(
    object: HostObject,
    name: string,
    child: QueryTree,
    projection: Projection,
  ): Promise<void> {
    const scalar = findMember(object.members.get, name);
    if (scalar) {
      this.guard.check(object.type, scalar.name);
      projection[toWireName(scalar.name)] = (await scalar.member(object.target as never)) ?? null;
      return;
    }
    const navigation = findMember(object.members.nav, name);
    if (!navigation) throw notImplemented(`${object.type}.${name}`);
    this.guard.check(object.type, navigation.name);
    const next = navigation.member(object.target as never);
    const tree = Object.keys(child).length > 0 ? child : ALL_SCALARS;
    projection[toWireName(navigation.name)] = next && (await this.readChild(next, tree));
  }

  private readChild(object: HostObject, tree: QueryTree): Promise<Projection> {
    return object.items() ? this.readCollection(object, tree, {}) : this.readObject(object, tree);
  }
}
