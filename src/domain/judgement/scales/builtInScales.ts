import { INSTITUTION_SCALES } from "./institutionScales";
import { MUNICIPAL_SCALES } from "./municipalScales";
import { COUNTER_SERVICE_STARS, OSAKA_SCALES } from "./osakaScales";
import type { RatingScale } from "./scale";

/** Every rating scale that comes with the product, in the order in which the pane lists them. */
export const BUILT_IN_SCALES: readonly RatingScale[] = [
  ...OSAKA_SCALES,
  COUNTER_SERVICE_STARS,
  ...MUNICIPAL_SCALES,
  ...INSTITUTION_SCALES,
];

/** The built-in scale of that id, or `undefined`. */
export function builtInScale(id: string): RatingScale | undefined {
  return BUILT_IN_SCALES.find((scale) => scale.id === id);
}
