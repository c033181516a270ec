import type { CheckCode } from "./finding";

/** When 課題と改善策 is required at one of the two reviews. */
export interface ImprovementRule {
  /** The mark says that the target is or will be missed: ②, ③, 目標未達成見込. */
  readonly outcome: boolean;
  /** The mark says that the work is not on schedule: (ⅱ), 取組予定通り進捗していない. */
  readonly effort: boolean;
  /** The numbers say so, whatever the mark is. */
  readonly numbers: boolean;
}

/** What a ward may change about the checks. Plain data: it is stored in the workbook as it is. */
export interface CheckSettings {
  /** Rules that are switched off. */
  readonly off: readonly CheckCode[];
  readonly improvementRequired: {
    readonly midYear: ImprovementRule;
    readonly yearEnd: ImprovementRule;
  };
}

/**
 * The text is required as soon as either half is unfavourable. Source: 港区 令和3年度 中間振り返り, where text follows the
 * status in exactly these cases (8 of 48), and the notes 「※左記が「②」の場合は必須」 of 様式3. One print of 様式3 says
 * 「③」 at the year-end although only ① and ② exist; it is read as ②.
 */
export const DEFAULT_CHECK_SETTINGS: CheckSettings = {
  off: [],
  improvementRequired: {
    midYear: { outcome: true, effort: true, numbers: true },
    yearEnd: { outcome: true, effort: true, numbers: true },
  },
};

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function readRule(value: unknown, usual: ImprovementRule): ImprovementRule {
  if (!isRecord(value)) return usual;
  const read = (key: keyof ImprovementRule): boolean => {
    const stored = value[key];
    return typeof stored === "boolean" ? stored : usual[key];
  };
  return { outcome: read("outcome"), effort: read("effort"), numbers: read("numbers") };
}

/**
 * Settings as stored in a workbook. What is missing or not understood, for example a rule that a later version added
 * or dropped, falls back to the usual value.
 *
 * @param known codes of the rules that exist
 */
export function readCheckSettings(stored: unknown, known: readonly CheckCode[]): CheckSettings {
  if (!isRecord(stored)) return DEFAULT_CHECK_SETTINGS;
  const { off, improvementRequired } = stored;
  const rules = isRecord(improvementRequired) ? improvementRequired : {};
  const usual = DEFAULT_CHECK_SETTINGS.improvementRequired;
  return {
    off: Array.isArray(off) ? known.filter((code) => off.includes(code)) : [],
    improvementRequired: {
      midYear: readRule(rules["midYear"], usual.midYear),
      yearEnd: readRule(rules["yearEnd"], usual.yearEnd),
    },
  };
}
