import { BorderStyleTypes } from "@univerjs/core";
import type { IUniverSheetsTableConfig } from "@univerjs/sheets-table";

/** Accents of the Office theme; table styles count through them in this order, grey first. */
const ACCENTS = ["#7F7F7F", "#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];
const DEFAULT_STYLE = "TableStyleMedium2";

type Family = "light" | "medium";
type Theme = NonNullable<IUniverSheetsTableConfig["userThemes"]>[number];

/** Looks of tables that resemble Excel's styles; Univer's own have other colours. */
export const TABLE_THEMES: IUniverSheetsTableConfig = {
  userThemes: (["medium", "light"] as const).flatMap((family) =>
    ACCENTS.map((_, accent) => theme(family, accent)),
  ),
  defaultThemeIndex: 1,
};

/** The look for a table style of Excel. A table without style looks like its cells, so it gets the palest. */
export function tableThemeOf(style: string): string {
  const match = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(style === "" ? DEFAULT_STYLE : style);
  const accent = (Number(match?.[2] ?? 2) - 1) % ACCENTS.length;
  return nameOf(match?.[1] === "Light" || style === "" ? "light" : "medium", accent);
}

function nameOf(family: Family, accent: number): string {
  return `excel-${family}-${accent}`;
}

function theme(family: Family, accent: number): Theme {
  const color = ACCENTS[accent] ?? "#4472C4";
  const line = { s: BorderStyleTypes.THIN, cl: { rgb: mix(color, 0.6) } };
  const header =
    family === "medium"
      ? { bg: { rgb: color }, cl: { rgb: "#FFFFFF" }, bd: { t: line, b: line } }
      : { bd: { t: line, b: line } };
  return {
    name: nameOf(family, accent),
    style: {
      headerRowStyle: header,
      headerColumnStyle: { bd: { l: line } },
      firstRowStyle: { bg: { rgb: mix(color, 0.2) } },
      secondRowStyle: { bg: { rgb: "#FFFFFF" } },
      lastRowStyle: { bd: { b: line } },
      lastColumnStyle: { bd: { r: line } },
    },
  };
}

/** A colour thinned with white; `share` is what is left of it. */
function mix(color: string, share: number): string {
  const parts = [1, 3, 5].map((at) => {
    const part = parseInt(color.slice(at, at + 2), 16);
    return Math.round(part * share + 255 * (1 - share))
      .toString(16)
      .padStart(2, "0");
  });
  return `#${parts.join("")}`.toUpperCase();
}
