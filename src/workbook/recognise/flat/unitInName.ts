import { isKnownUnit, normalUnit } from "../../../domain/text/units";

/** 「待機児童数（人）」: the unit in brackets behind the name. */
export function unitInName(name: string): string | null {
  const inside = /[（(［[]([^（()）［[\]］]{1,8})[)）\]］]\s*$/u.exec(name)?.[1];
  const unit = inside === undefined ? null : normalUnit(inside);
  return unit !== null && isKnownUnit(unit) ? unit : null;
}
