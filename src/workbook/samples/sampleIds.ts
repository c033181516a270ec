/** The published plans that the add-in can put into a workbook as examples; one of them in two shapes. */
export const SAMPLE_IDS = [
  "chuo-r1",
  "chuo-r1-youshiki3",
  "minato-r3",
  "minato-h31",
  "minato-h26",
  "konohana-h27",
] as const;

export type SampleId = (typeof SAMPLE_IDS)[number];
