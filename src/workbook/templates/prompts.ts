/** Limits of Excel's input messages, in characters. */
const MAX_TITLE = 32;
const MAX_MESSAGE = 255;

/** What Excel shows beside a cell that is selected: its name and how to fill it in. */
export function promptOf(
  name: string,
  hint: string,
  isRequired: boolean,
): { readonly title: string; readonly message: string } {
  const title = isRequired ? `${name}（必須）` : name;
  return { title: title.slice(0, MAX_TITLE), message: hint.slice(0, MAX_MESSAGE) };
}
