/** @jest-environment jsdom */
import axe from "axe-core";

import { PANE_STATES } from "./support/paneStates";
import { SCREEN_STATES } from "./support/screenStates";

/** Contrast needs a layout: the end-to-end test checks it in a real browser, statusAppearance in numbers. */
const OPTIONS: axe.RunOptions = { rules: { "color-contrast": { enabled: false } } };

test.each(Object.entries({ ...PANE_STATES, ...SCREEN_STATES }))(
  "axe finds nothing in the state: %s",
  async (_name, open) => {
    await open({});
    const { violations } = await axe.run(document.documentElement, OPTIONS);
    expect(
      violations.map(({ id, nodes }) => ({ id, nodes: nodes.map((node) => node.html) })),
    ).toEqual([]);
  },
);
