import type { OverrideTexts } from "./ja";

/** Texts of overriding a judgement in English. */
export const en: OverrideTexts = {
  title: "Set the status by hand",
  computed: "Computed",
  status: "Status",
  reason: "Reason",
  reasonMissing: "Enter a reason.",
  by: "Your name (optional)",
  recorded:
    "Recorded in the workbook together with the reason, for your colleagues too. Once the target or the actual changes, the computed status holds again.",
  confirm: "Set status",
  remove: "Use the computed status",
  cancel: "Cancel",
  done: {
    set: (name, status) => `“${name}” is now “${status}”.`,
    removed: (name, status) => `“${name}” has its computed status “${status}” again.`,
    undone: (name) => `The status of “${name}” is as it was before.`,
  },
};
