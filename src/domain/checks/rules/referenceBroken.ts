import type { Check, CheckInput } from "../check";
import type { Finding } from "../finding";
import { crossReferenceOf } from "../reading/crossReference";
import { numberedEntries, scopeOf } from "../reading/numbering";
import { brief, say, wordingOf } from "../reading/wording";

interface KnownPlaces {
  /** Numbers of a scope, and how many parts they have. */
  readonly numbers: ReadonlySet<string>;
  readonly depths: ReadonlySet<string>;
  /** Names of initiatives and indicators that have a target. */
  readonly names: ReadonlyMap<string, number>;
}

function placesOf(input: CheckInput): KnownPlaces {
  const numbers = new Set<string>();
  const depths = new Set<string>();
  for (const { number, scope } of numberedEntries(input)) {
    numbers.add(`${scope}\n${number.join("-")}`);
    depths.add(`${scope}\n${number.length}`);
  }
  const names = new Map<string, number>();
  for (const { indicator } of input.indicators) {
    if (indicator.target === null) continue;
    for (const text of [indicator.name.text, indicator.path.at(-1) ?? ""]) {
      const wording = wordingOf(text);
      names.set(wording, (names.get(wording) ?? 0) + 1);
    }
  }
  return { numbers, depths, names };
}

/** What the row says besides that it stands elsewhere. */
function nameOf(text: string): string {
  return wordingOf(text).replace(/再掲|具体的取組|取組項目|の$/gu, "");
}

function find(input: CheckInput): readonly Finding[] {
  const references = input.indicators.flatMap(({ indicator }) => {
    const reference = crossReferenceOf(indicator);
    return reference === null ? [] : { indicator, reference };
  });
  if (references.length === 0) return [];
  const { depths, names, numbers } = placesOf(input);
  return references.flatMap(({ indicator, reference }) => {
    const { at, number } = reference;
    const base = {
      code: "reference-broken" as const,
      cell: at.cell,
      indicatorId: indicator.id,
    };
    if (number === null) {
      if (indicator.target !== null || names.has(nameOf(at.text))) return [];
      return {
        ...base,
        severity: "info" as const,
        message: say(
          `「${brief(at.text)}」とありますが、どの取組の再掲か書かれていません。`,
          `“${brief(at.text)}” does not say what it repeats.`,
        ),
      };
    }
    const scope = scopeOf({
      organisation: indicator.organisation ?? input.plan.organisation,
      fiscalYear: indicator.fiscalYear ?? input.plan.fiscalYear,
    });
    // A plan whose initiatives have no numbers of this depth cannot be looked up.
    if (!depths.has(`${scope}\n${number.split("-").length}`)) return [];
    if (numbers.has(`${scope}\n${number}`)) return [];
    return {
      ...base,
      severity: "warning" as const,
      message: say(
        `「${brief(at.text)}」とありますが、${number}の取組が見当たりません。`,
        `“${brief(at.text)}” points to ${number}, which is not in this plan.`,
      ),
    };
  });
}

export const referenceBroken: Check = {
  code: "reference-broken",
  severity: "warning",
  title: say("行き先のない再掲", "Cross references that lead nowhere"),
  explanation: say(
    "「具体的取組３－１－２の再掲」の参照先の番号が計画の中にあるか確かめます。",
    "Looks up the number that a 再掲 points to.",
  ),
  run: find,
};
