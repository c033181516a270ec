import { basename } from "node:path";

import { newWorkbookFile } from "../workbench/headless/newWorkbookFile";
import { insertTemplate } from "../workbook/templates/insertTemplate";
import { emptyLedger, insertLedger } from "../workbook/ledgers/insertLedger";
import { LEDGER_KINDS, type LedgerKind } from "../workbook/ledgers/ledgerKind";
import { TEMPLATE_FORMS, type TemplateForm } from "../workbook/templates/templateForm";
import { CliError } from "./cliError";
import { EXIT } from "./exitCodes";
import { writeWhole } from "./workbookFile";

const FORMS = [...TEMPLATE_FORMS, ...LEDGER_KINDS] as const;

const FORM_NAMES: Readonly<Record<TemplateForm | LedgerKind, string>> = {
  list: "標準様式（指標一覧）",
  youshiki3: "標準様式（様式3）",
  revenue: "歳入台帳",
  "collection-rate": "収納率台帳",
};

/**
 * `kpi template [--form list|youshiki3|revenue|collection-rate] --out FILE.xlsx`: a fresh standard plan workbook or ledger.
 *
 * @returns the exit status
 * @throws CliError for a form that there is not, and where the file cannot be written
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
    isLedger(form)
      ? insertLedger(context, emptyLedger(form, workbookOptions.now), workbookOptions)
      : insertTemplate(context, form, workbookOptions),
  );
  await writeWhole(options.out, bytes);
  print(`${FORM_NAMES[form]}を書き出しました: ${options.out}`);
  return EXIT.done;
}

function isLedger(form: TemplateForm | LedgerKind): form is LedgerKind {
  return LEDGER_KINDS.some((kind) => kind === form);
}

function parseForm(text: string): TemplateForm | LedgerKind {
  const form = FORMS.find((known) => known === text);
  if (form) return form;
  throw new CliError(
    `--form: 「${text}」という様式はありません。使えるのは ${FORMS.join("、")} です。`,
  );
}
