import {
  isRecord,
  requireBoolean,
  requireInteger,
  requireNumber,
  requireOneOf,
  requireRecord,
  requireText,
  type ArgumentValue,
} from "../interpreter/callArguments";
import type { HostObject, ObjectMembers } from "../interpreter/hostObject";
import { invalidArgument, itemNotFound, notImplemented } from "../model/hostError";
import type { PageLayout } from "../model/workbookModel";
import { formatRect, parseRect } from "../references/a1";
import { placeArgument } from "./addressArgument";
import type { SheetTarget } from "./objectTargets";
import { RangeRef } from "./rangeRef";
import { wholeRows } from "./rectMath";

/** Points in one unit of `Excel.PrintMarginUnit`. */
const POINTS = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;
type MarginSide = keyof PageLayout["margins"];
const SIDES: readonly MarginSide[] = ["top", "bottom", "left", "right"];

export const pageLayoutMembers: ObjectMembers<SheetTarget> = {
  get: {
    orientation: ({ sheet }) => sheet.pageLayout.orientation,
    paperSize: ({ sheet }) => sheet.pageLayout.paperSize,
    centerHorizontally: ({ sheet }) => sheet.pageLayout.centerHorizontally,
    topMargin: ({ sheet }) => sheet.pageLayout.margins.top,
    bottomMargin: ({ sheet }) => sheet.pageLayout.margins.bottom,
    leftMargin: ({ sheet }) => sheet.pageLayout.margins.left,
    rightMargin: ({ sheet }) => sheet.pageLayout.margins.right,
    zoom: ({ sheet }) => {
      const { fitToWidth, fitToHeight } = sheet.pageLayout;
      return { horizontalFitToPages: fitToWidth, verticalFitToPages: fitToHeight };
    },
  },
  set: {
    orientation: (target, value) => {
      change(target, { orientation: requireOneOf(value, ["Portrait", "Landscape"] as const) });
    },
    paperSize: (target, value) => {
      change(target, { paperSize: requireText(value) });
    },
    centerHorizontally: (target, value) => {
      change(target, { centerHorizontally: requireBoolean(value) });
    },
    topMargin: (target, value) => {
      setMargins(target, { top: requireNumber(value) });
    },
    bottomMargin: (target, value) => {
      setMargins(target, { bottom: requireNumber(value) });
    },
    leftMargin: (target, value) => {
      setMargins(target, { left: requireNumber(value) });
    },
    rightMargin: (target, value) => {
      setMargins(target, { right: requireNumber(value) });
    },
    zoom: (target, value) => {
      const zoom = requireRecord(value);
      if (zoom["scale"] !== undefined && zoom["scale"] !== null) {
        throw notImplemented("PageLayout.zoom.scale");
      }
      change(target, {
        fitToWidth: pages(zoom["horizontalFitToPages"]),
        fitToHeight: pages(zoom["verticalFitToPages"]),
      });
    },
  },
  call: {
    setPrintArea: (target, args) => {
      const { sheet, rect } = placeArgument(target.session, target.sheet, args.value(0));
      if (sheet.id !== target.sheet.id) throw invalidArgument();
      change(target, { printArea: formatRect(rect) });
      return null;
    },
    getPrintArea: (target) => {
      const area = printArea(target);
      if (!area) throw itemNotFound();
      return area;
    },
    getPrintAreaOrNullObject: printArea,
    setPrintTitleRows: (target, args) => {
      const { rect } = placeArgument(target.session, target.sheet, args.value(0));
      change(target, { printTitleRows: formatRect(wholeRows(rect), true) });
      return null;
    },
    getPrintTitleRows: (target) => {
      const rows = printTitleRows(target);
      if (!rows) throw itemNotFound();
      return rows;
    },
    getPrintTitleRowsOrNullObject: printTitleRows,
    setPrintMargins: (target, args) => {
      const unit = POINTS[args.oneOf(0, ["Points", "Inches", "Centimeters"])];
      const given = args.value(1);
      if (!isRecord(given)) throw invalidArgument();
      const margins = SIDES.flatMap((side) => {
        const margin = given[side];
        return margin === undefined || margin === null
          ? []
          : [[side, requireNumber(margin) * unit]];
      });
      setMargins(target, Object.fromEntries(margins) as Partial<PageLayout["margins"]>);
      return null;
    },
  },
};

/** Page layout is not protected with the cells. */
function change({ sheet }: SheetTarget, values: Partial<PageLayout>): void {
  sheet.pageLayout = { ...sheet.pageLayout, ...values };
}

function setMargins(target: SheetTarget, margins: Partial<PageLayout["margins"]>): void {
  if (Object.values(margins).some((margin) => margin < 0)) throw invalidArgument();
  change(target, { margins: { ...target.sheet.pageLayout.margins, ...margins } });
}

function pages(value: ArgumentValue | undefined): number | null {
  if (value === undefined || value === null) return null;
  const count = requireInteger(value);
  if (count < 0) throw invalidArgument();
  return count === 0 ? null : count;
}

function printArea({ session, sheet }: SheetTarget): HostObject | null {
  const rect = parseRect(sheet.pageLayout.printArea ?? "");
  if (!rect) return null;
  return session.make("RangeAreas", { session, areas: [new RangeRef(session, sheet, rect)] });
}

function printTitleRows({ session, sheet }: SheetTarget): HostObject | null {
  const rect = parseRect(sheet.pageLayout.printTitleRows ?? "");
  return rect && session.range(sheet, rect);
}
