import type Big from "big.js";

import { unitKind } from "../../text/units";
import type { ActualFigure } from "../actual/actualFigure";
import type { KnownText } from "../actual/knownText";

/** 「1校あたり2回」, 「各校4回」, 「全校で年1回以上」, directly before the number of the target. */
const BEFORE_NUMBER =
  /(当たり|あたり|につき|各(?:回|[^\d種年月位、。ぁ-ん]{1,4})|全(?:小学校|中学校|校|園|地区|地域|課|所属|施設|職員|員|世帯|会場)[でにが]?)(?:年間?|毎年|毎月)?\d/u;
/** 「3人以上／回」 */
const BEHIND_NUMBER = /\d[^\d、。]{1,4}(\/(?:回|校|園|館|団体|施設|世帯|会場|地区|地域|人))/u;
const MAY_BE_PER_UNIT = /[当あつ各全/／]/u;
const MEAN = /当たり|あたり|平均|につき|各|\//u;

/** What a mean size is taken over: 1人当たり2.0㎡. */
const PER_HEAD =
  /(?:[1一](?:人|世帯|校|区|か所|団体)|住民|区民|市民)[^、。\d]{0,4}(?:当たり|あたり|につき)/u;
/** No mean lies so far beyond its target; the sum of all does. */
const MANY_TIMES = 100;

/**
 * 「20,000㎡」 beside 「一人当たり2.0㎡」: a size so far beyond the target that it can only be the sum of all.
 */
export function perHeadWords(
  actual: Big,
  unit: string | null,
  level: Big,
  known: KnownText,
): string | null {
  if (unit === null || unitKind(unit).startsWith("count:") || actual.lt(level.times(MANY_TIMES))) {
    return null;
  }
  return PER_HEAD.exec(known.target)?.[0] ?? PER_HEAD.exec(known.indicator)?.[0] ?? null;
}

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
