/** An entry of a target cell, taken apart. Where the words are both, `name` and `target` are the same. */
export interface TargetStatement {
  readonly name: string;
  readonly target: string;
  /** 「29年度実績：63.6%」, where one is printed beside the target. */
  readonly baseline: string | null;
  /** 「元年度」 of 【元年度】. */
  readonly year: string | null;
}

const DIGITS = "[\\d０-９][\\d０-９.,，．/／]*";
const YEAR_BRACKET =
  /^(.*?)\s*【\s*((?:令和|平成|[RH])?(?:元|[\d０-９]{1,2})年度)\s*([^】]*)】\s*(.*)$/su;
const TRAILING_BRACKET = /^(.*\S)\s*[（(]([^（()）]*)[)）]$/su;
const REFERENCE = /\s*参考\s*(.+)$/su;
const QUANTITY = new RegExp(`${DIGITS}|^毎[年月週日]|^全\\S`, "u");
/** 「5月、9月」, 「28年度」: dates, not amounts. */
const ONLY_DATES =
  /^(?:[\d０-９年度月日末頃～〜、・\s]|平成|令和|予定|現在|時点|以降|から|まで)*$/u;
/** 「…が３校以上」, 「…を100%にする」: the amount stands inside the sentence. */
const INLINE = new RegExp(
  `^(.+?)(?:が|を|は)\\s*((?:概ね|おおむね|約|延べ|年間?)?\\s*${DIGITS}[^、。\\d０-９]{1,8}?(?:以上|以下|以内|未満|超|にする|とする))(?:得る|行う|実施する|実施|開催する|開催|とする)?。?$`,
  "u",
);
const MONTHLY = /^(.+?)を(毎[年月週日](?:[\d０-９]回)?(?:開催|実施|発行))(?:する)?。?$/u;
const TRAILING_AMOUNT = new RegExp(
  `^(.*[^\\d０-９\\s])\\s+((?:概ね|約|延べ)?${DIGITS}[^\\d０-９\\s]{0,10})$`,
  "u",
);

/** 「令和6年度：40% 令和7年度：45%」: a target a year, of one indicator. */
const YEAR = "(?:令和|平成|[RHＲＨ])\\s*(?:元|[\\d０-９]{1,2})\\s*(?:年度?)?末?";
const OF_YEAR = `${YEAR}\\s*[：:]?\\s*${DIGITS}[^\\d０-９\\s、,，]{0,8}`;
const SEVERAL_YEARS = new RegExp(`^(.+?)[\\s：:]+(${OF_YEAR}(?:[\\s、,，・]+${OF_YEAR})+)$`, "u");

/** 「…の割合 令和5年度末までに60％以上」, 「…の割合を令和5年度末までに60％以上にする」. */
const BY_YEAR = new RegExp(
  `^(.{3,}?)(?:[\\s、]+|を|が|は)\\s*(${YEAR}まで(?:に|には)?[、\\s]*(?:概ね|おおむね|約|延べ)?${DIGITS}[^、。\\d０-９]{1,10}?)(?:にする|とする|をめざす|を目指す)?。?$`,
  "u",
);

/** Longer entries are running text. */
const MAX_LENGTH = 1_000;

/**
 * Takes an entry such as 「…と答えた区民の割合：80％」, 「…の件数【元年度 4件】(29年度1件)」 or
 * 「…の開催（毎月１回）」 apart into what is measured and what is to be reached.
 */
export function readTargetStatement(text: string): TargetStatement {
  const plain = text.replace(/\s+/gu, " ").trim();
  if (plain.length > MAX_LENGTH) return wordsOnly(plain);
  return (
    fromYearBracket(plain) ??
    fromPattern(plain, SEVERAL_YEARS) ??
    fromByYear(plain) ??
    fromColon(plain) ??
    fromReference(plain) ??
    fromTrailingBracket(plain) ??
    fromPattern(plain, INLINE) ??
    fromPattern(plain, MONTHLY) ??
    fromPattern(plain, TRAILING_AMOUNT) ??
    wordsOnly(plain)
  );
}

function fromYearBracket(text: string): TargetStatement | null {
  const match = YEAR_BRACKET.exec(text);
  if (!match) return null;
  const [, name = "", year = "", inside = "", behind = ""] = match;
  const reference = TRAILING_BRACKET.exec(behind) ?? /^()[（(](.*)[)）]$/su.exec(behind);
  const printed = reference ? (reference[1] ?? "") : behind;
  const target = inside.trim() || printed.trim();
  const note = reference?.[2]?.trim() ?? "";
  // 「(目標活用件数 1件)」 repeats the target.
  const baseline = note === "" || note.includes("目標") ? null : note;
  if (name.trim() === "") return { ...wordsOnly(target), baseline, year };
  return { name: name.trim(), target: target || name.trim(), baseline, year };
}

/** The last colon outside brackets parts the name from the target. */
function fromColon(text: string): TargetStatement | null {
  const index = lastColonOutsideBrackets(text);
  if (index < 0) return null;
  const name = text.slice(0, index).trim();
  const target = text.slice(index + 1).trim();
  if (name === "" || target === "") return null;
  return { name, target, baseline: null, year: null };
}

function lastColonOutsideBrackets(text: string): number {
  let depth = 0;
  for (let index = text.length - 1; index >= 0; index--) {
    const letter = text.charAt(index);
    if (/[)）】」』]/u.test(letter)) depth++;
    else if (/[（(【「『]/u.test(letter)) depth--;
    else if (depth === 0 && /[：:]/u.test(letter)) return index;
  }
  return -1;
}

function fromReference(text: string): TargetStatement | null {
  const match = REFERENCE.exec(text);
  if (!match) return null;
  const statement = readTargetStatement(text.slice(0, match.index));
  return { ...statement, baseline: statement.baseline ?? match[1]?.trim() ?? null };
}

function fromTrailingBracket(text: string): TargetStatement | null {
  const match = TRAILING_BRACKET.exec(text);
  const [, name = "", inside = ""] = match ?? [];
  if (!QUANTITY.test(inside) || ONLY_DATES.test(inside)) return null;
  return { name: name.trim(), target: inside.trim(), baseline: null, year: null };
}

function fromPattern(text: string, pattern: RegExp): TargetStatement | null {
  const match = pattern.exec(text);
  if (!match) return null;
  const [, name = "", target = ""] = match;
  return { name: name.trim(), target: target.trim(), baseline: null, year: null };
}

/** A colon parts name and target more surely. */
function fromByYear(text: string): TargetStatement | null {
  return lastColonOutsideBrackets(text) < 0 ? fromPattern(text, BY_YEAR) : null;
}

function wordsOnly(text: string): TargetStatement {
  return { name: text, target: text, baseline: null, year: null };
}

/** 「具体的取組３－１－２の再掲」: refers to another entry and prints no target of its own. */
export function isCrossReference(text: string): boolean {
  const withoutNumber = text.replace(/(?:具体的)?取組(?:項目)?[\s\d０-９―－ー・.-]*/gu, "");
  return text.includes("再掲") && !QUANTITY.test(withoutNumber);
}

/** Whether an entry prints an amount at all, rather than words such as 「随時」. */
export function hasAmount({ name, target }: TargetStatement): boolean {
  return name !== target && QUANTITY.test(target);
}
