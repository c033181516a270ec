import type { ActualKind } from "../../domain/judgement/judgement";

const FORECAST = /見込|予測|推計|予定|forecast|expected/i;
const FINAL = /年度末|決算|確定|最終|3月末|3月31日|出納閉鎖|final|year-?end/i;
const INTERIM = /中間|上半期|上期|前期|途中|四半期|半期|現在|(?:[4-9]|1[0-2]|[12])月|interim|mid/i;

/** What a remark such as 「年度末」, 「9月末」 or 「見込」 says about a figure; `null` where it says nothing. */
export function actualKindOf(remark: string): ActualKind | null {
  const text = remark.normalize("NFKC").replace(/\s/g, "");
  if (FORECAST.test(text)) return "forecast";
  if (FINAL.test(text)) return "final";
  return INTERIM.test(text) ? "interim" : null;
}

/** 「目標達成見込」 beside a figure says that the year is not over; 「目標達成」 that it is. */
export function actualKindOfStated(stated: string): ActualKind | null {
  return /見込/.test(stated) ? "interim" : null;
}
