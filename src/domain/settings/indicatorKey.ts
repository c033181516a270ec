import type { Indicator } from "../plan/plan";

/**
 * What an indicator is known by from one reading to the next, when rows were sorted, inserted or moved and its
 * cell is another one: where it belongs and what it is called. Two indicators of the same name in the same
 * initiative share a key; whoever stores something under it stores the target text too.
 */
export function indicatorKey({ path, name, organisation, fiscalYear }: Indicator): string {
  return [organisation ?? "", fiscalYear ?? "", ...path, name.text]
    .map((part) => part.normalize("NFKC").replace(/\s+/gu, " ").trim())
    .join(" > ");
}
