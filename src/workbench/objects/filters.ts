import {
  isList,
  requireOneOf,
  requireRecord,
  requireText,
  type ArgumentValue,
} from "../interpreter/callArguments";
import type { ObjectMembers } from "../interpreter/hostObject";
import { invalidArgument, notImplemented } from "../model/hostError";
import type { ColumnFilter, FilterCriterion, SheetFilter } from "../model/filterModel";
import { placeArgument } from "./addressArgument";
import { requireAllowed } from "./editRights";
import type { SheetTarget, TableColumnTarget, TableTarget } from "./objectTargets";
import { sheetOf } from "./tableParts";

const FILTER_KINDS = [
  ...(["BottomItems", "BottomPercent", "CellColor", "Dynamic", "FontColor", "Values"] as const),
  ...(["TopItems", "TopPercent", "Icon", "Custom"] as const),
];

/** The filter of one column of a table. */
export const filterMembers: ObjectMembers<TableColumnTarget> = {
  get: {
    criteria: ({ table, index }) =>
      criteriaOf(table.filters().find(({ column }) => column === index)),
  },
  call: {
    apply: (target, args) => {
      setFilter(target, criterionOf(args.value(0)));
      return null;
    },
    applyValuesFilter: (target, args) => {
      setFilter(target, { kind: "values", values: args.list(0).map(textOfValue) });
      return null;
    },
    clear: (target) => {
      setFilter(target, null);
      return null;
    },
  },
};

/** The filter of a sheet that belongs to no table. */
export const autoFilterMembers: ObjectMembers<SheetTarget> = {
  get: {
    enabled: ({ sheet }) => sheet.autoFilter() !== null,
    isDataFiltered: ({ sheet }) => (sheet.autoFilter()?.columns.length ?? 0) > 0,
    criteria: ({ sheet }) => {
      const filter = sheet.autoFilter();
      return Array.from({ length: filter?.rect.columnCount ?? 0 }, (_, index) =>
        criteriaOf(filter?.columns.find(({ column }) => column === index)),
      );
    },
  },
  call: {
    apply: (target, args) => {
      const { session, sheet } = target;
      const place = placeArgument(session, sheet, args.value(0));
      if (place.sheet.id !== sheet.id) throw invalidArgument();
      requireAllowed(sheet, "allowAutoFilter");
      const before = sheet.autoFilter();
      const isSame = before !== null && JSON.stringify(before.rect) === JSON.stringify(place.rect);
      const columns = isSame ? before.columns : [];
      if (!args.has(1)) {
        sheet.setAutoFilter({ rect: place.rect, columns });
        return null;
      }
      const column = args.integer(1);
      if (column < 0 || column >= place.rect.columnCount) throw invalidArgument();
      const criterion = args.has(2) ? criterionOf(args.value(2)) : null;
      sheet.setAutoFilter({ rect: place.rect, columns: withColumn(columns, column, criterion) });
      return null;
    },
    clearCriteria: (target) => {
      change(target, () => []);
      return null;
    },
    clearColumnCriteria: (target, args) => {
      const column = args.integer(0);
      change(target, (columns) => withColumn(columns, column, null));
      return null;
    },
    reapply: (target) => {
      change(target, (columns) => columns);
      return null;
    },
    remove: ({ sheet }) => {
      requireAllowed(sheet, "allowAutoFilter");
      sheet.setAutoFilter(null);
      return null;
    },
    getRangeOrNullObject: ({ session, sheet }) => {
      const filter = sheet.autoFilter();
      return filter && session.range(sheet, filter.rect);
    },
  },
};

/** Takes the criteria of all columns of a table away. */
export function clearTableFilters(target: TableTarget): null {
  requireAllowed(sheetOf(target), "allowAutoFilter");
  target.table.setFilters([]);
  return null;
}

/** Judges all rows of a table again. */
export function reapplyTableFilters(target: TableTarget): null {
  requireAllowed(sheetOf(target), "allowAutoFilter");
  target.table.setFilters(target.table.filters());
  return null;
}

function change(
  { sheet }: SheetTarget,
  edit: (columns: readonly ColumnFilter[]) => readonly ColumnFilter[],
): void {
  requireAllowed(sheet, "allowAutoFilter");
  const filter: SheetFilter | null = sheet.autoFilter();
  if (filter) sheet.setAutoFilter({ ...filter, columns: edit(filter.columns) });
}

function setFilter(target: TableColumnTarget, criterion: FilterCriterion | null): void {
  requireAllowed(sheetOf(target), "allowAutoFilter");
  const { table, index } = target;
  table.setFilters(withColumn(table.filters(), index, criterion));
}

function withColumn(
  columns: readonly ColumnFilter[],
  column: number,
  criterion: FilterCriterion | null,
): readonly ColumnFilter[] {
  const others = columns.filter((other) => other.column !== column);
  return criterion === null ? others : [...others, { column, criterion }];
}

function criterionOf(value: ArgumentValue): FilterCriterion {
  const criteria = requireRecord(value);
  const kind = requireOneOf(criteria["filterOn"], FILTER_KINDS);
  if (kind !== "Values") throw notImplemented(`FilterCriteria.filterOn ${kind}`);
  const values = criteria["values"];
  if (!isList(values)) throw invalidArgument();
  return { kind: "values", values: values.map(textOfValue) };
}

function textOfValue(value: ArgumentValue): string {
  if (typeof value !== "string") throw notImplemented("FilterDatetime");
  return requireText(value);
}

/** As Excel answers: a criterion that the host does not evaluate is said to be one of its own kind. */
function criteriaOf(filter: ColumnFilter | undefined) {
  if (!filter) return null;
  const { criterion } = filter;
  return criterion.kind === "values"
    ? { filterOn: "Values", values: [...criterion.values] }
    : { filterOn: "Custom" };
}
