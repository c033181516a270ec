/** The shapes of the standard plan template: one indicator a row, or one sheet of 様式3 an initiative. */
export const TEMPLATE_FORMS = ["list", "youshiki3"] as const;

export type TemplateForm = (typeof TEMPLATE_FORMS)[number];
