import type { Activity } from "../../../domain/plan/initiative";
import type { SourcedText } from "../../../domain/plan/plan";
import type { Item } from "./items";
import { similarity } from "../../../domain/text/similarity";
import { readTargetStatement } from "./targetStatement";

/** Lines of two lists with so much in common are about the same work, wherever they stand. */
const SAME_WORK = 0.6;
/** Lines at the same place of two lists of equal length need less: the wording was changed. */
const SAME_PLACE = 0.4;

const SUB_HEADING = /^[①-⑳]$/u;
const BULLET = /^[・･•○●◎◇◆□■▪➢►]$/u;

interface Line {
  readonly text: string;
  readonly name: string;
}

/**
 * Joins the planned lines of a form with the reported ones: by what they are about, and where the wording was
 * changed by their place. Lines of one side only stay alone, each in the order of its list.
 *
 * @param planned entries and the cell they stand in; `null` where the form has none
 */
export function joinActivities(
  planned: { readonly items: readonly Item[]; readonly cell: SourcedText["cell"] } | null,
  reported: { readonly items: readonly Item[]; readonly cell: SourcedText["cell"] } | null,
): readonly Activity[] {
  const plans = linesOf(planned?.items ?? []);
  const reports = linesOf(reported?.items ?? []);
  const partners = partnersOf(plans, reports);
  const sourced = (line: Line | undefined, cell: SourcedText["cell"] | undefined) =>
    line && cell ? { text: line.text, cell } : null;
  const taken = new Set(partners);
  return [
    ...plans.map((line, index) => ({
      planned: sourced(line, planned?.cell),
      reported: sourced(reports[partners[index] ?? -1], reported?.cell),
    })),
    ...reports
      .filter((_, index) => !taken.has(index))
      .map((line) => ({ planned: null, reported: sourced(line, reported?.cell) })),
  ];
}

/** Entries without the numbered headings that only group them. */
function linesOf(items: readonly Item[]): readonly Line[] {
  const hasBullets = items.some(({ marker }) => BULLET.test(marker));
  return items
    .filter(({ marker }) => !(hasBullets && SUB_HEADING.test(marker)))
    .map(({ text }) => ({ text, name: readTargetStatement(text).name }));
}

function partnersOf(plans: readonly Line[], reports: readonly Line[]): readonly (number | null)[] {
  const partners = plans.map((): number | null => null);
  const taken = new Set<number>();
  const candidates = plans
    .flatMap(({ name }, plan) =>
      reports.map((report, index) => ({ plan, index, score: similarity(name, report.name) })),
    )
    .filter(({ score }) => score >= SAME_WORK)
    // Of lines that are equally alike, those at the same place belong together.
    .sort((a, b) => b.score - a.score || distance(a) - distance(b));
  for (const { plan, index } of candidates) {
    if (partners[plan] !== null || taken.has(index)) continue;
    partners[plan] = index;
    taken.add(index);
  }
  if (plans.length !== reports.length) return partners;
  return partners.map((partner, index) => {
    if (partner !== null || taken.has(index)) return partner;
    const score = similarity(plans[index]?.name ?? "", reports[index]?.name ?? "");
    return score >= SAME_PLACE ? index : null;
  });
}

const distance = ({ plan, index }: { plan: number; index: number }): number =>
  Math.abs(plan - index);
