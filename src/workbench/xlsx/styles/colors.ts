import {
  booleanAttribute,
  childOf,
  elementsOf,
  numberAttribute,
  type XmlElement,
} from "../xml/xmlTree";

/** The legacy palette (ECMA-376 part 1, 18.8.27): 8–15 repeat 0–7. */
const INDEXED = (
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF " +
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF " +
  "800000 008000 000080 808000 800080 008080 C0C0C0 808080 " +
  "9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF " +
  "000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF " +
  "00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 " +
  "3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 " +
  "003366 339966 003300 333300 993300 993366 333399 333333"
).split(" ");

/** Office theme of 2013–2022, for files without a theme part: lt1 dk1 lt2 dk2 accent1–6 hlink folHlink. */
const DEFAULT_THEME =
  "FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72".split(" ");

/** The order in which `theme="n"` counts the entries of a colour scheme. */
const THEME_ORDER = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];

/** Turns the colour elements of a workbook (rgb, theme with tint, indexed) into `#RRGGBB`. */
export class ColorResolver {
  private readonly theme: readonly string[];
  private readonly indexed: readonly string[];

  constructor(theme: XmlElement | undefined, styleSheet: XmlElement | undefined) {
    this.theme = readTheme(theme);
    const palette = styleSheet && childOf(childOf(styleSheet, "colors"), "indexedColors");
    this.indexed = palette
      ? elementsOf(palette).map((entry) => lastSix(entry.attributes.rgb ?? "000000"))
      : INDEXED;
  }

  /** `undefined` where the element says "automatic" or nothing. */
  resolve(color: XmlElement | undefined): string | undefined {
    if (!color || booleanAttribute(color, "auto")) return undefined;
    const base = this.baseOf(color);
    if (base === undefined) return undefined;
    return `#${applyTint(base, numberAttribute(color, "tint") ?? 0)}`;
  }

  /** A colour of the theme by its name in DrawingML ("accent1", "tx1", "bg1" …). */
  themeColor(name: string): string | undefined {
    const alias: Record<string, string> = { bg1: "lt1", tx1: "dk1", bg2: "lt2", tx2: "dk2" };
    const value = this.theme[THEME_ORDER.indexOf(alias[name] ?? name)];
    return value === undefined ? undefined : `#${value}`;
  }

  private baseOf(color: XmlElement): string | undefined {
    const rgb = color.attributes.rgb;
    if (rgb !== undefined) return lastSix(rgb);
    const theme = numberAttribute(color, "theme");
    if (theme !== undefined) return this.theme[theme];
    const index = numberAttribute(color, "indexed");
    return index === undefined ? undefined : this.indexed[index];
  }
}

function readTheme(theme: XmlElement | undefined): readonly string[] {
  const scheme = theme && childOf(childOf(theme, "themeElements"), "clrScheme");
  if (!scheme) return DEFAULT_THEME;
  return THEME_ORDER.map((name, index) => {
    const entry = childOf(scheme, name);
    const value =
      childOf(entry, "srgbClr")?.attributes.val ?? childOf(entry, "sysClr")?.attributes.lastClr;
    return value ? lastSix(value) : (DEFAULT_THEME[index] ?? "000000");
  });
}

function lastSix(argb: string): string {
  return argb.slice(-6).toUpperCase().padStart(6, "0");
}

/** Lightens (tint > 0) or darkens a colour in HLS space (ECMA-376 part 1, 18.8.19). */
export function applyTint(rgb: string, tint: number): string {
  if (tint === 0) return rgb;
  const [hue, saturation, light] = toHsl(rgb);
  const shifted = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  return fromHsl(hue, saturation, Math.min(1, Math.max(0, shifted)));
}

function toHsl(rgb: string): [number, number, number] {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map(
    (at) => parseInt(rgb.slice(at, at + 2), 16) / 255,
  );
  const max = Math.max(red, green, blue);
  const min = Math.min(red, green, blue);
  const light = (max + min) / 2;
  const delta = max - min;
  if (delta === 0) return [0, 0, light];
  const saturation = delta / (1 - Math.abs(2 * light - 1));
  const hue =
    max === red
      ? ((green - blue) / delta + 6) % 6
      : max === green
        ? (blue - red) / delta + 2
        : (red - green) / delta + 4;
  return [hue, saturation, light];
}

function fromHsl(hue: number, saturation: number, light: number): string {
  const chroma = (1 - Math.abs(2 * light - 1)) * saturation;
  const second = chroma * (1 - Math.abs((hue % 2) - 1));
  const sectors: [number, number, number][] = [
    [chroma, second, 0],
    [second, chroma, 0],
    [0, chroma, second],
    [0, second, chroma],
    [second, 0, chroma],
    [chroma, 0, second],
  ];
  const base = light - chroma / 2;
  return (sectors[Math.floor(hue) % 6] ?? [0, 0, 0])
    .map((part) =>
      Math.round((part + base) * 255)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")
    .toUpperCase();
}
