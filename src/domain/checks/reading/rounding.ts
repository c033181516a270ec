import { compactText } from "../../text/normalize";

/** Decimal places of a printed number: 86.20% → 2. */
export function decimalsOf(printed: string): number {
  return /\d\.(\d+)/u.exec(compactText(printed).text)?.[1]?.length ?? 0;
}

/** Digits that carry information: 85.96 → 4, 70.0 → 3, 1,200 → 2, 12 → 2. */
export function significantDigits(printed: string): number {
  const number =
    /\d[\d,]*(?:\.\d+)?/u.exec(compactText(printed).text)?.[0]?.replace(/,/gu, "") ?? "";
  const digits = number.includes(".") ? number.replace(".", "") : number.replace(/0+$/u, "");
  return digits.replace(/^0+/u, "").length;
}
