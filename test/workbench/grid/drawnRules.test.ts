import type { IConditionalFormattingRuleConfig } from "@univerjs/sheets-conditional-formatting";

import { fromUniverRule, toUniverRule } from "../../../src/workbench/grid/conditionalRules";
import { fromDrawnRule } from "../../../src/workbench/grid/drawnRules";
import type { ConditionalDrawing } from "../../../src/workbench/xlsx/content";
import { drawnRuleXml } from "../../../src/workbench/xlsx/write/drawnRule";
import { elementToXml } from "../../../src/workbench/xlsx/xml/writeXml";
import { rect } from "./support";

const RANGES = [rect("B2:B9")];
const format = { fillColor: "#FFC7CE" };

const DRAWINGS: readonly (readonly [ConditionalDrawing, string])[] = [
  [
    {
      kind: "dataBar",
      min: { type: "min" },
      max: { type: "num", value: 100 },
      color: "#638EC6",
      gradient: true,
      showValue: false,
    },
    '<cfRule type="dataBar" priority="1"><dataBar showValue="0"><cfvo type="min"/><cfvo type="num" val="100"/><color rgb="FF638EC6"/></dataBar></cfRule>',
  ],
  [
    {
      kind: "colorScale",
      stops: [
        { at: { type: "min" }, color: "#F8696B" },
        { at: { type: "formula", value: "$A$1*2" }, color: "#63BE7B" },
      ],
    },
    '<cfRule type="colorScale" priority="1"><colorScale><cfvo type="min"/><cfvo type="formula" val="$A$1*2"/><color rgb="FFF8696B"/><color rgb="FF63BE7B"/></colorScale></cfRule>',
  ],
  [
    {
      kind: "iconSet",
      iconSet: "3Arrows",
      thresholds: [
        { type: "percent", value: 0, exclusive: false },
        { type: "percent", value: 33, exclusive: false },
        { type: "num", value: 67, exclusive: true },
      ],
      reversed: true,
      showValue: true,
    },
    '<cfRule type="iconSet" priority="1"><iconSet iconSet="3Arrows" reverse="1"><cfvo type="percent" val="0"/><cfvo type="percent" val="33"/><cfvo type="num" val="67" gte="0"/></iconSet></cfRule>',
  ],
  [
    { kind: "rank", bottom: true, percent: false, rank: 3, format },
    '<cfRule type="top10" dxfId="7" bottom="1" rank="3" priority="1"/>',
  ],
  [
    { kind: "average", above: false, equal: true, format },
    '<cfRule type="aboveAverage" dxfId="7" aboveAverage="0" equalAverage="1" priority="1"/>',
  ],
  [
    { kind: "duplicates", unique: false, format },
    '<cfRule type="duplicateValues" dxfId="7" priority="1"/>',
  ],
];

describe("rules that only the grid and the file know", () => {
  it.each(DRAWINGS)("%j goes to the grid and comes back", (drawing) => {
    const rule = { type: "preserved", kind: drawing.kind, data: null } as const;
    const config = toUniverRule(rule, drawing, RANGES);
    if (!config) throw new Error("the grid cannot draw the rule");
    expect(fromUniverRule(config, RANGES)).toBeNull();
    expect(fromDrawnRule(config)).toEqual(drawing);
  });

  it.each(DRAWINGS)("%j is written as Excel writes it", (drawing, xml) => {
    const written = drawnRuleXml(drawing, "", () => 7);
    expect(written && elementToXml(written)).toBe(xml);
  });
});

describe("tests that the grid offers by name", () => {
  it.each([
    [{ subType: "timePeriod", operator: "today" }, "=FLOOR(B2,1)=TODAY()"],
    [{ subType: "text", operator: "containsBlanks" }, "=LEN(TRIM(B2))=0"],
    [{ subType: "text", operator: "notContainsErrors" }, "=NOT(ISERROR(B2))"],
  ])("%j become formulas", (config, formula) => {
    const rule: unknown = { type: "highlightCell", style: {}, ...config };
    expect(fromUniverRule(rule as IConditionalFormattingRuleConfig, RANGES)).toEqual({
      type: "custom",
      formula,
      format: {},
    });
  });
});
