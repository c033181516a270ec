/**
 * The body of a Rich API request and its answer, as the genuine client library writes and reads them.
 * Names on the wire are PascalCase; ids are local to one request context.
 */

/** What one action of a request does. The library inlines these numbers. */
export const ActionType = {
  Instantiate: 1,
  Query: 2,
  Method: 3,
  SetProperty: 4,
  Trace: 5,
  RecursiveQuery: 6,
  QueryAsJson: 7,
  EnsureUnchanged: 8,
  Update: 9,
} as const;

/** How an object is reached from its parent. */
export const ObjectPathType = {
  Global: 1,
  New: 2,
  Method: 3,
  Property: 4,
  Indexer: 5,
  ReferenceId: 6,
  NullObject: 7,
} as const;

/** Bits of a request's flags. */
export const RequestFlag = {
  /** The batch contains a write. */
  Write: 1,
  /** `Excel.run({ delayForCellEdit: true }, …)`: wait until the user has left the cell. */
  DelayForCellEdit: 64,
} as const;

export type WireScalar = string | number | boolean | null;
export type WireValue =
  WireScalar | readonly WireValue[] | { readonly [key: string]: WireValue | undefined };
export type WireObject = Readonly<Record<string, WireValue | undefined>>;

/** Ids of objects passed as arguments, parallel to `Arguments`; 0 or null where there is none. */
export type ReferencedPathIds = readonly (number | null | ReferencedPathIds)[];

export interface ArgumentInfo {
  readonly Arguments?: readonly WireValue[];
  readonly ReferencedObjectPathIds?: ReferencedPathIds;
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface ActionInfo {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  readonly ObjectState?: WireObject;
}

export interface ObjectPathInfo {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface RequestBody {
  readonly Actions: readonly ActionInfo[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPathInfo>>;
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: WireValue;
}

export interface ResponseError {
  readonly Code: string;
  readonly Message: string;
  /** `Class.member`, e.g. `WorksheetCollection.getItem`. */
  readonly Location: string;
  readonly HttpStatusCode: number;
  /** Index of the failed action; the client derives `debugInfo.statement` from it. */
  readonly ActionIndex: number;
}

export interface ResponseBody {
  readonly Error: ResponseError | null;
  readonly Results: readonly ActionResult[];
  readonly TraceIds: readonly number[];
}
