import type { LocatedFinding } from "../../workbook/report";

const NONE: readonly LocatedFinding[] = [];

/** Finds what was found about an indicator; made once a report. */
export function findingsByIndicator(
  findings: readonly LocatedFinding[],
): (indicatorId: string) => readonly LocatedFinding[] {
  const byIndicator = new Map<string, LocatedFinding[]>();
  for (const finding of findings) {
    const { indicatorId } = finding;
    if (indicatorId === undefined) continue;
    const own = byIndicator.get(indicatorId);
    if (own) own.push(finding);
    else byIndicator.set(indicatorId, [finding]);
  }
  return (indicatorId) => byIndicator.get(indicatorId) ?? NONE;
}
