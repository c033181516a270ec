import type { CellStyle } from "../../model/cellStyle";
import type { ConditionalDrawing, Threshold } from "../content";
import { toFileFormula } from "../formula/formulaDialect";
import { createElement, type XmlElement } from "../xml/xmlTree";

/** Icon sets that every Excel knows; the others stand in an extension of the sheet. */
const ICON_SETS = new Set([
  "3Arrows",
  "3ArrowsGray",
  "3Flags",
  "3TrafficLights1",
  "3TrafficLights2",
  "3Signs",
  "3Symbols",
  "3Symbols2",
  "4Arrows",
  "4ArrowsGray",
  "4RedToBlack",
  "4Rating",
  "4TrafficLights",
  "5Arrows",
  "5ArrowsGray",
  "5Rating",
  "5Quarters",
]);

/** A rule that was made in the grid and that the model only keeps; `null` where a file cannot hold it. */
export function drawnRuleXml(
  drawing: ConditionalDrawing,
  prefix: string,
  differentialFormat: (style: CellStyle) => number,
): XmlElement | null {
  const rule = (attributes: Parameters<typeof createElement>[1], body: XmlElement[] = []) =>
    createElement(`${prefix}cfRule`, { ...attributes, priority: 1 }, body);
  const threshold = (at: Threshold, exclusive = false): XmlElement =>
    createElement(`${prefix}cfvo`, {
      type: at.type,
      val: typeof at.value === "string" ? toFileFormula(at.value) : at.value,
      gte: exclusive ? 0 : undefined,
    });
  const color = (value: string): XmlElement =>
    createElement(`${prefix}color`, { rgb: opaque(value) });
  switch (drawing.kind) {
    case "dataBar":
      return rule({ type: "dataBar" }, [
        createElement(`${prefix}dataBar`, { showValue: drawing.showValue ? undefined : 0 }, [
          threshold(drawing.min),
          threshold(drawing.max),
          color(drawing.color),
        ]),
      ]);
    case "colorScale":
      return rule({ type: "colorScale" }, [
        createElement(`${prefix}colorScale`, {}, [
          ...drawing.stops.map(({ at }) => threshold(at)),
          ...drawing.stops.map((stop) => color(stop.color)),
        ]),
      ]);
    case "iconSet":
      if (!ICON_SETS.has(drawing.iconSet)) return null;
      return rule({ type: "iconSet" }, [
        createElement(
          `${prefix}iconSet`,
          {
            iconSet: drawing.iconSet,
            showValue: drawing.showValue ? undefined : 0,
            reverse: drawing.reversed ? 1 : undefined,
          },
          drawing.thresholds.map((at) => threshold(at, at.exclusive)),
        ),
      ]);
    case "rank":
      return rule({
        type: "top10",
        dxfId: differentialFormat(drawing.format),
        percent: drawing.percent ? 1 : undefined,
        bottom: drawing.bottom ? 1 : undefined,
        rank: drawing.rank,
      });
    case "average":
      return rule({
        type: "aboveAverage",
        dxfId: differentialFormat(drawing.format),
        aboveAverage: drawing.above ? undefined : 0,
        equalAverage: drawing.equal ? 1 : undefined,
      });
    case "duplicates":
      return rule({
        type: drawing.unique ? "uniqueValues" : "duplicateValues",
        dxfId: differentialFormat(drawing.format),
      });
    case "formula":
      return rule({ type: "expression", dxfId: differentialFormat(drawing.format) }, [
        createElement(`${prefix}formula`, {}, [toFileFormula(drawing.formula)]),
      ]);
  }
}

/** "#abc", "#AABBCC" and "rgb(1, 2, 3)" as the grid writes colours. */
function opaque(color: string): string {
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(color);
  if (short)
    return `FF${short
      .slice(1)
      .map((digit) => digit + digit)
      .join("")}`.toUpperCase();
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(color);
  if (parts)
    return `FF${parts
      .slice(1, 4)
      .map((part) => Number(part).toString(16).padStart(2, "0"))
      .join("")}`.toUpperCase();
  return `FF${color.slice(1, 7).toUpperCase()}`;
}
