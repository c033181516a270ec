import { insertTemplate } from "../workbook/templates/insertTemplate";
import type { TemplateForm } from "../workbook/templates/templateForm";
import { ribbonCommand } from "./ribbonCommand";
import { showFailure } from "./showFailure";

/** The buttons of the ribbon; manifest.xml calls them by these names. */
const FORMS: Readonly<Record<string, TemplateForm>> = {
  insertList: "list",
  insertYoushiki3: "youshiki3",
};

const commands = Object.entries(FORMS).map(([name, form]) => {
  const command = ribbonCommand(
    (context, options) => insertTemplate(context, form, options),
    showFailure,
  );
  return { name, command };
});

// Excel 2019 looks for global functions, which must be there as soon as the page is.
Object.assign(globalThis, Object.fromEntries(commands.map(({ name, command }) => [name, command])));

void Office.onReady(() => {
  for (const { name, command } of commands) Office.actions.associate(name, command);
});
