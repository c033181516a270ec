import { accessDenied } from "../model/hostError";
import { isRecord, requireBoolean } from "../interpreter/callArguments";
import type { CallArguments } from "../interpreter/callArguments";
import type { ObjectMembers } from "../interpreter/hostObject";
import { PROTECTION_OPTIONS } from "./editRights";
import type { SessionTarget, SheetTarget } from "./objectTargets";

/** Selection mode is kept with the options, but every cell can be selected in the workbench. */
const SELECTION_MODE = "Normal";

export const worksheetProtectionMembers: ObjectMembers<SheetTarget> = {
  get: {
    protected: ({ sheet }) => sheet.protection.protected,
    options: ({ sheet }) => ({
      ...Object.fromEntries(
        PROTECTION_OPTIONS.map((option) => [option, sheet.protection.options[option] ?? false]),
      ),
      selectionMode: SELECTION_MODE,
    }),
  },
  call: {
    /** A sheet that is protected already refuses to be protected again. */
    protect: ({ sheet }, args) => {
      if (sheet.protection.protected) throw accessDenied();
      sheet.protect(protectionOptions(args), args.textOr(1, undefined));
      return null;
    },
    unprotect: ({ sheet }, args) => {
      sheet.unprotect(args.textOr(0, undefined));
      return null;
    },
  },
};

/** What is not mentioned is not allowed. */
function protectionOptions(args: CallArguments): Record<string, boolean> {
  const given = args.value(0);
  if (!isRecord(given)) return {};
  return Object.fromEntries(
    PROTECTION_OPTIONS.flatMap((option) => {
      const value = given[option];
      return value === undefined || value === null ? [] : [[option, requireBoolean(value)]];
    }),
  );
}

export const workbookProtectionMembers: ObjectMembers<SessionTarget> = {
  get: { protected: ({ session }) => session.model.isStructureProtected() },
};
