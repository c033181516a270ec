import type { SheetGrid } from "./sheetGrid";

/** Whose plan it is and for which year, as titles say. */
export interface PlanTitle {
  readonly organisation: string | null;
  readonly fiscalYear: string | null;
}

const FISCAL_YEAR = /(?:(?:令和|平成|昭和|[RHS])(?:元|\d{1,2})|(?:19|20)\d\d)年度/;
const LABELLED = /[（(](?:区|市|町|村|団体|局|所属)名[）)][:：]?(\S{1,12})/u;
const OFFICE = /([\p{Script=Han}ヶケヵ]{1,8}[都道府県市区町村])(?:役所|役場)/u;
const LEADING = /^([\p{Script=Han}ヶケヵ]{1,6}?[市区町村])/u;
/** Words that end like a municipality and are none. */
const NO_MUNICIPALITY = /(?:地|校|学|選挙|[全各当本]|都|同)[市区]$/u;

/**
 * Reads the title rows of a sheet: 「令和３年度 港区運営方針」, 「（区名） 中央区」, 「大阪市港区役所」.
 *
 * @param lastRow last row that may be a title (the row before the first header)
 */
export function readPlanTitle(grid: SheetGrid, lastRow: number): PlanTitle {
  const texts: string[] = [];
  for (let row = grid.top; row <= Math.min(lastRow, grid.bottom); row++) {
    for (let column = grid.left; column <= grid.right; column++) {
      const value = grid.value(row, column);
      if (typeof value === "string" && value !== "") texts.push(value.normalize("NFKC"));
    }
  }
  return {
    organisation: firstOf(texts, organisationIn),
    fiscalYear: firstOf(
      [...texts, grid.sheet.name.normalize("NFKC")],
      (text) => FISCAL_YEAR.exec(text.replace(/\s/g, ""))?.[0] ?? null,
    ),
  };
}

/** 「大阪市港区役所」 → 「港区」; what is no municipality stays as it is. */
export function tidyOrganisation(text: string | null): string | null {
  if (text === null || text.trim() === "") return null;
  const plain = text.trim().replace(/(?<=[都道府県市区町村])(?:役所|役場)$/u, "");
  return withoutCity(plain);
}

/** 「令和 ３ 年度」 → 「令和3年度」, 「2024」 → 「2024年度」. */
export function tidyYear(text: string | null): string | null {
  if (text === null) return null;
  const plain = text.normalize("NFKC").replace(/\s/g, "");
  if (plain === "") return null;
  return /^(?:19|20)\d\d$/.test(plain) ? `${plain}年度` : plain;
}

function organisationIn(text: string): string | null {
  const labelled = LABELLED.exec(text.replace(/\s/g, ""))?.[1];
  if (labelled) return tidyOrganisation(labelled);
  const office = OFFICE.exec(text)?.[1];
  if (office) return withoutCity(office);
  const title = text
    .replace(/\s/g, "")
    .replace(FISCAL_YEAR, "")
    .replace(/^(?:の)?運営方針(?:の概要版?)?/u, "");
  const leading = LEADING.exec(title)?.[1];
  return leading && !NO_MUNICIPALITY.test(leading) ? withoutCity(leading) : null;
}

function withoutCity(name: string): string {
  return /^[^区]+市([^市]+区)$/u.exec(name)?.[1] ?? name;
}

function firstOf(texts: readonly string[], read: (text: string) => string | null): string | null {
  for (const text of texts) {
    const found = read(text);
    if (found !== null) return found;
  }
  return null;
}
