import { requireBoolean, requireOneOf } from "../interpreter/callArguments";
import type { ObjectMembers } from "../interpreter/hostObject";
import type { SessionTarget } from "./objectTargets";

const CALCULATION_MODES = ["Automatic", "AutomaticExceptTables", "Manual"] as const;

export const applicationMembers: ObjectMembers<SessionTarget> = {
  get: {
    calculationMode: ({ session }) => session.application.calculationMode,
    /** The host awaits pending calculation before it answers, so what is read is always final. */
    calculationState: async ({ session }) => {
      await session.settle();
      return "Done";
    },
    decimalSeparator: () => ".",
    thousandsSeparator: () => ",",
    useSystemSeparators: () => true,
  },
  set: {
    calculationMode: ({ session }, value) => {
      session.application.calculationMode = requireOneOf(value, CALCULATION_MODES);
    },
  },
  nav: {
    cultureInfo: ({ session }) => session.make("CultureInfo", { session }),
  },
  call: {
    /** The engine calculates at once, whatever the mode; all that is left is to wait for it. */
    calculate: ({ session }) => session.settle().then(() => null),
    /** A whole request is calculated and drawn at its end anyway. */
    suspendApiCalculationUntilNextSync: () => null,
    suspendScreenUpdatingUntilNextSync: () => null,
  },
};

export const runtimeMembers: ObjectMembers<SessionTarget> = {
  get: { enableEvents: ({ session }) => session.application.enableEvents },
  set: {
    enableEvents: ({ session }, value) => {
      session.application.enableEvents = requireBoolean(value);
    },
  },
};
