import type { Target } from "../../target/target";
import type { ActualReading } from "../actual/readActual";
import { decided, undecided, type Verdict } from "./verdict";

/** Grades from best to worst. */
const GRADES = "SABCDE";
/** One letter that stands alone: not 「A4」, not 「AA」, not 「A+」. */
const GRADE = /(?<![A-Za-z\d])[SABCDE](?![A-Za-z\d+'′-])/gu;

/** Unit that the target language gives to grades; the letters themselves stand only in the text. */
export const GRADE_UNIT = "ランク";

function gradesIn(compact: string): readonly string[] {
  return compact.match(GRADE) ?? [];
}

/** Whether every condition of the target is a grade. */
export function asksForGrades(target: Target): boolean {
  return target.clauses.every((clause) => clause.unit === GRADE_UNIT && clause.value === null);
}

/**
 * Judges grades (S > A > B > C > D). A grade better than the ones that a list names (「Ａ又はＢ」 and S) is
 * asked.
 *
 * @param text compact text of the target
 */
export function compareGrade(target: Target, text: string, reading: ActualReading): Verdict {
  const wanted = gradesIn(text);
  const [reported, ...others] = new Set(gradesIn(reading.text));
  const extra = reading.figures.some((figure) => figure.bracket === 0);
  if (
    wanted.length !== target.clauses.length ||
    reported === undefined ||
    others.length > 0 ||
    extra
  ) {
    return undecided({ code: "grade" });
  }
  const rank = GRADES.indexOf(reported);
  const [clause, ...more] = target.clauses;
  const names = wanted.join(target.connective === "or" ? "又は" : "・");
  if (clause?.op === ">=" && more.length === 0) {
    return decided(rank <= GRADES.indexOf(wanted[0] ?? ""), {
      kind: "grade",
      wanted: `${names}以上`,
      reported,
    });
  }
  if (target.connective !== "or" && more.length > 0) return undecided({ code: "grade" });
  if (target.clauses.some(({ op }) => op !== "=")) return undecided({ code: "grade" });
  if (wanted.includes(reported)) return decided(true, { kind: "grade", wanted: names, reported });
  const best = Math.min(...wanted.map((grade) => GRADES.indexOf(grade)));
  if (rank < best) return undecided({ code: "grade" });
  return decided(false, { kind: "grade", wanted: names, reported });
}
