import { ALL_CHECKS } from "./allChecks";
import type { CheckInput } from "./check";
import type { Finding } from "./finding";

/**
 * Runs every rule that the settings leave on.
 *
 * @returns findings in the order of {@link ALL_CHECKS}, those of one rule in the order of the plan
 */
export function runChecks(input: CheckInput): readonly Finding[] {
  return ALL_CHECKS.filter(({ code }) => !input.settings.off.includes(code)).flatMap((check) =>
    check.run(input),
  );
}
