import type { Judgement, Status } from "../judgement/judgement";
import type { Indicator } from "../plan/plan";
import { indicatorKey } from "./indicatorKey";

/**
 * A judgement that a person replaced. It holds for the figures that the person saw: once the target or the
 * actual is another one, the program judges again.
 */
export interface StatusOverride {
  /** {@link indicatorKey} */
  readonly key: string;
  readonly target: string;
  /** `null` where none was entered. */
  readonly actual: string | null;
  readonly status: Status;
  /** Why; never empty. */
  readonly reason: string;
  /** Who decided, where known; may be empty. */
  readonly by: string;
  /** ISO 8601. */
  readonly at: string;
}

/** The override of an indicator that still holds, and one that its figures have outlived. */
export interface OverrideMatch {
  readonly valid: StatusOverride | null;
  readonly outdated: StatusOverride | null;
}

/** Finds overrides by indicator; linear in their number, constant for each question. */
export function overrideFinder(
  overrides: readonly StatusOverride[],
): (indicator: Indicator) => OverrideMatch {
  const byKey = new Map<string, StatusOverride[]>();
  for (const override of overrides) {
    const sameKey = byKey.get(override.key);
    if (sameKey) sameKey.push(override);
    else byKey.set(override.key, [override]);
  }
  return (indicator) => {
    const candidates = byKey.get(indicatorKey(indicator)) ?? [];
    const valid = candidates.filter((override) => holdsFor(override, indicator)).at(-1) ?? null;
    return { valid, outdated: valid ? null : (candidates.at(-1) ?? null) };
  };
}

function holdsFor({ target, actual }: StatusOverride, indicator: Indicator): boolean {
  return target === (indicator.target?.text ?? "") && actual === (indicator.actual?.text ?? null);
}

/** The judgement with the person's status; numbers stay, and the reason says who decided what and why. */
export function overridden(judgement: Judgement, override: StatusOverride): Judgement {
  const { status, reason, by } = override;
  const who = by === "" ? { ja: "", en: "" } : { ja: `${by}、`, en: `${by}: ` };
  return {
    ...judgement,
    status,
    reason: {
      ja: `判定を手で変更（${who.ja}理由：${reason}）。計算では：${judgement.reason.ja}`,
      en: `Set by hand (${who.en}${reason}). Computed: ${judgement.reason.en}`,
    },
  };
}
