import { requireBoolean, requireInteger } from "../interpreter/callArguments";
import type { HostObject, ObjectMembers } from "../interpreter/hostObject";
import { HostError, itemNotFound, notImplemented } from "../model/hostError";
import type {
  ConditionalFormatModel,
  ConditionalFormatRule,
} from "../model/conditionalFormatModel";
import { collectionMembers, indexedMembers, type CollectionSource } from "./collectionMembers";
import { formatOf, type RuleType } from "./conditionalRules";
import { requireAllowed } from "./editRights";
import type { ConditionalFormatTarget } from "./objectTargets";
import { RangeRef } from "./rangeRef";
import { intersectRects, rectOutside } from "./rectMath";

const source: CollectionSource<RangeRef, ConditionalFormatModel> = {
  list: ({ sheet, rect }) =>
    sheet
      .conditionalFormats()
      .filter(({ ranges }) => ranges.some((range) => intersectRects(range, rect) !== null)),
  matches: (format, key) => format.id === key,
  wrap: ({ session, sheet }, format) =>
    session.make("ConditionalFormat", { session, sheet, formatId: format.id }),
};
const collection = collectionMembers(source);
const indexed = indexedMembers(source);

export const conditionalFormatCollectionMembers: ObjectMembers<RangeRef> = {
  ...collection,
  call: {
    ...collection.call,
    ...indexed.call,
    add: (range, args) => {
      const rule = newRule(args.text(0));
      requireAllowed(range.sheet, "allowFormatCells");
      const format = range.sheet.addConditionalFormat({
        ranges: [range.rect],
        rule,
        stopIfTrue: false,
        // A new rule comes first, as in Excel.
        priority: 0,
      });
      return source.wrap(range, format);
    },
    /** A rule that reaches beyond the range goes on there, as in Excel. */
    clearAll: (range) => {
      requireAllowed(range.sheet, "allowFormatCells");
      for (const format of source.list(range)) {
        const rest = format.ranges.flatMap((rect) => rectOutside(rect, range.rect));
        if (rest.length === 0) range.sheet.deleteConditionalFormat(format.id);
        else format.update({ ranges: rest });
      }
      return null;
    },
  },
};

/** A rule before the add-in has said what it checks: one that formats nothing. */
function newRule(type: string): ConditionalFormatRule {
  switch (type.toLowerCase()) {
    case "cellvalue":
      return { type: "cellValue", operator: "EqualTo", formula1: "=0", format: {} };
    case "custom":
      return { type: "custom", formula: "=FALSE", format: {} };
    case "containstext":
      return { type: "containsText", operator: "Contains", text: "", format: {} };
    default:
      throw notImplemented(`ConditionalFormatCollection.add(${type})`);
  }
}

/** Excel's words for the kinds that the model knows. */
const TYPES: Readonly<Record<RuleType, string>> = {
  cellValue: "CellValue",
  custom: "Custom",
  containsText: "ContainsText",
};

export const conditionalFormatMembers: ObjectMembers<ConditionalFormatTarget> = {
  id: ({ formatId }) => formatId,
  get: {
    id: ({ formatId }) => formatId,
    type: (target) => {
      const { rule } = formatOf(target);
      return rule.type === "preserved" ? preservedType(rule.kind) : TYPES[rule.type];
    },
    priority: (target) => formatOf(target).priority,
    stopIfTrue: (target) => formatOf(target).stopIfTrue,
  },
  set: {
    priority: (target, value) => {
      const priority = requireInteger(value);
      requireAllowed(target.sheet, "allowFormatCells");
      formatOf(target).update({ priority });
    },
    stopIfTrue: (target, value) => {
      const stopIfTrue = requireBoolean(value);
      requireAllowed(target.sheet, "allowFormatCells");
      formatOf(target).update({ stopIfTrue });
    },
  },
  nav: {
    cellValue: (target) => kind(target, "cellValue") ?? wrongKind("cellValue"),
    cellValueOrNullObject: (target) => kind(target, "cellValue"),
    custom: (target) => kind(target, "custom") ?? wrongKind("custom"),
    customOrNullObject: (target) => kind(target, "custom"),
    textComparison: (target) => kind(target, "containsText") ?? wrongKind("textComparison"),
    textComparisonOrNullObject: (target) => kind(target, "containsText"),
  },
  call: {
    getRange: (target) => {
      const range = singleRange(target);
      if (!range) throw itemNotFound();
      return range;
    },
    getRangeOrNullObject: singleRange,
    getRanges: (target) => {
      const { session, sheet } = target;
      const areas = formatOf(target).ranges.map((rect) => new RangeRef(session, sheet, rect));
      return session.make("RangeAreas", { session, areas });
    },
    delete: ({ sheet, formatId }) => {
      requireAllowed(sheet, "allowFormatCells");
      sheet.deleteConditionalFormat(formatId);
      return null;
    },
  },
};

const CLASSES = {
  cellValue: "CellValueConditionalFormat",
  custom: "CustomConditionalFormat",
  containsText: "TextConditionalFormat",
} as const;

function kind(target: ConditionalFormatTarget, type: RuleType): HostObject | null {
  return formatOf(target).rule.type === type ? target.session.make(CLASSES[type], target) : null;
}

function wrongKind(member: string): never {
  throw new HostError("InvalidOperation", `The conditional format has no ${member} rule.`);
}

/** Several ranges are no single one. */
function singleRange(target: ConditionalFormatTarget): HostObject | null {
  const { ranges } = formatOf(target);
  const [only] = ranges;
  return only && ranges.length === 1 ? target.session.range(target.sheet, only) : null;
}

/** Kinds of rules in a file → `Excel.ConditionalFormatType`. */
function preservedType(kindInFile: string): string {
  const types: Readonly<Record<string, string>> = {
    dataBar: "DataBar",
    colorScale: "ColorScale",
    iconSet: "IconSet",
    top10: "TopBottom",
  };
  return types[kindInFile] ?? "PresetCriteria";
}
