import type { ObjectMembers } from "../interpreter/hostObject";
import type { SessionTarget } from "./objectTargets";

export const cultureInfoMembers: ObjectMembers<SessionTarget> = {
  get: { name: ({ session }) => session.application.locale },
  nav: {
    numberFormat: ({ session }) => session.make("NumberFormatInfo", { session }),
    datetimeFormat: ({ session }) => session.make("DatetimeFormatInfo", { session }),
  },
};

export const numberFormatInfoMembers: ObjectMembers<SessionTarget> = {
  get: {
    numberDecimalSeparator: () => ".",
    numberGroupSeparator: () => ",",
  },
};

interface DatePatterns {
  readonly dateSeparator: string;
  readonly shortDatePattern: string;
  readonly longDatePattern: string;
  readonly timeSeparator: string;
  readonly longTimePattern: string;
}

/** Windows' own patterns for the two languages of the interface. */
const PATTERNS: Readonly<Record<"ja" | "en", DatePatterns>> = {
  ja: {
    dateSeparator: "/",
    shortDatePattern: "yyyy/MM/dd",
    longDatePattern: "yyyy'年'M'月'd'日'",
    timeSeparator: ":",
    longTimePattern: "H:mm:ss",
  },
  en: {
    dateSeparator: "/",
    shortDatePattern: "M/d/yyyy",
    longDatePattern: "dddd, MMMM d, yyyy",
    timeSeparator: ":",
    longTimePattern: "h:mm:ss tt",
  },
};

const patternsOf = ({ session }: SessionTarget): DatePatterns =>
  PATTERNS[session.application.locale.startsWith("ja") ? "ja" : "en"];

export const datetimeFormatInfoMembers: ObjectMembers<SessionTarget> = {
  get: {
    dateSeparator: (target) => patternsOf(target).dateSeparator,
    shortDatePattern: (target) => patternsOf(target).shortDatePattern,
    longDatePattern: (target) => patternsOf(target).longDatePattern,
    timeSeparator: (target) => patternsOf(target).timeSeparator,
    longTimePattern: (target) => patternsOf(target).longTimePattern,
  },
};
