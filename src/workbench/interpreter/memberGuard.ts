/** Decides which members an add-in may use at the advertised requirement level. */
export interface MemberGuard {
  allows(type: string, member: string): boolean;
  /** @throws HostError ApiNotFound naming the member and the set it needs */
  check(type: string, member: string): void;
}

/** Lets everything pass that the host implements. */
export const openGuard: MemberGuard = { allows: () => true, check: () => undefined };
