import {
  IDefinedNamesService,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
  type IDefinedNamesServiceParam,
  type ISetDefinedNameMutationParam,
} from "@univerjs/engine-formula";
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from "@univerjs/sheets";

import { HostError, invalidArgument, itemNotFound } from "../model/hostError";
import type { NameModel, NameSpec } from "../model/workbookModel";
import { parseRect } from "../references/a1";
import { rectOfReference, referencesOf } from "../references/formulaReferences";
import type { NameContent } from "../xlsx/content";
import type { GridContext } from "./gridContext";

/** Names of a workbook; Univer keeps them and moves them along with their cells. */
export class NameStore {
  private readonly sources = new Map<string, number>();
  private next = 1;

  constructor(private readonly context: GridContext) {}

  /** What Univer loads with the workbook. */
  resource(names: readonly NameContent[], sheetIds: readonly string[]): Record<string, object> {
    const resource: Record<string, IDefinedNamesServiceParam> = {};
    for (const name of names) {
      const id = this.newId();
      if (name.source !== undefined) this.sources.set(id, name.source);
      resource[id] = {
        id,
        name: name.name,
        formulaOrRefString: toUniverFormula(name.formula),
        localSheetId: scopeId(name.scope === null ? null : (sheetIds[name.scope] ?? null)),
        comment: name.comment,
        hidden: name.hidden,
      };
    }
    return resource;
  }

  list(): NameModel[] {
    const names = this.service.getDefinedNameMap(this.context.unitId) ?? {};
    return Object.values(names).map((name) => this.modelOf(name));
  }

  /** The names for a file; names of deleted sheets go with them. */
  contents(sheetIds: readonly string[]): NameContent[] {
    return this.list().flatMap((name) => {
      const scope = name.scope === null ? null : sheetIds.indexOf(name.scope);
      const source = this.sources.get(name.id);
      if (scope === -1) return [];
      return [
        {
          name: name.name,
          scope,
          formula: name.formula.slice(1),
          hidden: !name.visible,
          comment: name.comment,
          ...(source === undefined ? {} : { source }),
        },
      ];
    });
  }

  add(spec: NameSpec): NameModel {
    if (!isValidName(spec.name)) throw invalidArgument();
    const taken = this.list().some(
      (name) => name.scope === spec.scope && name.name.toLowerCase() === spec.name.toLowerCase(),
    );
    if (taken)
      throw new HostError("ItemAlreadyExists", "The resource being created already exists.");
    const params = this.paramsOf(this.newId(), spec);
    this.context.edit([
      {
        redo: { id: SetDefinedNameMutation.id, params },
        undo: { id: RemoveDefinedNameMutation.id, params },
      },
    ]);
    return this.get(params.id);
  }

  delete(id: string): void {
    const params = this.paramsOf(id, this.get(id));
    this.context.edit([
      {
        redo: { id: RemoveDefinedNameMutation.id, params },
        undo: { id: SetDefinedNameMutation.id, params },
      },
    ]);
  }

  update(id: string, change: Partial<Pick<NameSpec, "visible" | "formula" | "comment">>): void {
    const before = this.get(id);
    this.context.edit([
      {
        redo: {
          id: SetDefinedNameMutation.id,
          params: this.paramsOf(id, { ...before, ...change }),
        },
        undo: { id: SetDefinedNameMutation.id, params: this.paramsOf(id, before) },
      },
    ]);
  }

  private get service(): IDefinedNamesService {
    return this.context.injector.get(IDefinedNamesService);
  }

  private get(id: string): NameModel {
    const name = this.service.getValueById(this.context.unitId, id);
    if (!name) throw itemNotFound();
    return this.modelOf(name);
  }

  private newId(): string {
    return `name${this.next++}`;
  }

  private paramsOf(id: string, spec: NameSpec): ISetDefinedNameMutationParam {
    return {
      unitId: this.context.unitId,
      id,
      name: spec.name,
      formulaOrRefString: toUniverFormula(spec.formula.replace(/^=/, "")),
      localSheetId: scopeId(spec.scope),
      comment: spec.comment,
      hidden: !spec.visible,
    };
  }

  private modelOf(name: IDefinedNamesServiceParam): NameModel {
    const formula = name.formulaOrRefString.replace(/^=/, "");
    const { localSheetId } = name;
    return {
      id: name.id,
      name: name.name,
      scope:
        localSheetId === undefined || localSheetId === SCOPE_WORKBOOK_VALUE_DEFINED_NAME
          ? null
          : localSheetId,
      formula: `=${formula}`,
      visible: name.hidden !== true,
      comment: name.comment ?? "",
      target: () => this.targetOf(name.id),
    };
  }

  /** Looked up anew: the cells may have moved since the name was read. */
  private targetOf(id: string): ReturnType<NameModel["target"]> {
    const name = this.service.getValueById(this.context.unitId, id);
    const formula = name?.formulaOrRefString.replace(/^=/, "") ?? "";
    const [reference, ...more] = referencesOf(formula);
    if (!reference?.sheet || more.length > 0) return null;
    // Only a bare reference points at cells; OFFSET(…) and the like do not.
    const address = formula.slice(formula.lastIndexOf("!") + 1);
    if (!parseRect(address) || formula.includes("(")) return null;
    const sheet = this.context.workbook.getSheetBySheetName(reference.sheet);
    return sheet ? { sheetId: sheet.getSheetId(), rect: rectOfReference(reference) } : null;
  }
}

/** Univer writes plain references without "=" and formulas with it. */
function toUniverFormula(formula: string): string {
  const [reference, ...more] = referencesOf(formula);
  const bare = reference && more.length === 0 && !/[("+*/&^<>=]|(?<!')-/.test(formula);
  return bare ? formula : `=${formula}`;
}

function scopeId(sheetId: string | null): string {
  return sheetId ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME;
}

function isValidName(name: string): boolean {
  return (
    name.length <= 255 &&
    /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) &&
    !/^(?:[A-Za-z]{1,3}\d+|[RrCc]|[Rr]\d*[Cc]\d*)$/.test(name)
  );
}
