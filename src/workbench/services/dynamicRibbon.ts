import { notImplemented } from "../model/hostError";
import { requireBoolean } from "../interpreter/callArguments";
import { HostObject, type ObjectMembers } from "../interpreter/hostObject";

/** What the add-in asked of its ribbon controls (`Office.ribbon.requestUpdate`). */
export class RibbonState {
  readonly enabledButtons = new Map<string, boolean>();
  readonly visibleTabs = new Map<string, boolean>();
  private readonly listeners = new Set<() => void>();

  changed(): void {
    for (const listener of this.listeners) listener();
  }

  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}

interface RibbonControl {
  readonly ribbon: RibbonState;
  readonly id: string;
}

export const dynamicRibbonMembers: ObjectMembers<RibbonState> = {
  call: {
    getButton: (ribbon, args) =>
      new HostObject("RibbonButton", { ribbon, id: args.text(0) }, ribbonButtonMembers),
    getTab: (ribbon, args) =>
      new HostObject("RibbonTab", { ribbon, id: args.text(0) }, ribbonTabMembers),
    executeRequestCreate: () => {
      throw notImplemented("Office.ribbon.requestCreateControls");
    },
  },
};

const ribbonButtonMembers: ObjectMembers<RibbonControl> = {
  id: ({ id }) => id,
  get: {
    id: ({ id }) => id,
    enabled: ({ ribbon, id }) => ribbon.enabledButtons.get(id) ?? true,
  },
  set: {
    enabled: ({ ribbon, id }, value) => {
      ribbon.enabledButtons.set(id, requireBoolean(value));
      ribbon.changed();
    },
  },
};

const ribbonTabMembers: ObjectMembers<RibbonControl> = {
  id: ({ id }) => id,
  get: {
    id: ({ id }) => id,
    visible: ({ ribbon, id }) => ribbon.visibleTabs.get(id) ?? true,
  },
  call: {
    setVisibility: ({ ribbon, id }, args) => {
      ribbon.visibleTabs.set(id, requireBoolean(args.value(0)));
      ribbon.changed();
      return null;
    },
  },
};
