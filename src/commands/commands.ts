import { emptyLedger, insertLedger } from "../workbook/ledgers/insertLedger";
import type { LedgerKind } from "../workbook/ledgers/ledgerKind";
import { insertTemplate } from "../workbook/templates/insertTemplate";
import type { TemplateForm } from "../workbook/templates/templateForm";
import { ribbonCommand } from "./ribbonCommand";
import { showFailure } from "./showFailure";

type Insert = Parameters<typeof ribbonCommand>[0];

const template =
  (form: TemplateForm): Insert =>
  (context, options) =>
    insertTemplate(context, form, options);
const ledger =
  (kind: LedgerKind): Insert =>
  (context, options) =>
    insertLedger(context, emptyLedger(kind, options.now), options);

/** The buttons of the ribbon; manifest.xml calls them by these names. */
const BUTTONS: Readonly<Record<string, Insert>> = {
  insertList: template("list"),
  insertYoushiki3: template("youshiki3"),
  insertCollection: ledger("collection-rate"),
  insertRevenue: ledger("revenue"),
};

const commands = Object.entries(BUTTONS).map(([name, insert]) => ({
  ...{ name, command: ribbonCommand(insert, showFailure) },
}));

// Excel 2019 looks for global functions, which must be there as soon as the page is.
Object.assign(globalThis, Object.fromEntries(commands.map(({ name, command }) => [name, command])));

void Office.onReady(() => {
  for (const { name, command } of commands) Office.actions.associate(name, command);
});
