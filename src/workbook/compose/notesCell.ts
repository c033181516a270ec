import type { Finding, Severity } from "../../domain/checks/finding";
import type { Language } from "../../domain/text/localizedText";
import { sheetTexts } from "../texts/sheetTexts";
import { BLANK, textContent, type CellContent } from "./cellContent";

/** Before each point, so that the severe ones stand out without colour. */
const SIGNS: Readonly<Record<Severity, string>> = { error: "●", warning: "▲", info: "・" };
const ORDER: readonly Severity[] = ["error", "warning", "info"];
/** More points make a row that nobody can take in. */
const MAX_LINES = 4;

/** Findings by the indicator that they are about, the most severe first. */
export function findingsByIndicator(
  findings: readonly Finding[],
): ReadonlyMap<string, readonly Finding[]> {
  const byIndicator = new Map<string, Finding[]>();
  for (const severity of ORDER) {
    for (const finding of findings) {
      const { indicatorId } = finding;
      if (finding.severity !== severity || indicatorId === undefined) continue;
      const found = byIndicator.get(indicatorId);
      if (found) found.push(finding);
      else byIndicator.set(indicatorId, [finding]);
    }
  }
  return byIndicator;
}

/** The points to check of one indicator, one a line. */
export function notesContent(findings: readonly Finding[], language: Language): CellContent {
  if (findings.length === 0) return BLANK;
  const isCut = findings.length > MAX_LINES;
  const shown = isCut ? findings.slice(0, MAX_LINES - 1) : findings;
  const lines = shown.map(({ severity, message }) => `${SIGNS[severity]}${message[language]}`);
  const rest = findings.length - shown.length;
  if (isCut) lines.push(`${SIGNS.info}${sheetTexts(language).moreNotes(rest)}`);
  // The sign in front keeps any spreadsheet from taking the text for something else.
  return { ...textContent(lines.join("\n")), numberFormat: "General" };
}
