import { loadLibrary } from "../../../src/workbench/headless/libraryContext";
import { ActionType } from "../../../src/workbench/protocol/richApi";
import { OwnedTimers } from "../../../src/workbench/headless/ownedTimers";

/** What the genuine library itself knows about one of its classes. */
export interface ClassMetadata {
  readonly scalars: ReadonlySet<string>;
  readonly writable: ReadonlySet<string>;
  readonly navigations: ReadonlySet<string>;
  readonly methods: ReadonlySet<string>;
  readonly isCollection: boolean;
}

interface LibraryPrototype {
  readonly _className?: string;
  readonly _isCollection?: boolean;
  readonly _scalarPropertyNames?: readonly string[];
  readonly _scalarPropertyUpdateable?: readonly boolean[];
  readonly _navigationPropertyNames?: readonly string[];
}

const { Excel: library } = loadLibrary({ sendMessageToHost: () => undefined }, new OwnedTimers(), {
  displayLanguage: "ja-JP",
  contentLanguage: "ja-JP",
  requirements: { isSetSupported: () => true },
});

interface LibraryContext {
  readonly workbook: { readonly _objectPath: object };
  readonly _pendingRequest: { readonly _actions: readonly QueuedAction[] };
}
interface QueuedAction {
  readonly actionInfo: { readonly ActionType: number; readonly Name: string };
}

/** The name under which the library sends the write of a property. */
export function writtenName(className: string, property: string): string {
  const { RequestContext, [className]: Class } = library as unknown as Readonly<
    Record<string, new (...args: unknown[]) => object>
  >;
  if (!RequestContext || !Class) throw new Error(`The library has no class ${className}.`);
  const context = new RequestContext() as LibraryContext;
  const proxy = new Class(context, context.workbook._objectPath);
  Reflect.set(proxy, property, "x");
  const written = context._pendingRequest._actions.at(-1);
  if (written?.actionInfo.ActionType !== ActionType.SetProperty) {
    throw new Error(`${className}.${property} was not written.`);
  }
  return written.actionInfo.Name;
}

/** Reads the library's own type information, by class name. */
export function libraryMetadata(): ReadonlyMap<string, ClassMetadata> {
  const classes = new Map<string, ClassMetadata>();
  for (const [name, value] of Object.entries<unknown>({ ...library })) {
    if (typeof value !== "function") continue;
    const prototype = value.prototype as (LibraryPrototype & object) | undefined;
    if (!prototype || !Object.hasOwn(prototype, "_className")) continue;
    classes.set(name, describe(prototype));
  }
  return classes;
}

function describe(prototype: LibraryPrototype & object): ClassMetadata {
  const scalars = prototype._scalarPropertyNames ?? [];
  const updateable = prototype._scalarPropertyUpdateable ?? [];
  const methods = Object.getOwnPropertyNames(prototype).filter(
    (name) =>
      typeof Object.getOwnPropertyDescriptor(prototype, name)?.value === "function" &&
      name !== "constructor",
  );
  return {
    scalars: new Set(scalars),
    writable: new Set(scalars.filter((_, index) => updateable[index])),
    navigations: new Set(prototype._navigationPropertyNames ?? []),
    methods: new Set(methods),
    isCollection: prototype._isCollection ?? false,
  };
}
