import { useMemo } from "react";

import type { CheckCode, FindingFix } from "../../domain/checks/finding";
import type { PlanSettings } from "../../domain/settings/planSettings";
import type { FixRefusal, FixReport, RefusedFix } from "../../workbook/fixes/applyFixes";
import { useLanguage } from "../i18n/MessagesContext";
import type { PlanService } from "../services/planService";
import { usePlanService } from "../services/PlanServiceContext";
import type { ViewProps } from "../shell/viewProps";
import type { WorkDone } from "../state/paneState";

import { ruleTitle } from "./findingsView";
import { useFindingsTexts } from "./texts/findingsTexts";
import type { FindingsTexts } from "./texts/ja";

/** Addresses that a message names before it counts the rest. */
const LISTED_ADDRESSES = 3;

/** What can be done about findings. */
export interface FindingActions {
  /** Corrects cells; `address` names the one cell, where it is one. */
  readonly fix: (fixes: readonly FindingFix[], address: string | null) => void;
  /** Stops a rule for this workbook. */
  readonly switchOff: (code: CheckCode) => void;
}

function refusedText(
  refused: readonly RefusedFix[],
  why: FixRefusal,
  t: FindingsTexts,
): readonly string[] {
  const places = [
    ...new Set(refused.filter((each) => each.why === why).map(({ address }) => address)),
  ];
  if (places.length === 0) return [];
  const shown = places.slice(0, LISTED_ADDRESSES);
  return [t.done[why](t.done.addresses(shown, places.length - shown.length))];
}

function fixedText(
  { applied, refused }: FixReport,
  address: string | null,
  t: FindingsTexts,
): string {
  const done =
    applied.length === 0
      ? []
      : [address === null ? t.done.fixed(applied.length) : t.done.fixedOne(address)];
  return t.done.join([
    ...done,
    ...refusedText(refused, "formula", t),
    ...refusedText(refused, "changed", t),
  ]);
}

function withRule(code: CheckCode, off: boolean): (stored: PlanSettings) => PlanSettings {
  return (stored) => {
    const others = stored.checks.off.filter((each) => each !== code);
    return { ...stored, checks: { ...stored.checks, off: off ? [...others, code] : others } };
  };
}

async function fix(
  service: PlanService,
  fixes: readonly FindingFix[],
  address: string | null,
  t: FindingsTexts,
): Promise<WorkDone> {
  const report = await service.applyFixes(fixes);
  const { undo } = report;
  const done: WorkDone = {
    text: fixedText(report, address, t),
    // Also where nothing was changed: what the list shows is then no longer what stands in the cells.
    changed: true,
  };
  if (undo === null) return done;
  return {
    ...done,
    undo: async () => {
      await service.undoChange(undo);
      return { text: t.done.unfixed, changed: true };
    },
  };
}

/** The actions on findings, each with its message and its way back. */
export function useFindingActions(onWork: ViewProps["onWork"]): FindingActions {
  const service = usePlanService();
  const language = useLanguage();
  const t = useFindingsTexts();
  return useMemo(
    () => ({
      fix: (fixes, address) => {
        onWork(() => fix(service, fixes, address, t));
      },
      switchOff: (code) => {
        const title = ruleTitle(code, language);
        onWork(async () => {
          await service.saveSettings(withRule(code, true));
          return {
            text: t.done.switchedOff(title),
            changed: true,
            undo: async () => {
              await service.saveSettings(withRule(code, false));
              return { text: t.done.switchedOn(title), changed: true };
            },
          };
        });
      },
    }),
    [onWork, service, language, t],
  );
}
