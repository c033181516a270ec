import type { Indicator } from "../../../domain/plan/plan";
import { compactText } from "../../../domain/text/normalize";

const LOWER = /^(?:↓|↘|⬇|減|低|下|少|縮|抑制|以下|未満|lower|down|decreas|less|min)/iu;
const HIGHER = /^(?:↑|↗|⬆|増|高|上|多|拡|向上|以上|higher|up|increas|more|max)/iu;

// ▲ and － are left out: they also stand for 「minus」 and for 「nothing entered」.

/** What a 方向 column says: 「増」, 「↓」, 「減少」, "lower is better"; `null` for 「→」, 「維持」 and anything else. */
export function readDirection(text: string): NonNullable<Indicator["direction"]> | null {
  const plain = compactText(text).text.replace(/^[（(]/u, "");
  if (LOWER.test(plain)) return "lower";
  return HIGHER.test(plain) ? "higher" : null;
}
