import { notImplemented } from "../model/hostError";
import type { BorderSide, CellBorder } from "../model/cellStyle";
import type { Rect } from "../model/rect";
import { requireOneOf } from "../interpreter/callArguments";
import type { ObjectMembers } from "../interpreter/hostObject";
import { collectionMembers, indexedMembers, sameName } from "./collectionMembers";
import { toColor } from "./color";
import { uniform } from "./cellMatrix";
import { requireAllowed } from "./editRights";
import type { BorderIndex, BorderTarget } from "./objectTargets";
import type { RangeRef } from "./rangeRef";
import { sharedStyle } from "./rangeStyle";
import { columnOf, rowOf, SINGLE_CELL } from "./rectMath";

/** Diagonals are not kept by the workbench: asking for one is refused. */
const SIDES: readonly BorderIndex[] = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
];
const STYLES = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Double",
  "SlantDashDot",
] as const;
const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"] as const;
const NO_BORDER: CellBorder = { style: "None", weight: "Thin", color: "#000000" };

const source = {
  list: () => SIDES,
  matches: (side: BorderIndex, key: unknown) => typeof key === "string" && sameName(side, key),
  wrap: (range: RangeRef, side: BorderIndex) => range.session.make("RangeBorder", { range, side }),
};
const collection = collectionMembers<RangeRef, BorderIndex>(source);

export const rangeBorderCollectionMembers: ObjectMembers<RangeRef> = {
  items: collection.items,
  item: (range, args) => {
    if (/^diagonal/i.test(args.text(0))) throw notImplemented(`RangeBorder ${args.text(0)}`);
    return collection.item(range, args);
  },
  ...indexedMembers<RangeRef, BorderIndex>(source),
};

export const rangeBorderMembers: ObjectMembers<BorderTarget> = {
  id: ({ side }) => side,
  get: {
    sideIndex: ({ side }) => side,
    style: (target) => shared(target, ({ style }) => style),
    weight: (target) => shared(target, ({ weight }) => weight),
    color: (target) => shared(target, ({ color }) => color),
  },
  set: {
    style: (target, value) => {
      const style = requireOneOf(value, STYLES);
      change(target, (border) => ({ ...border, style }));
    },
    /** A weight or colour on a side without line draws one, as in Excel. */
    weight: (target, value) => {
      const weight = requireOneOf(value, WEIGHTS);
      change(target, (border) => ({ ...visible(border), weight }));
    },
    color: (target, value) => {
      const color = toColor(value);
      change(target, (border) => ({ ...visible(border), color }));
    },
  },
};

/** One side of the cells in a rectangle. */
interface CellSide {
  readonly rect: Rect;
  readonly side: BorderSide;
}

/** Which sides of which cells make up a border of the range. */
function cellSides({ range: { rect }, side }: BorderTarget): readonly CellSide[] {
  switch (side) {
    case "EdgeTop":
      return [{ rect: rowOf(rect, 0), side }];
    case "EdgeBottom":
      return [{ rect: rowOf(rect, rect.rowCount - 1), side }];
    case "EdgeLeft":
      return [{ rect: columnOf(rect, 0), side }];
    case "EdgeRight":
      return [{ rect: columnOf(rect, rect.columnCount - 1), side }];
    case "InsideHorizontal":
      return rect.rowCount < 2
        ? []
        : [
            { rect: { ...rect, rowCount: rect.rowCount - 1 }, side: "EdgeBottom" },
            { rect: { ...rect, row: rect.row + 1, rowCount: rect.rowCount - 1 }, side: "EdgeTop" },
          ];
    case "InsideVertical":
      return rect.columnCount < 2
        ? []
        : [
            { rect: { ...rect, columnCount: rect.columnCount - 1 }, side: "EdgeRight" },
            {
              rect: { ...rect, column: rect.column + 1, columnCount: rect.columnCount - 1 },
              side: "EdgeLeft",
            },
          ];
  }
}

function shared(target: BorderTarget, pick: (border: CellBorder) => string): string | null {
  const { sheet } = target.range;
  const values = cellSides(target).map(({ rect, side }) =>
    sharedStyle({ sheet, rect }, ({ borders }) => pick(borders?.[side] ?? NO_BORDER)),
  );
  if (values.length === 0) return pick(NO_BORDER);
  return values.includes(null) ? null : uniform(values.filter((value) => value !== null));
}

/** Changes the sides as one: what is not changed is taken from the first cell. */
function change(target: BorderTarget, edit: (border: CellBorder) => CellBorder): void {
  const { sheet } = target.range;
  requireAllowed(sheet, "allowFormatCells");
  for (const { rect, side } of cellSides(target)) {
    const first = sheet.styles({ ...rect, ...SINGLE_CELL })[0]?.[0]?.borders?.[side];
    sheet.applyStyle(rect, { borders: { [side]: edit(first ?? NO_BORDER) } });
  }
}

function visible(border: CellBorder): CellBorder {
  return border.style === "None" ? { ...border, style: "Continuous" } : border;
}
