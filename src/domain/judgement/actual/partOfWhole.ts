import { unitKind } from "../../text/units";
import type { ActualToken, ReportedQuantity } from "./actualTokens";

/** Which numbers are n and which are N in 「98件中97件」, 「46/91」, 「97件（98件中）」. */
export interface Wholes {
  /** Positions of the tokens that are an N. */
  readonly wholes: ReadonlySet<number>;
  /** Position of an n → its N. */
  readonly wholeOf: ReadonlyMap<number, ReportedQuantity>;
}

const WHOLE_FIRST = /^(?:中|のうち|の内|中の|中、|のうち、)$/u;
const WHOLE_LAST = /^中\)?$/u;

/** Whether two numbers may count the same. */
export function alike(one: ReportedQuantity, other: ReportedQuantity): boolean {
  return one.unit === null || other.unit === null || unitKind(one.unit) === unitKind(other.unit);
}

function quantityOf(token: ActualToken | undefined): ReportedQuantity | null {
  return token?.kind === "quantity" ? token.quantity : null;
}

/** Finds pairs of part and whole among neighbouring numbers. */
export function wholesOf(text: string, tokens: readonly ActualToken[]): Wholes {
  const wholes = new Set<number>();
  const wholeOf = new Map<number, ReportedQuantity>();
  for (let at = 0; at + 1 < tokens.length; at++) {
    const first = quantityOf(tokens[at]);
    const second = quantityOf(tokens[at + 1]);
    if (first === null || second === null || !alike(first, second)) continue;
    if (!Number.isFinite(first.value) || !Number.isFinite(second.value)) continue;
    const between = text.slice(first.to, second.from);
    if (between === "/") {
      wholes.add(at + 1);
      wholeOf.set(at, second);
    } else if (WHOLE_FIRST.test(between)) {
      wholes.add(at);
      wholeOf.set(at + 1, first);
    } else if (between === "(" && WHOLE_LAST.test(text.slice(second.to, second.to + 2))) {
      wholes.add(at + 1);
      wholeOf.set(at, second);
    }
  }
  return { wholes, wholeOf };
}
