import type { FormField, FormSectionField, InputRegion } from "../../domain/plan/formTemplate";
import { blankTextOf } from "../../domain/plan/formTemplate";

/** What is filled into a form: whole cells, and the parts of cells that have headings inside. */
export interface FormValues {
  readonly fields: Readonly<Partial<Record<FormField, string>>>;
  readonly sections: Readonly<Partial<Record<FormSectionField, string>>>;
}

export const EMPTY_FORM: FormValues = { fields: {}, sections: {} };

/** Text of an input cell: what is filled in with the printed words around it, or the blank form's. */
export function inputText(region: InputRegion, { fields, sections }: FormValues): string {
  const value = fields[region.field];
  if (value !== undefined) return `${region.prefix ?? ""}${value}${region.suffix ?? ""}`;
  const parts = region.sections ?? [];
  if (parts.every(({ field }) => sections[field] === undefined)) return blankTextOf(region);
  return parts
    .filter(({ field, required }) => required || sections[field] !== undefined)
    .map(({ label, field }) => `${label}\n${sections[field] ?? ""}`)
    .join("\n");
}
