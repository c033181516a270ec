/** Formats of a cell as office.js names them; every property is optional: absent means Excel's default. */
export interface CellStyle {
  fontName?: string;
  /** Points. */
  fontSize?: number;
  bold?: boolean;
  italic?: boolean;
  underline?: "None" | "Single" | "Double";
  strikethrough?: boolean;
  /** `#RRGGBB`. */
  fontColor?: string;
  /** `#RRGGBB`; absent means no fill. */
  fillColor?: string;
  horizontalAlignment?: HorizontalAlignment;
  verticalAlignment?: VerticalAlignment;
  wrapText?: boolean;
  indentLevel?: number;
  shrinkToFit?: boolean;
  textOrientation?: number;
  borders?: Partial<Record<BorderSide, CellBorder>>;
  /** Protection flag "locked"; Excel's default is true. */
  locked?: boolean;
}

/** A change of formats: absent leaves alone, `undefined` resets. Sides of `borders` are merged one by one. */
export type CellStyleChange = { readonly [P in keyof CellStyle]?: CellStyle[P] | undefined };

export type HorizontalAlignment =
  | "General"
  | "Left"
  | "Center"
  | "Right"
  | "Fill"
  | "Justify"
  | "CenterAcrossSelection"
  | "Distributed";
export type VerticalAlignment = "Top" | "Center" | "Bottom" | "Justify" | "Distributed";
export type BorderSide = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight";

export interface CellBorder {
  style:
    "None" | "Continuous" | "Dash" | "DashDot" | "DashDotDot" | "Dot" | "Double" | "SlantDashDot";
  weight: "Hairline" | "Thin" | "Medium" | "Thick";
  /** `#RRGGBB`. */
  color: string;
}
