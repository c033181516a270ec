import {
  EXCEL_API_LEVELS,
  type ExcelApiLevel,
  LATEST_EXCEL_API_LEVEL,
} from "../protocol/requirementSets";

/** Excel editions that stop at a level, by Microsoft's table of requirement sets; the others are steps of Microsoft 365. */
const EDITIONS: Partial<Record<ExcelApiLevel, string>> = {
  "1.1": "Excel 2016",
  "1.7": "Excel 2019",
  "1.14": "Excel 2021",
  "1.15": "Microsoft 365・Web",
};

/** Fills the choice of Excel versions, newest first, and reports what is chosen. */
export function wireExcelVersions(
  select: HTMLSelectElement,
  onChoose: (level: ExcelApiLevel) => void,
): void {
  for (const level of [...EXCEL_API_LEVELS].reverse()) {
    const edition = EDITIONS[level];
    const label = edition === undefined ? `ExcelApi ${level}` : `${edition}（ExcelApi ${level}）`;
    select.add(new Option(label, level, level === LATEST_EXCEL_API_LEVEL));
  }
  select.value = LATEST_EXCEL_API_LEVEL;
  select.addEventListener("change", () => {
    const chosen = EXCEL_API_LEVELS.find((level) => level === select.value);
    if (chosen !== undefined) onChoose(chosen);
  });
}
