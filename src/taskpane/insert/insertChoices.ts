import { SAMPLE_IDS } from "../../workbook/samples/sampleIds";
import { TEMPLATE_FORMS } from "../../workbook/templates/templateForm";
import type { Messages } from "../i18n/ja";
import type { InsertTask } from "../state/paneState";

/** Entries of a menu under one heading. */
export interface InsertGroup {
  readonly heading: string;
  readonly choices: readonly { readonly task: InsertTask; readonly label: string }[];
}

/** Everything that can be inserted, in the words of a language. */
export function insertChoices({ insert }: Messages): {
  readonly templates: InsertGroup;
  readonly samples: InsertGroup;
} {
  return {
    templates: {
      heading: insert.template,
      choices: TEMPLATE_FORMS.map((form) => ({
        task: `template:${form}`,
        label: insert.templates[form],
      })),
    },
    samples: {
      heading: insert.sample,
      choices: SAMPLE_IDS.map((id) => ({ task: `sample:${id}`, label: insert.samples[id] })),
    },
  };
}
