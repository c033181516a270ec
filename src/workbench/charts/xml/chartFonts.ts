import type { ChartFontModel } from "../../model/chartModel";
import { deepEqual } from "../../references/deepEqual";
import type { ColorResolver } from "../../xlsx/styles/colors";
import {
  attributeOf,
  booleanAttribute,
  childOf,
  createElement,
  descendants,
  localName,
  numberAttribute,
  placeChild,
  prefixOf,
  removeChildren,
  type XmlElement,
} from "../../xlsx/xml/xmlTree";
import { chartFont } from "../emptyFormats";
import { drawing, FILLS, solidColor } from "./chartColors";

/** Children of `defRPr` and `rPr`. */
const RUN_ORDER = [
  "ln",
  ...FILLS,
  "effectLst",
  "effectDag",
  "highlight",
  "uLnTx",
  "uLn",
  "uFillTx",
  "uFill",
  "latin",
  "ea",
  "cs",
  "sym",
  "hlinkClick",
  "hlinkMouseOver",
  "rtl",
  "extLst",
];

/** Font of a text body (`txPr`, `rich`): that of its first paragraph or run. */
export function readFont(body: XmlElement | undefined, colors: ColorResolver): ChartFontModel {
  const [first] = body ? runProperties(body) : [];
  if (!first) return chartFont();
  const size = numberAttribute(first, "sz");
  const underline = attributeOf(first, "u");
  return {
    name: typefaceOf(first),
    size: size === undefined ? null : size / 100,
    color: solidColor(first, colors),
    bold: attributeOf(first, "b") === undefined ? null : booleanAttribute(first, "b"),
    italic: attributeOf(first, "i") === undefined ? null : booleanAttribute(first, "i"),
    underline: underline === undefined ? null : underline === "none" ? "None" : "Single",
  };
}

/** A font of its own, `null` for those of the theme ("+mn-lt"). */
function typefaceOf(run: XmlElement): string | null {
  const face =
    attributeOf(childOf(run, "ea"), "typeface") ?? attributeOf(childOf(run, "latin"), "typeface");
  return face === undefined || face.startsWith("+") ? null : face;
}

/** Changes the font of a text body. What did not change, and what has no model, stays. */
export function writeFont(
  body: XmlElement,
  before: ChartFontModel | null,
  after: ChartFontModel,
): void {
  const old = before ?? chartFont();
  if (deepEqual(old, after)) return;
  for (const run of runProperties(body)) {
    const put = (name: string, value: string | null): void => {
      if (value === null) Reflect.deleteProperty(run.attributes, name);
      else run.attributes[name] = value;
    };
    if (old.size !== after.size)
      put("sz", after.size === null ? null : String(Math.round(after.size * 100)));
    if (old.bold !== after.bold) put("b", flag(after.bold));
    if (old.italic !== after.italic) put("i", flag(after.italic));
    if (old.underline !== after.underline)
      put("u", after.underline && (after.underline === "None" ? "none" : "sng"));
    if (old.color !== after.color) {
      for (const kind of FILLS) removeChildren(run, kind);
      if (after.color !== null)
        placeChild(
          run,
          drawing("solidFill", {}, [drawing("srgbClr", { val: after.color.slice(1) })]),
          RUN_ORDER,
        );
    }
    if (old.name !== after.name)
      for (const script of ["latin", "ea"]) {
        removeChildren(run, script);
        if (after.name !== null)
          placeChild(run, drawing(script, { typeface: after.name }), RUN_ORDER);
      }
  }
}

/** The same for an owner's `txPr`, begun where it is missing. */
export function writeTextProperties(
  owner: XmlElement,
  before: ChartFontModel | null,
  after: ChartFontModel,
  order: readonly string[],
): void {
  if (deepEqual(before ?? chartFont(), after)) return;
  const body =
    childOf(owner, "txPr") ??
    placeChild(
      owner,
      createElement(`${prefixOf(owner)}txPr`, {}, [
        drawing("bodyPr"),
        drawing("p", {}, [
          drawing("pPr", {}, [drawing("defRPr")]),
          drawing("endParaRPr", { lang: "ja-JP" }),
        ]),
      ]),
      order,
    );
  writeFont(body, before, after);
}

function runProperties(body: XmlElement): XmlElement[] {
  return [...descendants(body)].filter(({ name }) => ["defRPr", "rPr"].includes(localName(name)));
}

function flag(value: boolean | null): string | null {
  return value === null ? null : value ? "1" : "0";
}
