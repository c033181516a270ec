import type { SettingsTexts } from "./ja";

const number = new Intl.NumberFormat("en");

/** Texts of the settings in English. */
export const en: SettingsTexts = {
  title: "Settings",
  shared: "Kept in this workbook and shared by everyone who uses it. Changes are saved at once.",
  saving: "Saving…",
  saved: "Saved.",
  sessionOnly:
    "This workbook is protected or read-only and cannot keep settings. Changes hold until the pane is closed.",
  failed: "The setting could not be saved and is as it was before.",
  loadFailed: "The settings could not be read",
  retry: "Try again",

  plan: "Plan",
  phase: "Stage of the year",
  phases: {
    auto: "Automatic (as the plan shows)",
    plan: "Plan (start of the year)",
    midYear: "Mid-year review",
    yearEnd: "Year-end (self-evaluation)",
  },
  phaseHint:
    "At mid-year, targets are judged on track or at risk instead of achieved or not. What may be missing follows the stage as well.",
  phaseDetected: (phase) => `Read as: ${phase}`,
  fiscalYear: "Fiscal year",
  fiscalYearHint: "Leave empty to follow the plan. For example 2025 or R7",
  fiscalYearAuto: (year) => `Automatic (${year})`,
  fiscalYearEmpty: "Automatic",
  fiscalYearWrong: "This is no fiscal year. Enter it as 2025 or R7.",

  scale: "Rating scale",
  scaleHint:
    "Besides the status, its mark is shown in the details and at the end of the reason column. The status itself stays the same.",
  scaleNone: "None",
  scaleSearch: "Search by name",
  scaleOpen: "Show the scales",
  scaleNoMatch: "No scale matches",
  scaleBands: (name) => `Grades of “${name}”`,
  scaleBasis: {
    attainment: "Decided by actual ÷ target.",
    progressFromBaseline: "Decided by the progress from the baseline to the target.",
    timeProportional: "Decided by progress against the time that has passed.",
    comparison: "Decided by whether the target was reached.",
  },
  from: (percent, inclusive) => `${inclusive ? "from" : "above"} ${number.format(percent)}%`,
  ofBaseline: (threshold) => `${threshold} of the baseline`,
  ofWithdrawal: (threshold) => `${threshold} of the withdrawal criterion`,
  rest: "otherwise",
  byPerson: "a person decides",

  checks: (on, all) => `Findings (${number.format(on)} of ${number.format(all)} kinds in use)`,
  checksHint: "Kinds that are switched off appear neither in the list nor in the notes column.",
  restoreChecks: "Restore the usual findings",
  improvement: "When issues and improvement must be filled in",
  improvementHint: "Conditions under which an empty text is reported as missing.",
  atMidYear: "Mid-year review",
  atYearEnd: "Year-end",
  improvementRule: {
    outcome: "The mark says that the target is missed (② and the like)",
    effort: "The mark says that the work is behind ((ⅱ) and the like)",
    numbers: "The figures show that the target is missed",
  },

  behaviour: "Behaviour",
  liveUpdate: "Follow changes of cells",
  liveUpdateHint:
    "While the pane is open, an indicator is judged again as soon as its figures change.",
  keepHistory: "Keep a history of judgements",
  keepHistoryHint: "Every run adds its results to the history sheet.",
  language: "Language of the pane and of what is written",
  languages: { auto: "The language of Excel", ja: "日本語", en: "English" },

  reading: "Reading",
  mapping: "Check how columns were read",
  mappingHint: "See which columns were read as targets and actuals, and correct them.",
};
