import type { LocalizedText } from "../../text/localizedText";
import type { RatingScale } from "./scale";

/** What is wrong with a scale, and where: `bands[2].from.percent`. */
export interface ScaleProblem {
  readonly path: string;
  readonly message: LocalizedText;
}

/** A scale that can be used, or every problem that keeps it from being used. */
export type ScaleCheck =
  | { readonly ok: true; readonly scale: RatingScale }
  | { readonly ok: false; readonly problems: readonly ScaleProblem[] };

const BASES = ["attainment", "progressFromBaseline", "timeProportional", "comparison"];
const LOWER_FORMULAS = ["mirror", "baselineProgress", "none"];
const REFERENCES = ["target", "baseline", "withdrawal"];
const KINDS = ["final", "interim", "forecast"];

type JsonObject = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Collects problems while the parts of a scale are looked at. */
class Inspector {
  readonly problems: ScaleProblem[] = [];

  report(path: string, ja: string, en: string): void {
    this.problems.push({ path, message: { ja: `${path}：${ja}`, en: `${path}: ${en}` } });
  }

  text(value: unknown, path: string): void {
    if (typeof value !== "string" || value.trim() === "") {
      this.report(path, "文字を入力してください。", "must be a text that is not empty.");
    }
  }

  localized(value: unknown, path: string): void {
    if (!isObject(value)) {
      this.report(path, "ja と en の文字が必要です。", "needs a text for ja and en.");
      return;
    }
    this.text(value["ja"], `${path}.ja`);
    this.text(value["en"], `${path}.en`);
  }

  oneOf(value: unknown, allowed: readonly string[], path: string): void {
    if (typeof value === "string" && allowed.includes(value)) return;
    const list = allowed.join(", ");
    this.report(path, `次のいずれかにしてください：${list}`, `must be one of: ${list}.`);
  }

  markWords(value: unknown, path: string): void {
    if (!isObject(value)) {
      this.report(path, "mark と words が必要です。", "needs mark and words.");
      return;
    }
    this.text(value["mark"], `${path}.mark`);
    this.localized(value["words"], `${path}.words`);
  }
}

function inspectThreshold(look: Inspector, from: unknown, path: string, basis: unknown): void {
  if (!isObject(from)) {
    look.report(
      path,
      "percent と inclusive が必要です。下限がないのは最後の段階だけです。",
      "needs percent and inclusive; only the last band has no lower end.",
    );
    return;
  }
  if (typeof from["percent"] !== "number" || !Number.isFinite(from["percent"])) {
    look.report(`${path}.percent`, "数値にしてください。", "must be a number.");
  }
  if (typeof from["inclusive"] !== "boolean") {
    look.report(
      `${path}.inclusive`,
      "以上なら true、超なら false にしてください。",
      "must be true (the end belongs to the band) or false.",
    );
  }
  if (from["of"] === undefined) return;
  look.oneOf(from["of"], REFERENCES, `${path}.of`);
  if (basis !== "comparison" && from["of"] !== "target") {
    look.report(
      `${path}.of`,
      "basis が comparison のときだけ target 以外を指定できます。",
      "may differ from target only where basis is comparison.",
    );
  }
}

function inspectBand(
  look: Inspector,
  band: unknown,
  path: string,
  last: boolean,
  basis: unknown,
): void {
  look.markWords(band, path);
  if (!isObject(band)) return;
  if (last) {
    if (band["from"] !== null) {
      look.report(
        `${path}.from`,
        "最後の段階は null にしてください（それまでの段階に入らないものすべて）。",
        "must be null in the last band: it takes everything the others do not.",
      );
    }
  } else {
    inspectThreshold(look, band["from"], `${path}.from`, basis);
  }
  if (band["decidedBy"] !== undefined)
    look.oneOf(band["decidedBy"], ["person"], `${path}.decidedBy`);
  if (band["kinds"] !== undefined) {
    if (!Array.isArray(band["kinds"]) || band["kinds"].length === 0) {
      look.report(`${path}.kinds`, "一つ以上指定してください。", "needs at least one kind.");
    } else {
      band["kinds"].forEach((kind, index) => {
        look.oneOf(kind, KINDS, `${path}.kinds[${String(index)}]`);
      });
    }
  }
}

/** Bands of the same reference, made for the same figures, must fall from best to worst. */
function inspectOrder(look: Inspector, bands: readonly unknown[]): void {
  const lowest = new Map<string, { percent: number; inclusive: boolean; index: number }>();
  bands.forEach((band, index) => {
    if (!isObject(band) || !isObject(band["from"])) return;
    const { percent, inclusive } = band["from"];
    if (typeof percent !== "number" || typeof inclusive !== "boolean") return;
    if (band["decidedBy"] === "person" || band["kinds"] !== undefined) return;
    const reference = typeof band["from"]["of"] === "string" ? band["from"]["of"] : "target";
    const before = lowest.get(reference);
    const falls =
      before === undefined ||
      percent < before.percent ||
      (percent === before.percent && inclusive && !before.inclusive);
    if (before !== undefined && !falls) {
      look.report(
        `bands[${String(index)}].from.percent`,
        `前の段階（bands[${String(before.index)}] の${String(before.percent)}）より小さくしてください。良い段階から順に並べます。`,
        `must be below bands[${String(before.index)}] (${String(before.percent)}): bands stand best first.`,
      );
    }
    lowest.set(reference, { percent, inclusive, index });
  });
}

function inspectBands(look: Inspector, bands: unknown, basis: unknown): void {
  if (!Array.isArray(bands) || bands.length < 2) {
    look.report("bands", "二つ以上の段階が必要です。", "needs at least two bands.");
    return;
  }
  const list: readonly unknown[] = bands;
  list.forEach((band, index) => {
    inspectBand(look, band, `bands[${String(index)}]`, index === list.length - 1, basis);
  });
  inspectOrder(look, list);
}

/**
 * Checks a scale that a ward wrote itself (JSON), so that every message names the place and what to do.
 *
 * @param json parsed JSON of any shape
 * @returns the scale, or all problems found (never only the first)
 */
export function checkScale(json: unknown): ScaleCheck {
  const look = new Inspector();
  if (!isObject(json)) {
    look.report("scale", "JSON のオブジェクトにしてください。", "must be a JSON object.");
    return { ok: false, problems: look.problems };
  }
  look.text(json["id"], "id");
  look.localized(json["name"], "name");
  look.oneOf(json["basis"], BASES, "basis");
  look.oneOf(json["lowerIsBetter"], LOWER_FORMULAS, "lowerIsBetter");
  inspectBands(look, json["bands"], json["basis"]);
  if (isObject(json["without"])) {
    for (const key of ["target", "actual", "measure"]) {
      look.markWords(json["without"][key], `without.${key}`);
    }
  } else {
    look.report(
      "without",
      "target・actual・measure（評価できないときの記号）が必要です。",
      "needs target, actual and measure: the marks for what cannot be rated.",
    );
  }
  if (json["effort"] !== undefined) {
    const effort: JsonObject = isObject(json["effort"]) ? json["effort"] : {};
    look.markWords(effort["onSchedule"], "effort.onSchedule");
    look.markWords(effort["behind"], "effort.behind");
  }
  if (json["assumed"] !== undefined) look.localized(json["assumed"], "assumed");
  return look.problems.length === 0
    ? { ok: true, scale: json as unknown as RatingScale }
    : { ok: false, problems: look.problems };
}
