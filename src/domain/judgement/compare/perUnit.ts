import { unitKind } from "../../text/units";
import type { ActualFigure } from "../actual/actualFigure";
import type { KnownText } from "../actual/knownText";

/** 「1校あたり2回」, 「各校4回」, 「全校で年1回以上」, directly before the number of the target. */
const BEFORE_NUMBER =
  /(当たり|あたり|につき|各(?:校|園|館|地区|地域|団体|施設|会場|回|課|所属|支部)|全(?:小学校|中学校|校|園|地区|地域|課|所属|施設|職員|員|世帯|会場)[でにが]?)(?:年間?|毎年|毎月)?\d/u;
/** 「3人以上／回」 */
const BEHIND_NUMBER = /\d[^\d、。]{1,4}(\/(?:回|校|園|館|団体|施設|世帯|会場|地区|地域|人))/u;
const MAY_BE_PER_UNIT = /[当あつ各全/／]/u;
const MEAN = /当たり|あたり|平均|につき|各|\//u;

/**
 * The words by which a counted target holds for each of several (1校あたり2回), where the actual does not say
 * that it does too: 30回 may be the sum of all. `null` where nothing of the kind is in doubt. A count with
 * decimals can only be a mean.
 */
export function perUnitWords(
  figure: ActualFigure,
  unit: string | null,
  known: KnownText,
  actual: string,
): string | null {
  if (unit === null || !unitKind(unit).startsWith("count:")) return null;
  if (!figure.value.round().eq(figure.value)) return null;
  if (!MAY_BE_PER_UNIT.test(known.rawTarget)) return null;
  const words = BEFORE_NUMBER.exec(known.target)?.[1] ?? BEHIND_NUMBER.exec(known.target)?.[1];
  return words === undefined || MEAN.test(actual) || actual.includes(words) ? null : words;
}
