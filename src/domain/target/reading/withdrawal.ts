import { tokenOf } from "./cellView";
import type { Phrase } from "../phrases";
import { TOKEN } from "../tokens";

/** What may precede the first word. */
const BEGINNINGS = TOKEN.blank + TOKEN.bullet;

/**
 * Whether an entry is a rule for giving up and rebuilding (「…40％未満の場合、再構築を行う」): its number is
 * a condition, not a target.
 */
export function isWithdrawal(parts: readonly Phrase[]): boolean {
  if (!parts.some((part) => tokenOf(part, TOKEN.review) !== null)) {
    const first = parts[0];
    return first?.type === "bracket" && headsWithdrawal(first.parts);
  }
  return parts.some((part) => tokenOf(part, TOKEN.incase) !== null) || headsWithdrawal(parts);
}

/** 「撤退・再構築基準：…」, 「【撤退・再構築基準】…」 */
function headsWithdrawal(parts: readonly Phrase[]): boolean {
  const first = parts.find((part) => tokenOf(part, BEGINNINGS) === null);
  if (first?.type === "bracket") return headsWithdrawal(first.parts);
  return tokenOf(first, TOKEN.review) !== null;
}
