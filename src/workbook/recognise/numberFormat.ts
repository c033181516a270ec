/** What a format code does to a number, as far as reading its meaning needs. */
export interface NumberFormatMeaning {
  readonly isDate: boolean;
  readonly isPercent: boolean;
  /** Literal text behind the digits, such as 「件」 of `0"件"`; "" where there is none. */
  readonly suffix: string;
}

const PLAIN: NumberFormatMeaning = { isDate: false, isPercent: false, suffix: "" };

/** Quoted text, escaped characters, fill and pad markers: literals that hide letters such as y, m, d. */
const LITERALS = /"([^"]*)"|\\(.)|[_*]./gu;
/** Colours, conditions and locales in square brackets, except elapsed time. */
const BRACKETS = /\[(?!h+\]|m+\]|s+\])[^\]]*\]/giu;

const cache = new Map<string, NumberFormatMeaning>();

/** Reads an invariant number format code, such as `0.0%`, `#,##0"千円"` or `ggge"年"m"月"d"日"`. */
export function numberFormatMeaning(code: string): NumberFormatMeaning {
  if (code === "General" || code === "@" || code === "") return PLAIN;
  const known = cache.get(code);
  if (known) return known;
  const meaning = read(firstSection(code));
  cache.set(code, meaning);
  return meaning;
}

function read(section: string): NumberFormatMeaning {
  const unbracketed = section.replace(BRACKETS, "");
  const bare = unbracketed.replace(LITERALS, "");
  const isDate = /[ymdhsge]/i.test(bare.replace(/General|E[+-]/gi, ""));
  return {
    isDate,
    isPercent: !isDate && bare.includes("%"),
    suffix: isDate ? "" : literalSuffix(unbracketed),
  };
}

/** Sections are split by ";" outside quotes; the first one is for positive numbers. */
function firstSection(code: string): string {
  const match = /^(?:"[^"]*"|\\.|[^;"\\])*/u.exec(code);
  return match?.[0] ?? code;
}

function literalSuffix(section: string): string {
  const digitsOnly = section.replace(LITERALS, (literal) => " ".repeat(literal.length));
  const lastDigit = Math.max(digitsOnly.lastIndexOf("0"), digitsOnly.lastIndexOf("#"));
  if (lastDigit < 0) return "";
  return section
    .slice(lastDigit + 1)
    .replace(LITERALS, (_, quoted?: string, escaped?: string) => quoted ?? escaped ?? "")
    .replace(/[,%?]/g, "")
    .trim();
}
