/** Excel's error values as cells show them. */
const ERROR_VALUE =
  /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA|BLOCKED!|FIELD!|CONNECT!|BUSY!|UNKNOWN!)$/u;

/** Whether a text is an error value instead of a content: the digit of 「#DIV/0!」 is no number. */
export function isErrorText(text: string): boolean {
  return text.startsWith("#") && ERROR_VALUE.test(text.trim());
}
