import { en as liveTexts } from "../live/texts/en";
import { en as sortingTexts } from "../sorting/texts/en";
import { wordsIn } from "../status/statusWords";

import type { Messages } from "./ja";

const number = new Intl.NumberFormat("en", { maximumFractionDigits: 6 });
const time = new Intl.DateTimeFormat("en", { hour: "numeric", minute: "2-digit" });
const dayAndTime = new Intl.DateTimeFormat("en", {
  ...{ month: "short", day: "numeric", hour: "2-digit", minute: "2-digit" },
});
const plural = new Intl.PluralRules("en");
const list = new Intl.ListFormat("en", { type: "conjunction" });

/** More sheet names than this are counted instead of listed. */
const LISTED_SHEETS = 3;

function counted(count: number, one: string, other: string): string {
  return `${number.format(count)} ${plural.select(count) === "one" ? one : other}`;
}

function sheets(names: readonly string[]): string {
  const rest = names.length - LISTED_SHEETS;
  const listed = names.slice(0, LISTED_SHEETS).map((name) => `“${name}”`);
  return list.format(rest > 0 ? [...listed, counted(rest, "more sheet", "more sheets")] : listed);
}

/** Units of the plans are Japanese words; only signs are written without a space. */
function amount(value: number, unit: string | null): string {
  if (unit === null) {
    return number.format(value);
  }
  return unit === "%" ? `${number.format(value)}%` : `${number.format(value)} ${unit}`;
}

