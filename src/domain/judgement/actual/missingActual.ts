import { compactText } from "../../text/normalize";

/** Only dashes, dots and brackets: nothing was entered. */
const NOTHING = /^[-―ー~…‥.。・、,()/*＊※_\s]*$/u;

/** Words that say that the number does not exist yet. */
const PENDING =
  /未集計|集計中|集計前|調査中|未調査|未確定|確定前|未入力|未記入|未定|未報告|報告待ち|未把握|把握中|未判明|不明|未公表|公表前|公表待ち|算定中|算出中|精査中|測定中|未測定|計測中|未計測|照会中|入力中|作業中|回答待ち|データ待ち/u;

/** What may stand beside such a word without making it a report. */
const BESIDE =
  /です|である|となる|なる|現在|現時点(?:で)?は?|時点で?|まだ|数値|実績値?|結果|今後|後日|確定|公表|予定|見込み?|頃|ごろ|上旬|中旬|下旬|末|に|は|を|の|で|も|が|と|ため|です|次第|アンケート|国|県|市|府|都|令和|平成|元|年度?|月|日|R|H|集計|調査|報告|把握|測定|入力|値|分|[\d()/.,・、。:;~※-]/gu;

const STARTS_WITH_DIGIT = /^[0-9０-９]/u;
/** Characters of which every word above holds one. */
const MAY_BE_PENDING = /[未中前不待]/u;

const EVERY_PENDING = new RegExp(PENDING, "gu");

/** Words that stand alone for "no value". */
const NO_VALUE = /^\(?(?:n\/?a|na|nil|none|tbd|未|調査なし|データなし|数値なし|実績値なし)\)?$/iu;

/**
 * Whether an actual says that there is no result yet: empty, only dashes, or a word such as 集計中.
 * Zero and 「０件」 are results; 「なし」 may mean zero and is not read as missing.
 */
export function isMissing(actual: string | number | null): boolean {
  if (actual === null) return true;
  if (typeof actual === "number") return false;
  // Most actuals begin with their number and say nothing of the kind.
  if (STARTS_WITH_DIGIT.test(actual) && !MAY_BE_PENDING.test(actual)) return false;
  // What is longer than this says more than that the number is missing.
  if (actual.length > 200) return actual.trim() === "" || NOTHING.test(compactText(actual).text);
  const { text } = compactText(actual);
  if (NOTHING.test(text) || NO_VALUE.test(text)) return true;
  if (!PENDING.test(text)) return false;
  return text.replace(EVERY_PENDING, "").replace(BESIDE, "") === "";
}
