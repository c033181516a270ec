import { invalidArgument, itemNotFound } from "../model/hostError";
import type { NameModel } from "../model/workbookModel";
import { requireBoolean, requireText, type ArgumentValue } from "../interpreter/callArguments";
import { HostObject, type ObjectMembers } from "../interpreter/hostObject";
import type { WireValue } from "../protocol/richApi";
import { collectionMembers, sameName, type CollectionSource } from "./collectionMembers";
import type { HostSession } from "./hostSession";
import type { NamesTarget, NameTarget } from "./objectTargets";
import { RangeRef } from "./rangeRef";
import { formatSheetAddress } from "./sheetAddress";

const source: CollectionSource<NamesTarget, NameModel> = {
  list: ({ session, scope }) =>
    session.model.names().filter((name) => name.scope === (scope?.id ?? null)),
  matches: (name, key) => name.id === key || sameName(name.name, key),
  wrap: ({ session }, name) => session.make("NamedItem", { session, nameId: name.id }),
};
const collection = collectionMembers(source);

export const namedItemCollectionMembers: ObjectMembers<NamesTarget> = {
  ...collection,
  call: {
    ...collection.call,
    add: (target, args) => {
      const { session, scope } = target;
      const created = session.model.addName({
        name: args.text(0),
        scope: scope?.id ?? null,
        formula: referenceFormula(args.value(1)),
        visible: true,
        comment: args.textOr(2, ""),
      });
      return source.wrap(target, created);
    },
  },
};

export const namedItemMembers: ObjectMembers<NameTarget> = {
  hiddenId: ({ nameId }) => nameId,
  get: {
    name: (target) => nameOf(target).name,
    formula: (target) => nameOf(target).formula,
    comment: (target) => nameOf(target).comment,
    visible: (target) => nameOf(target).visible,
    scope: (target) => (nameOf(target).scope === null ? "Workbook" : "Worksheet"),
    type: (target) => typeOf(nameOf(target)),
    value: (target) => valueOf(target.session, nameOf(target)),
  },
  set: {
    visible: ({ session, nameId }, value) => {
      session.model.updateName(nameId, { visible: requireBoolean(value) });
    },
    comment: ({ session, nameId }, value) => {
      session.model.updateName(nameId, { comment: requireText(value) });
    },
    formula: ({ session, nameId }, value) => {
      session.model.updateName(nameId, { formula: withEqualsSign(requireText(value)) });
    },
  },
  nav: {
    worksheet: (target) => {
      const sheet = sheetOf(target);
      if (!sheet) throw itemNotFound();
      return sheet;
    },
    worksheetOrNullObject: sheetOf,
  },
  call: {
    getRange: (target) => {
      const range = rangeOf(target);
      if (!range) throw itemNotFound();
      return range;
    },
    getRangeOrNullObject: rangeOf,
    delete: ({ session, nameId }) => {
      session.model.deleteName(nameId);
      return null;
    },
  },
};

/** @throws HostError ItemNotFound once the name was deleted */
function nameOf({ session, nameId }: NameTarget): NameModel {
  const name = session.model.names().find(({ id }) => id === nameId);
  if (!name) throw itemNotFound();
  return name;
}

function rangeOf(target: NameTarget): HostObject | null {
  const { session } = target;
  const place = nameOf(target).target();
  const sheet = place && session.model.sheetById(place.sheetId);
  return sheet ? session.range(sheet, place.rect) : null;
}

function sheetOf(target: NameTarget): HostObject | null {
  const { session } = target;
  const { scope } = nameOf(target);
  const sheet = scope === null ? undefined : session.model.sheetById(scope);
  return sheet ? session.make("Worksheet", { session, sheet }) : null;
}

function typeOf(name: NameModel): string {
  return constantOf(name.formula)?.type ?? (name.target() ? "Range" : "Error");
}

function valueOf(session: HostSession, name: NameModel): WireValue {
  const constant = constantOf(name.formula);
  if (constant) return constant.value;
  const target = name.target();
  const sheet = target && session.model.sheetById(target.sheetId);
  return sheet ? formatSheetAddress(sheet.name, target.rect, true) : "#REF!";
}

/** A name can hold a constant: `=3`, `="text"`, `=TRUE`. */
function constantOf(formula: string): { type: string; value: string | number | boolean } | null {
  const body = formula.replace(/^=/, "").trim();
  if (/^[-+]?\d+$/.test(body)) return { type: "Integer", value: Number(body) };
  if (body !== "" && Number.isFinite(Number(body))) return { type: "Double", value: Number(body) };
  if (/^(?:TRUE|FALSE)$/i.test(body)) {
    return { type: "Boolean", value: body.toUpperCase() === "TRUE" };
  }
  const text = /^"((?:[^"]|"")*)"$/.exec(body)?.[1];
  return text === undefined ? null : { type: "String", value: text.replaceAll('""', '"') };
}

function referenceFormula(reference: ArgumentValue): string {
  if (reference instanceof HostObject && reference.target instanceof RangeRef) {
    const { sheet, rect } = reference.target;
    return `=${formatSheetAddress(sheet.name, rect, true)}`;
  }
  if (typeof reference === "string") return withEqualsSign(reference);
  if (typeof reference === "object") throw invalidArgument();
  return `=${String(reference).toUpperCase()}`;
}

/** Text without "=" is a constant. */
function withEqualsSign(text: string): string {
  return text.startsWith("=") ? text : `="${text.replaceAll('"', '""')}"`;
}
