import { basename } from "node:path";

import { newWorkbookFile } from "../workbench/headless/newWorkbookFile";
import { insertTemplate } from "../workbook/templates/insertTemplate";
import { TEMPLATE_FORMS, type TemplateForm } from "../workbook/templates/templateForm";
import { CliError } from "./cliError";
import { EXIT } from "./exitCodes";
import { writeWhole } from "./workbookFile";

/** Ledgers that the command line is to write as well, and that cannot be written yet. */
const NOT_YET: Readonly<Record<string, string>> = {
  revenue: "歳入の台帳",
  "collection-rate": "収納率の台帳",
};

const FORM_NAMES: Readonly<Record<TemplateForm, string>> = {
  list: "指標一覧",
  youshiki3: "様式3",
};

/**
 * `kpi template [--form list|youshiki3] --out FILE.xlsx`: a fresh standard plan workbook.
 *
 * @returns the exit status
 * @throws CliError for a form that there is not, or not yet, and where the file cannot be written
 */
export async function templateFile(
  options: { readonly form: string; readonly out: string },
  print: (text: string) => void,
): Promise<number> {
  const form = parseForm(options.form);
  if (!/\.xlsx$/i.test(options.out)) {
    throw new CliError(`--out: 「${options.out}」は Excel ブック（.xlsx）の名前ではありません。`);
  }
  const bytes = await newWorkbookFile(basename(options.out), (context, workbookOptions) =>
    insertTemplate(context, form, workbookOptions),
  );
  await writeWhole(options.out, bytes);
  print(`標準様式（${FORM_NAMES[form]}）を書き出しました: ${options.out}`);
  return EXIT.done;
}

function parseForm(text: string): TemplateForm {
  const form = TEMPLATE_FORMS.find((known) => known === text);
  if (form) return form;
  const ledger = NOT_YET[text];
  throw new CliError(
    ledger === undefined
      ? `--form: 「${text}」という様式はありません。使えるのは ${TEMPLATE_FORMS.join("、")} です。`
      : `--form ${text}: ${ledger}はまだ書き出せません。使えるのは ${TEMPLATE_FORMS.join("、")} です。`,
  );
}
