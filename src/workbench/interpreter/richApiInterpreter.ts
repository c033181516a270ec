import { HostError, notImplemented } from "../model/hostError";
import {
  ActionType,
  ObjectPathType,
  type ActionInfo,
  type ActionResult,
  type RequestBody,
  type ResponseBody,
  type ResponseError,
  type WireValue,
} from "../protocol/richApi";
import { findMember, findSetter, HostObject } from "./hostObject";
import { openGuard, type MemberGuard } from "./memberGuard";
import { callMember, camelCase, ObjectPaths, type Invoke } from "./objectPaths";
import { QueryProjection } from "./queryProjection";
import { ReferenceTable, type ReferenceListener } from "./referenceTable";

export interface InterpreterOptions {
  readonly root: HostObject;
  /** Objects of `new` paths, by service type name. */
  readonly service?: (typeName: string) => HostObject | undefined;
  readonly guard?: MemberGuard;
  readonly referenceListener?: ReferenceListener;
  readonly invoke?: Invoke;
  /** Called before each action; what it throws becomes the answer's error at that action. */
  readonly beforeAction?: (action: ActionInfo, index: number) => void;
  /** Told about failures that are not refusals but faults of the host itself. */
  readonly onFault?: (error: unknown, location: string) => void;
}

/**
 * Executes Rich API requests over a tree of host objects. Works on one request at a time; whoever
 * calls it must not overlap calls (see `RequestQueue`). Actions before a failing one stay applied,
 * as in Excel.
 */
export class RichApiInterpreter {
  readonly references: ReferenceTable;
  readonly guard: MemberGuard;
  readonly invoke: Invoke;
  private readonly projection: QueryProjection;

  constructor(private readonly options: InterpreterOptions) {
    this.references = new ReferenceTable(options.referenceListener);
    this.guard = options.guard ?? openGuard;
    this.invoke = options.invoke ?? ((member) => member());
    this.projection = new QueryProjection(this.guard);
  }

  async execute(body: RequestBody): Promise<ResponseBody> {
    const paths = new ObjectPaths(body, {
      root: this.options.root,
      service: this.options.service ?? (() => undefined),
      references: this.references,
      guard: this.guard,
      invoke: this.invoke,
    });
    const results: ActionResult[] = [];
    const traceIds: number[] = [];
    for (const [index, action] of body.Actions.entries()) {
      try {
        this.options.beforeAction?.(action, index);
        if (action.ActionType === ActionType.Trace) traceIds.push(action.Id);
        const value = await this.perform(action, paths);
        results.push({ ActionId: action.Id, Value: value });
      } catch (error) {
        const failure = this.describe(error, action, index, paths);
        return { Error: failure, Results: results, TraceIds: traceIds };
      }
    }
    return { Error: null, Results: results, TraceIds: traceIds };
  }

  private async perform(action: ActionInfo, paths: ObjectPaths): Promise<WireValue> {
    if (action.ActionType === ActionType.Trace) return null;
    const object = await paths.resolve(action.ObjectPathId);
    if (!object) return null;
    switch (action.ActionType) {
      case ActionType.Instantiate:
        return object.identity();
      case ActionType.Query:
        return this.projection.read(object, action.QueryInfo ?? {});
      case ActionType.Method:
        return this.call(object, action, paths);
      case ActionType.SetProperty:
        return this.set(object, action, paths);
      default:
        throw notImplemented(`Rich API ${actionTypeName(action.ActionType)} action`);
    }
  }

  private async call(
    object: HostObject,
    action: ActionInfo,
    paths: ObjectPaths,
  ): Promise<WireValue> {
    const args = await paths.arguments(action.ArgumentInfo);
    switch (action.Name) {
      case "_KeepReference":
        this.references.keep(object);
        return null;
      case "_RemoveReference":
        this.references.release(args.text(0));
        return null;
      case "_RemoveAllReferences":
        this.references.releaseAll();
        return null;
      case "_GetReferenceCount":
        return this.references.size;
    }
    const result = await callMember(object, action.Name, args, this);
    return result instanceof HostObject ? result.identity() : result;
  }

  private async set(
    object: HostObject,
    action: ActionInfo,
    paths: ObjectPaths,
  ): Promise<WireValue> {
    const found = findSetter(object.members, action.Name);
    if (!found) throw notImplemented(`Setting ${object.type}.${camelCase(action.Name)}`);
    this.guard.check(object.type, found.name);
    const args = await paths.arguments(action.ArgumentInfo);
    await this.invoke(() => found.member(object.target as never, args.value(0)));
    return null;
  }

  private describe(
    error: unknown,
    action: ActionInfo,
    index: number,
    paths: ObjectPaths,
  ): ResponseError {
    const location = errorLocation(action, paths);
    if (error instanceof HostError) {
      return {
        Code: error.code,
        Message: error.message,
        Location: location,
        HttpStatusCode: error.httpStatus,
        ActionIndex: index,
      };
    }
    this.options.onFault?.(error, location);
    return {
      Code: "GeneralException",
      Message: `The host failed: ${error instanceof Error ? error.message : String(error)}`,
      Location: location,
      HttpStatusCode: 500,
      ActionIndex: index,
    };
  }
}

/** `Range.values` for a write, `WorksheetCollection.getItem` where reaching the object failed. */
function errorLocation(action: ActionInfo, paths: ObjectPaths): string {
  if (action.ActionType === ActionType.Trace) return "";
  const object = paths.known(action.ObjectPathId);
  if (object && action.Name !== "") return `${object.type}.${memberName(object, action.Name)}`;
  if (object) return object.type;
  const path = paths.info(action.ObjectPathId);
  if (!path) return "";
  const member = path.ObjectPathType === ObjectPathType.Indexer ? "getItem" : camelCase(path.Name);
  const parent = paths.known(path.ParentObjectPathId);
  return parent ? `${parent.type}.${memberName(parent, member)}` : member;
}

/** The member as office.js spells it, whatever case came over the wire. */
function memberName({ members }: HostObject, wireName: string): string {
  const found =
    findSetter(members, wireName) ??
    findMember<unknown>(members.call, wireName) ??
    findMember<unknown>(members.nav, wireName);
  return found?.name ?? camelCase(wireName);
}

function actionTypeName(type: number): string {
  return Object.entries(ActionType).find(([, value]) => value === type)?.[0] ?? String(type);
}
