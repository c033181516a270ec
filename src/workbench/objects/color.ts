import { invalidArgument } from "../model/hostError";
import { requireText, type ArgumentValue } from "../interpreter/callArguments";

/** Names that add-ins commonly use; HTML's sixteen and orange. */
const NAMED: Readonly<Record<string, string>> = {
  black: "#000000",
  silver: "#C0C0C0",
  gray: "#808080",
  white: "#FFFFFF",
  maroon: "#800000",
  red: "#FF0000",
  purple: "#800080",
  fuchsia: "#FF00FF",
  green: "#008000",
  lime: "#00FF00",
  olive: "#808000",
  yellow: "#FFFF00",
  navy: "#000080",
  blue: "#0000FF",
  teal: "#008080",
  aqua: "#00FFFF",
  orange: "#FFA500",
};

/**
 * `#rrggbb`, `rrggbb` or a colour name → `#RRGGBB`.
 *
 * @throws HostError InvalidArgument for anything else
 */
export function toColor(value: ArgumentValue | undefined): string {
  const text = requireText(value).trim();
  const hex = /^#?([0-9a-f]{6})$/i.exec(text)?.[1];
  const color = hex === undefined ? NAMED[text.toLowerCase()] : `#${hex.toUpperCase()}`;
  if (color === undefined) throw invalidArgument();
  return color;
}

/** The same, where "" takes the colour away. */
export function toColorOrEmpty(value: ArgumentValue | undefined): string {
  return value === "" ? "" : toColor(value);
}
