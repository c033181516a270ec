import type { BorderSide, CellBorder } from "../../model/cellStyle";

type Line = Pick<CellBorder, "style" | "weight">;

/** Border names of a file and what office.js calls them. */
const LINES: Readonly<Record<string, Line>> = {
  thin: { style: "Continuous", weight: "Thin" },
  hair: { style: "Continuous", weight: "Hairline" },
  medium: { style: "Continuous", weight: "Medium" },
  thick: { style: "Continuous", weight: "Thick" },
  dashed: { style: "Dash", weight: "Thin" },
  mediumDashed: { style: "Dash", weight: "Medium" },
  dotted: { style: "Dot", weight: "Thin" },
  double: { style: "Double", weight: "Thick" },
  dashDot: { style: "DashDot", weight: "Thin" },
  mediumDashDot: { style: "DashDot", weight: "Medium" },
  dashDotDot: { style: "DashDotDot", weight: "Thin" },
  mediumDashDotDot: { style: "DashDotDot", weight: "Medium" },
  slantDashDot: { style: "SlantDashDot", weight: "Medium" },
};

/** Sides as a file names them, in schema order. */
export const BORDER_SIDES: readonly (readonly [string, BorderSide])[] = [
  ["left", "EdgeLeft"],
  ["right", "EdgeRight"],
  ["top", "EdgeTop"],
  ["bottom", "EdgeBottom"],
];

export function lineOf(name: string): Line | undefined {
  return LINES[name];
}

/** The nearest border name that a file can hold. */
export function nameOfLine(border: CellBorder): string {
  const exact = Object.entries(LINES).find(
    ([, line]) => line.style === border.style && line.weight === border.weight,
  );
  const similar = Object.entries(LINES).find(([, line]) => line.style === border.style);
  return (exact ?? similar)?.[0] ?? "thin";
}
