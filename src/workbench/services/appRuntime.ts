import type { ObjectMembers } from "../interpreter/hostObject";

const STATES = ["Inactive", "Background", "Visible"] as const;
export type RuntimeState = (typeof STATES)[number];

/** Whether the add-in's pane is shown, and what happens when the document opens. */
export class AddinVisibility {
  /** "Background" means that the page runs while the pane is hidden. */
  state: RuntimeState = "Visible";
  startState: RuntimeState = "Inactive";
  private readonly listeners = new Set<(state: RuntimeState) => void>();

  change(state: RuntimeState): void {
    if (state === this.state) return;
    this.state = state;
    for (const listener of this.listeners) listener(state);
  }

  onChange(listener: (state: RuntimeState) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}

/** Behind `Office.addin.showAsTaskpane()` and `hide()`. */
export const appRuntimeMembers: ObjectMembers<AddinVisibility> = {
  call: {
    getAppRuntimeState: (visibility) => visibility.state,
    setAppRuntimeState: (visibility, args) => {
      visibility.change(args.oneOf(0, STATES));
      return null;
    },
  },
};

/** Behind `Office.addin.setStartupBehavior()`. */
export const appRuntimePersistenceMembers: ObjectMembers<AddinVisibility> = {
  call: {
    getAppRuntimeStartState: (visibility) => visibility.startState,
    setAppRuntimeStartState: (visibility, args) => {
      visibility.startState = args.oneOf(0, STATES);
      return null;
    },
  },
};