/** Every text of the pane in English. */
export const en: Messages = {
  product: { name: "KPI Plan Tracker" },
  status: wordsIn("en"),

  start: {
    lead: "Reads the plan in the open workbook, compares targets with actuals and judges what was achieved.",
    judge: "Judge",
    written:
      "Writes status, attainment, gap and reason in columns to the right of the list, and a summary with a chart on its own sheet. Target and actual cells stay untouched.",
    preview: "See results without writing",
    confirm: "See what will be written",
    lastTime: (at) => `Results of ${dayAndTime.format(at)}`,
    goOn: "Go on",
    lastCount: (word, count) => `${word} ${number.format(count)}`,
    noPlan: "No plan workbook yet?",
    finance: "For monthly collections and revenue there are ledgers that feed the plan.",
    toFinance: "Open the revenue ledgers",
  },

  insert: {
    template: "Insert the standard form",
    sample: "Try a sample plan",
    more: "More actions",
    templates: {
      list: "List (one indicator a row)",
      youshiki3: "Form 3 (one sheet an initiative)",
    },
    samples: {
      "chuo-r1": "Chuo Ward, FY2019 (list)",
      "chuo-r1-youshiki3": "Chuo Ward, FY2019 (form 3)",
      "minato-r3": "Minato Ward, FY2021 (mid-year review)",
      "minato-h31": "Minato Ward, FY2019 (targets only)",
      "minato-h26": "Minato Ward, FY2014 (results)",
      "konohana-h27": "Konohana Ward, FY2015 (PDCA)",
    },
  },

  views: {
    label: "Screens",
    start: "Start",
    results: "Results",
    findings: "Findings",
    moreThan: (count) => `${number.format(count)}+`,
    findingsCount: (count) => `Findings ${number.format(count)}`,
    history: "History",
    finance: "Revenue",
    settings: "Settings",
    mapping: "Columns",
    missing: "This screen could not be opened",
  },

  running: {
    judge: "Reading and judging…",
    read: "Reading…",
    remove: "Removing the written results…",
    insert: "Adding sheets…",
    work: "Changing the workbook…",
    cancel: "Cancel",
    cancelling: "Cancelling…",
    waiting: "If you are typing in a cell, press Enter to let this continue.",
    unanswered:
      "Excel does not answer. Large tables take a while. If the workbook was closed, open it again and reload.",
  },

  actions: {
    messages: "Messages",
    judgeAgain: "Judge again",
    remove: "Remove written results",
    retry: "Try again",
    undo: "Undo",
    dismiss: "Dismiss",
    back: "Back to the indicators",
    reload: "Reload",
  },

  live: liveTexts,
  sorting: sortingTexts,

  removal: {
    title: "Remove the written results?",
    body: "The status columns and the summary sheet that this add-in added will be removed. No other cell changes.",
    undo: "Deleting a sheet cannot be undone, but judging again writes the same results.",
    withHistory: "Also remove the record of earlier runs (KPI history sheet)",
    confirm: "Remove",
    cancel: "Cancel",
  },

  notice: {
    written: (names, dashboard, cells) =>
      `Wrote status columns on ${sheets(names)} and the summary with its chart on “${dashboard}” (${counted(cells, "cell", "cells")} changed).`,
    unchanged: "Nothing changed. The results written before are up to date.",
    notWritten: "Showing results only. Nothing was written to the workbook.",
    cancelled: "Cancelled. The workbook was not changed.",
    removedColumns: (names) => `Removed the status columns from ${sheets(names)}.`,
    removedDashboard: (name) => `Removed the sheet “${name}”.`,
    join: (sentences) => sentences.join(" "),
    inserted: (names) => `Added ${counted(names.length, "sheet", "sheets")}: ${sheets(names)}.`,
    nothingToRemove: "There was nothing to remove.",
  },

  results: {
    untitled: "Results",
    total: (count) => counted(count, "indicator", "indicators"),
    separator: ", ",
    judgedAt: (at) => `judged at ${time.format(at)}`,
    filterLabel: "Filter by status",
    chip: (word, count) => `${word} ${counted(count, "indicator", "indicators")}`,
    count: (count) => number.format(count),
    searchLabel: "Search indicators",
    searchPlaceholder: "Search",
    clearSearch: "Clear search",
    orderLabel: "Order",
    orderByStatus: "Unachieved first",
    orderBySheet: "Sheet order",
    groupByIssue: "By issue",
    orderByPath: "By initiative",
    groupByOwner: "By section",
    groupByStatus: "By status",
    noOwner: "No section named",
    listLabel: "Indicators",
    shown: (shown, total) =>
      `${number.format(shown)} of ${counted(total, "indicator", "indicators")}`,
    noMatch: "No indicator matches.",
    clearFilters: "Clear filters",
    noPath: "No initiative given",
    announcement: (total, counts) =>
      `Finished. ${counted(total, "indicator", "indicators")}: ${counts.join("; ")}.`,
  },

  severity: { error: "Must fix", warning: "Check", info: "Note" },

  row: {
    manual: "By hand",
    target: "Target",
    actual: "Actual",
    noTarget: "none given",
    noActual: "not entered",
    showDetails: (name) => `Show details of “${name}”`,
    hideDetails: (name) => `Hide details of “${name}”`,
  },

  details: {
    targetMeaning: "Target as read",
    all: "all of these",
    any: "any of these",
    actualMeaning: "Actual as read",
    final: "final",
    interim: "interim",
    forecast: "forecast",
    rate: "Attainment rate",
    gap: "Gap to target",
    baseline: "Baseline",
    stated: "Mark in the form",
    improvement: "Issues and improvement",
    path: "Initiative",
    owner: "Owner",
    notes: "Notes on the reading",
    mark: "Rating",
    markOf: (mark, words) => (mark === words ? mark : `${mark} (${words})`),
    markPercent: (percent) => `, ${percent}`,
    findings: "Findings",
    history: "Earlier results",
    cells: "Select cell",
    selectTarget: "Target",
    selectActual: "Actual",
    selectImprovement: "Improvement",
    override: "Set by hand…",
    overridden: (status, by) => (by === "" ? status : `${status} (set by ${by})`),
    outdated: (status) =>
      `This was set to “${status}” by hand, but the target or the actual has changed since, so the computed status holds.`,
    computed: "Computed",
  },

  clause: {
    amount,
    minus: (level) => `−${level}`,
    plus: (level) => `+${level}`,
    points: "points",
    level: {
      ">=": (level) => `at least ${level}`,
      "<=": (level) => `at most ${level}`,
      ">": (level) => `more than ${level}`,
      "<": (level) => `less than ${level}`,
      "=": (level) => `exactly ${level}`,
    },
    about: (level) => `about ${level}`,
    increase: (basis, level) =>
      `increase${level === null ? "" : ` by at least ${level}`} from ${basis ?? "the reference"}`,
    decrease: (basis, level) =>
      `decrease${level === null ? "" : ` by at least ${level}`} from ${basis ?? "the reference"}`,
    basisValue: (basis, level) => `${basis} = ${level}`,
    unknownLevel: "no number given",
    qualitative: "not a target that numbers can decide",
    withdrawal: "withdrawal criterion (not judged)",
    join: (parts) => parts.join("; "),
    percent: (value) => `${value}%`,
  },

  unread: {
    open: (count) => counted(count, "cell could not be read", "cells could not be read"),
    title: "Cells that could not be read",
    lead: "These cells look like part of the plan but could not be judged. Choose one to select its cell.",
    emptyCell: "Empty cell",
    mapping: "Check how columns were read",
    correct: "Correct the reading",
    reason: {
      "target-missing": "There is an indicator but no target.",
      "indicator-missing": "There is a target but no name of an indicator.",
      "error-value": "The cell holds an error value.",
      "table-unread":
        "This looks like a table of indicators, but no column is known to hold targets.",
      "mapping-unused":
        "No table could be read with this header. Check which columns are assigned.",
    },
  },

  failure: {
    judge: "Could not judge",
    read: "Could not read",
    remove: "Could not remove the results",
    insert: "Could not insert",
    select: "Could not select the cell",
    work: "Could not change the workbook",
    partMissing:
      "A part of the add-in could not be loaded. Check the network connection and try again. The workbook was not changed.",
    selectAdvice:
      "Check that its sheet is neither deleted nor hidden and that this workbook is in front.",
  },

  startup: {
    slowTitle: "Waiting for Excel to answer.",
    slowAdvice:
      "This continues by itself. If it takes long, close the task pane and open it again, or reload.",
    scriptTitle: "The Office library (office.js) could not be loaded.",
    scriptAdvice:
      "Check the network connection and reload. On a closed network, office.js has to be placed on the add-in’s own server: please ask your IT staff.",
    oldTitle: "This version of Excel is too old.",
    oldAdvice: "Use Excel 2019 or later, Excel for Microsoft 365, or Excel on the web.",
    browserTitle: "This page is part of an Excel add-in.",
    browserLead:
      "It is a task pane that reads the plan in the open workbook, compares targets with actuals and judges what was achieved. It does not work when opened directly in a browser.",
    browserStepsTitle: "To use it in Excel",
    browserSteps: [
      "Open your plan workbook in Excel (web, Windows or Mac).",
      "On the Home tab choose Add-ins, then Upload My Add-in, and pick the manifest below. Skip this if your organisation has deployed it.",
      "Press Judge KPIs on the Home tab. This pane opens inside Excel.",
    ],
    manifest: "Manifest (manifest.xml)",
    crashTitle: "The pane could not be shown.",
    crashAdvice: "Please reload. Results already written stay in the workbook.",
  },
};
