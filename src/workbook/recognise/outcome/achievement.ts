import { splitItems, type Item } from "../statements/items";
import { splitSections } from "../statements/sections";
import { hasAmount, readTargetStatement } from "../statements/targetStatement";

/** One line of アウトカム指標の達成状況: 「令和5年度実績 63.5%（目標65%以上）：B」, taken apart. */
export interface Achievement {
  readonly marker: string;
  /** What was measured, where the line says so; else "". */
  readonly name: string;
  readonly actual: string | null;
  readonly isForecast: boolean;
  /** 「65%以上」 of 「（目標65%以上）」. */
  readonly target: string | null;
  /** 「A」, 「B」 as printed. */
  readonly grade: string | null;
  /** The result of the year before, where it is printed with the line. */
  readonly previous: string | null;
  /** The whole line. */
  readonly text: string;
}

const GRADE =
  /\s*(?:[：:]\s*|[（(【[]\s*(?:評価|達成状況)?\s*[：:]?\s*)([A-DＡ-Ｄa-dａ-ｄ])\s*[)）】\]]?\s*$/u;
const TARGET = /[（(【[]\s*(?:年度)?目標(?:値)?\s*[：:]?\s*([^）)】\]]+)[)）】\]]/u;
const PREVIOUS = /[（(【[]\s*前(?:年度|回)(?:実績)?(?:値)?\s*[：:]?\s*([^）)】\]]+)[)）】\]]/u;
const YEAR =
  "(?:(?:令和|平成)\\s*(?:元|[\\d０-９]{1,2})\\s*年度末?|[RHＲＨ]\\s*[\\d０-９]{1,2}\\s*(?:年度末?)?|(?:当|本)年度)";
const RESULT = new RegExp(
  `^(.*?)[\\s、：:]*(?:${YEAR})?の?実績(見込み?)?(?:値)?\\s*[：:]?\\s*(.+)$`,
  "su",
);
const PREVIOUS_SECTION = /前(?:年度|回)/u;

/** 「前年度実績：11か所」 on a line of its own belongs to the line above it. */
const PREVIOUS_LINE =
  /^[（(]?(?:参考[：:]?)?前(?:年度|回)(?:の?実績)?(?:値)?\s*[：:]?\s*([\d０-９△▲-][^）)]*)[）)]?$/u;

/** Reads the lines of one cell; those under 「<前年度実績>」 answer the lines before them in order. */
export function readAchievements(text: string): readonly Achievement[] {
  const sections = splitSections(text);
  const isPrevious = (label: string): boolean => PREVIOUS_SECTION.test(label);
  const lines = sections.filter(({ label }) => !isPrevious(label)).flatMap(linesOf);
  const previous = sections.filter(({ label }) => isPrevious(label)).flatMap(linesOf);
  const isPaired = previous.length === lines.length;
  return lines.map((line, index) => {
    const before = isPaired ? previous[index]?.actual : undefined;
    return { ...line, previous: line.previous ?? before ?? null };
  });
}

function linesOf({ text }: { readonly text: string }): readonly Achievement[] {
  const lines: Achievement[] = [];
  for (const item of joinNames(splitItems(text))) {
    const last = lines.at(-1);
    const previous = last?.previous === null ? PREVIOUS_LINE.exec(item.text)?.[1] : undefined;
    if (last && previous !== undefined) {
      lines[lines.length - 1] = { ...last, previous: previous.trim() };
    } else {
      lines.push(readLine(item));
    }
  }
  return lines;
}

/** A name on a line of its own belongs to the result below it. */
function joinNames(items: readonly Item[]): readonly Item[] {
  const joined: Item[] = [];
  for (const item of items) {
    const last = joined.at(-1);
    const isResult = item.marker === "" && RESULT.exec(item.text)?.[1]?.trim() === "";
    if (last && isResult && !RESULT.test(last.text) && !GRADE.test(last.text)) {
      joined[joined.length - 1] = { ...last, text: `${last.text} ${item.text}` };
    } else {
      joined.push(item);
    }
  }
  return joined;
}

function readLine({ marker, text }: Item): Achievement {
  const grade = GRADE.exec(text)?.[1]?.normalize("NFKC").toUpperCase() ?? null;
  const plain = grade === null ? text : text.replace(GRADE, "");
  const target = TARGET.exec(plain)?.[1]?.trim() ?? null;
  const previous = PREVIOUS.exec(plain)?.[1]?.trim() ?? null;
  const rest = plain.replace(TARGET, "").replace(PREVIOUS, "").trim();
  return { marker, ...nameAndActual(rest), target, grade, previous, text };
}

function nameAndActual(rest: string): Pick<Achievement, "name" | "actual" | "isForecast"> {
  const match = RESULT.exec(rest);
  if (match) {
    const [, name = "", forecast, actual = ""] = match;
    return { name: name.trim(), actual: actual.trim(), isForecast: forecast !== undefined };
  }
  const statement = readTargetStatement(rest);
  const isForecast = /見込/u.test(rest);
  if (hasAmount(statement)) return { name: statement.name, actual: statement.target, isForecast };
  return { name: "", actual: rest === "" ? null : rest, isForecast };
}
