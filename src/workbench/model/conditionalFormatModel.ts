import type { CellStyle } from "./cellStyle";
import type { Rect } from "./rect";

/** The rule kinds that the add-in writes or a workbook may bring. */
export type ConditionalFormatRule =
  | {
      readonly type: "cellValue";
      readonly operator:
        | "Between"
        | "NotBetween"
        | "EqualTo"
        | "NotEqualTo"
        | "GreaterThan"
        | "LessThan"
        | "GreaterThanOrEqual"
        | "LessThanOrEqual";
      readonly formula1: string;
      readonly formula2?: string;
      readonly format: CellStyle;
    }
  | { readonly type: "custom"; readonly formula: string; readonly format: CellStyle }
  | {
      readonly type: "containsText";
      readonly operator: "Contains" | "NotContains" | "BeginsWith" | "EndsWith";
      readonly text: string;
      readonly format: CellStyle;
    }
  /** Kinds that the add-in never writes (icon sets, data bars, colour scales …) are kept as they came. */
  | { readonly type: "preserved"; readonly kind: string; readonly data: unknown };

export interface ConditionalFormatSpec {
  readonly ranges: readonly Rect[];
  readonly rule: ConditionalFormatRule;
  readonly stopIfTrue: boolean;
  /** 0 is highest; absent means last. */
  readonly priority?: number;
}

export interface ConditionalFormatModel extends ConditionalFormatSpec {
  readonly id: string;
  readonly priority: number;
  update(change: Partial<ConditionalFormatSpec>): void;
}
