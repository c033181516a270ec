/** What a screen's list scrolls in, together with the header above it. */
export const LIST_SCROLLER = {
  flexGrow: 1,
  minHeight: 0,
  overflowY: "auto",
  position: "relative",
  // What sticks to its top stays below the menus of other parts.
  isolation: "isolate",
} as const;
