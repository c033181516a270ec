import type { JudgedIndicator } from "../../workbook/report";
import { useMessages } from "../i18n/MessagesContext";
import type { PlanService } from "../services/planService";
import { usePlanService } from "../services/PlanServiceContext";
import type { WorkDone } from "../state/paneState";
import type { PaneActions } from "../state/usePane";

import { removeOverride, setOverride } from "./overrideChange";
import type { Decision, OverrideChange } from "./overrideChange";
import { useOverrideTexts } from "./texts/overrideTexts";

/** A longer name is cut in a message: it is only to be recognised. */
const NAME_LENGTH = 40;

function shortName({ indicator }: JudgedIndicator): string {
  const { text } = indicator.name;
  return text.length > NAME_LENGTH ? `${text.slice(0, NAME_LENGTH)}…` : text;
}

async function save(
  service: PlanService,
  { change, undo }: OverrideChange,
  text: string,
  undone: string,
): Promise<WorkDone> {
  await service.saveSettings(change);
  return {
    text,
    changed: true,
    undo: async () => {
      await service.saveSettings(undo);
      return { text: undone, changed: true };
    },
  };
}

/** Records decisions of persons, each with its message and its way back. */
export function useOverrideActions(onWork: PaneActions["work"]): {
  readonly set: (item: JudgedIndicator, decision: Decision) => void;
  readonly remove: (item: JudgedIndicator) => void;
} {
  const service = usePlanService();
  const t = useMessages();
  const texts = useOverrideTexts();
  return {
    set: (item, decision) => {
      const name = shortName(item);
      const text = texts.done.set(name, t.status[decision.status]);
      onWork(() =>
        save(service, setOverride(item, decision, new Date()), text, texts.done.undone(name)),
      );
    },
    remove: (item) => {
      const name = shortName(item);
      const text = texts.done.removed(name, t.status[item.computed.status]);
      onWork(() => save(service, removeOverride(item), text, texts.done.undone(name)));
    },
  };
}
