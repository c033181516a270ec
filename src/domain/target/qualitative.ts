import { compactText } from "../text/normalize";
import type { CellView } from "./reading/cellView";
import { tokenOf } from "./reading/cellView";
import { endsStatement } from "./reading/closings";
import { wantedBy } from "./indicator/meaning";
import type { Phrase } from "./phrases";
import type { Clause, Direction } from "./target";
import { CHANGE_KINDS, TOKEN, WAY_OF } from "./tokens";

/** Words for a change. */
const CHANGES = CHANGE_KINDS + TOKEN.upwards + TOKEN.downwards + TOKEN.halve + TOKEN.double;

/** The clause of a cell without a number. */
export const QUALITATIVE: Clause = {
  op: "qualitative",
  value: null,
  unit: null,
  basis: null,
  basisValue: null,
  delta: null,
};

/** Cells that say that there is no target. */
const NO_TARGET =
  /^(?:[-―()ー－*.。、・…／/\s]*|(?:目標値?は?|数値目標は?)?(?:検討中|未定|未設定|設定なし|設定無し|目標なし|目標無し|目標設定なし|なし|無し|無|該当なし|該当無し|対象外|設定せず|設定しない|設定していない|設定できない|設定できず|非設定|未記入|空欄|調整中|協議中|今後検討|今後設定|要検討|検討する|n\/a|N\/A|NA|未策定|目標値なし|数値目標なし|指標なし))[。.]?$/u;

/** The same said in a sentence. */
const NO_TARGET_SAID =
  /(?:設定(?:でき(?:ず|ない|ません)|していない|しない|していません|しません|困難|が困難|予定|を予定)|(?:目標|値|指標)(?:の設定)?(?:は|を)?(?:検討中|未定|未設定)|目標(?:値)?(?:は|を)?(?:設け(?:ない|ず|ていない)|定め(?:ない|ず|ていない))|実施(?:しない|せず|なし)ため目標|数値(?:化)?(?:は)?(?:困難|なじまない)|次年度に設定|来年度に設定|今後設定|目標値?を設定(?:する|予定)?$|ため(?:、)?(?:設定なし|未設定|未定)|^未定|^検討中|^未設定|設定(?:は|が)?困難)/u;

/** Whether the cell says that no target is set. */
export function saysNoTarget(text: string): boolean {
  const compact = compactText(text).text;
  return NO_TARGET.test(compact) || NO_TARGET_SAID.test(compact);
}

/** Words behind a change that only say that it is wanted: 「経費の削減に努める」. */
const WANTING =
  /^(?:傾向)?(?:を|に|が|へ|と|の)?(?:図る|図り|図ります|目指す|目指し|目指します|めざす|努める|努めます|つなげる|つなげます|取り組む|取組む|取組|行う|する|します|すること|させる|させること|ため|促進|推進|進める|継続|維持|見込む|こと)?(?:こと)?[。.!]*$/u;

/**
 * The direction of a cell without a number: that of the change which it ends with (歳入の増, 経費の削減に
 * 努める, ゼロに近づける); `none` for everything else.
 */
export function qualitativeDirection(view: CellView, parts: readonly Phrase[]): Direction {
  const towards = parts.findIndex((part) => tokenOf(part, TOKEN.towards) !== null);
  if (towards >= 0) return towardsDirection(parts[towards - 1]);
  for (let index = parts.length - 1; index >= 0; index--) {
    const token = tokenOf(parts[index], CHANGES);
    if (token === null) continue;
    const behind = view.text(parts.slice(index + 1).filter(({ type }) => type !== "bracket"));
    if (!WANTING.test(behind)) return "none";
    const way = WAY_OF.get(token.kind);
    if (way === "decrease") return "lower";
    if (way === "increase") return "higher";
    return wantedBy(view.cell.compact.text.slice(0, token.from)) === "less" ? "lower" : "higher";
  }
  return "none";
}

/** 「ゼロに近づける」 goes down, 「100%に近づける」 up. */
function towardsDirection(goal: Phrase | undefined): Direction {
  if (goal?.type !== "condition" || goal.condition.kind !== "level") return "lower";
  return goal.condition.amount.token.quantity?.value === 0 ? "lower" : "higher";
}

/** 「毎月開催」: something done every month, so once a month. */
export function impliedFrequency(view: CellView, parts: readonly Phrase[]): string | null {
  const index = parts.findIndex((part) => {
    const token = tokenOf(part, TOKEN.frequency);
    return token !== null && /^[毎隔]/u.test(view.printed(token));
  });
  const token = tokenOf(parts[index], TOKEN.frequency);
  if (token === null || token.per === null) return null;
  const behind = view.text(parts.slice(index + 1)).replace(/[。.]+$/u, "");
  if (behind.length > 12 || !endsStatement(behind)) return null;
  return token.per;
}
