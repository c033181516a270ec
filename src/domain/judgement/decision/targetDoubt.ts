import type { Clause, NoteCode, Target } from "../../target/target";

/** Why a target cannot be compared with anything, whatever the actual is. */
export type TargetDoubt =
  | "invalid_input"
  | "no_target"
  | "withdrawal"
  | "placeholder"
  | "number_format"
  | "percent_or_point"
  | "as_needed"
  | "from_worst"
  | "fraction"
  | "qualitative";

/** 「適宜実施」, 「必要に応じて対応」: how often is left open. Text from PDF may be letter-spaced. */
const AS_NEEDED = /適\s*宜|必\s*要\s*に\s*応\s*じ|随\s*時\s*(?:実\s*施|開\s*催|対\s*応)/u;

/** 「ワースト3位を脱却」: the number is what is to be left behind. */
const FROM_WORST = /ワ\s*ー\s*ス\s*ト|脱\s*却/u;

const BY_NOTE: readonly (readonly [NoteCode, TargetDoubt])[] = [
  ["invalid_input", "invalid_input"],
  ["no_target", "no_target"],
  ["placeholder", "placeholder"],
  ["number_format", "number_format"],
  ["percent_or_point", "percent_or_point"],
];

/** Conditions that are targets; withdrawal rules are never judged. */
export function judgedClauses(target: Target): readonly Clause[] {
  const hasRule = target.clauses.some((clause) => clause.role === "withdrawal");
  return hasRule ? target.clauses.filter((clause) => clause.role !== "withdrawal") : target.clauses;
}

/**
 * Why the target cannot be judged by numbers; `null` where it can be tried.
 *
 * @param text the target as written
 */
export function targetDoubt(target: Target, text: string): TargetDoubt | null {
  if (
    target.notes.length === 0 &&
    target.clauses.every(({ op, role }) => op !== "qualitative" && role === undefined)
  ) {
    return leftOpen(text);
  }
  const clauses = judgedClauses(target);
  const has = (wanted: NoteCode): boolean => target.notes.some(({ code }) => code === wanted);
  const found = target.notes.length === 0 ? undefined : BY_NOTE.find(([code]) => has(code))?.[1];
  if (found === "invalid_input" || found === "no_target") return found;
  if (clauses.length === 0) return "withdrawal";
  if (found !== undefined) return found;
  if (clauses.every((clause) => clause.op === "qualitative")) {
    return has("withdrawal") ? "withdrawal" : "qualitative";
  }
  return leftOpen(text);
}

/** 「2/3以上」: a fraction has no exact percentage, and its parts are no levels. */
const FRACTION = /(?:^|[^\d/])\d{1,2}\s*\/\s*\d{1,2}\s*(?=以|未満|超|を|$)/u;
/** Characters of which every word above holds one. */
const MAY_LEAVE_OPEN = /[適必随ワ脱/／]/u;

function leftOpen(text: string): TargetDoubt | null {
  if (!MAY_LEAVE_OPEN.test(text)) return null;
  if (FRACTION.test(text.normalize("NFKC").trim())) return "fraction";
  if (AS_NEEDED.test(text)) return "as_needed";
  return FROM_WORST.test(text) ? "from_worst" : null;
}

/** Whether the cell holds no target, so that it is left out and not reviewed. */
export function isExcluded(doubt: TargetDoubt | null): boolean {
  return doubt === "no_target" || doubt === "withdrawal";
}
