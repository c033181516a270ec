import { tokenOf, type CellView } from "./cellView";
import { nameFrom } from "./indicatorName";
import type { Phrase } from "../phrases";
import type { Statement } from "./statement";
import { yearIn } from "./surroundings";
import { CHANGE_KINDS, WAY_OF } from "../tokens";

/**
 * 「令和3年度より向上させる」: more than the reference, without saying by how much.
 *
 * @returns `null` where the entry names no reference or no change
 */
export function strictChange(
  view: CellView,
  parts: readonly Phrase[],
  withdrawal: boolean,
): Statement | null {
  const at = parts.findIndex(({ type }) => type === "reference");
  const found = parts[at];
  if (found?.type !== "reference") return null;
  const changes = parts.slice(at + 1).flatMap((part) => tokenOf(part, CHANGE_KINDS) ?? []);
  const last = changes[changes.length - 1];
  const way = last === undefined ? undefined : WAY_OF.get(last.kind);
  if (way === undefined) return null;
  const before = parts.slice(0, at);
  const { reference } = found;
  return {
    condition: { kind: "relative", reference, operator: null, way, approximate: false },
    name: nameFrom(view, before, 0).name,
    year: yearIn(view, before),
    period: null,
    per: null,
    approximate: false,
    bound: null,
    reference: null,
    change: null,
    trend: null,
    or: false,
    withdrawal,
  };
}
