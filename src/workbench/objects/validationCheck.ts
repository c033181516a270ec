import { notImplemented } from "../model/hostError";
import type { CellScalar, DataValidationRule } from "../model/workbookModel";
import { rectFromAddress } from "./addressArgument";
import type { RangeRef } from "./rangeRef";
import { parseSheetAddress } from "./sheetAddress";

/**
 * Whether the cells satisfy the rule: all (true), none (false), some (null). Rules whose limits are
 * formulas are refused by name.
 */
export function allValid(range: RangeRef, rule: DataValidationRule): boolean | null {
  const isValid = checkOf(range, rule);
  const results = new Set(
    range.sheet
      .values(range.rect)
      .flat()
      .map((value) => (value === "" && rule.ignoreBlanks) || isValid(value)),
  );
  if (results.size > 1) return null;
  return !results.has(false);
}

type Check = (value: CellScalar) => boolean;

function checkOf(range: RangeRef, rule: DataValidationRule): Check {
  switch (rule.type) {
    case "list": {
      const allowed = listOf(range, rule.formula1);
      return (value) => allowed.has(String(value));
    }
    case "custom":
      throw notImplemented("DataValidation.valid of a custom rule");
    case "textLength":
      return compared(rule, (value) => String(value).length);
    case "wholeNumber":
      return compared(rule, (value) => (Number.isInteger(value) ? (value as number) : null));
    case "decimal":
    case "date":
    case "time":
      return compared(rule, (value) => (typeof value === "number" ? value : null));
  }
}

function listOf({ session, sheet }: RangeRef, source: string): ReadonlySet<string> {
  if (!source.startsWith("=")) return new Set(source.split(",").map((entry) => entry.trim()));
  const address = source.slice(1);
  if (!parseSheetAddress(address) && !/^[\p{L}_\\][\p{L}\p{N}_.]*$/u.test(address)) {
    throw notImplemented("DataValidation.valid of a list given by a formula");
  }
  const place = rectFromAddress(session, sheet, address);
  return new Set(place.sheet.values(place.rect).flat().map(String));
}

function compared(rule: DataValidationRule, measure: (value: CellScalar) => number | null): Check {
  const low = limit(rule.formula1);
  const high = rule.formula2 === undefined ? NaN : limit(rule.formula2);
  const within = (n: number): boolean => n >= low && n <= high;
  const tests: Readonly<Record<string, (n: number) => boolean>> = {
    Between: within,
    NotBetween: (n) => !within(n),
    EqualTo: (n) => n === low,
    NotEqualTo: (n) => n !== low,
    GreaterThan: (n) => n > low,
    LessThan: (n) => n < low,
    GreaterThanOrEqualTo: (n) => n >= low,
    LessThanOrEqualTo: (n) => n <= low,
  };
  const test = tests[rule.operator ?? "Between"];
  if (!test) throw notImplemented(`DataValidation operator ${rule.operator ?? ""}`);
  return (value) => {
    const measured = measure(value);
    return measured !== null && test(measured);
  };
}

function limit(formula: string): number {
  const value = Number(formula.replace(/^=/, ""));
  if (formula.trim() === "" || !Number.isFinite(value)) {
    throw notImplemented("DataValidation.valid with a formula as limit");
  }
  return value;
}
