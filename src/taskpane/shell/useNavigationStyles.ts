import { makeStyles, tokens } from "@fluentui/react-components";

import { VISUALLY_HIDDEN } from "./visuallyHidden";

/** Looks of the tabs; those of Fluent's own TabList, which is several times as large. */
export const useNavigationStyles = makeStyles({
  spoken: VISUALLY_HIDDEN,
  tabs: {
    flexShrink: 0,
    display: "flex",
    padding: "0 4px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    position: "relative",
    flexShrink: 1,
    minWidth: 0,
    display: "inline-flex",
    alignItems: "center",
    justifyContent: "center",
    columnGap: "4px",
    height: "40px",
    padding: "0 6px",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    background: "none",
    color: tokens.colorNeutralForeground2,
    font: "inherit",
    whiteSpace: "nowrap",
    cursor: "pointer",
    outlineStyle: "none",
    ":hover": { color: tokens.colorNeutralForeground1Hover },
    ":hover::after": { backgroundColor: tokens.colorNeutralStroke1Hover },
    ":focus-visible": { boxShadow: `inset 0 0 0 2px ${tokens.colorStrokeFocus2}` },
    "::after": {
      content: '""',
      position: "absolute",
      insetInline: "6px",
      bottom: 0,
      height: "3px",
      borderRadius: tokens.borderRadiusCircular,
    },
    "@media (forced-colors: active)": {
      ":focus-visible": { outline: "2px solid Highlight", outlineOffset: "-2px" },
    },
    // In the narrowest pane the words matter more than the room between them.
    "@media (max-width: 359px)": {
      padding: "0 4px",
      "::after": { insetInline: "4px" },
    },
  },
  selected: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    "::after": {
      backgroundColor: tokens.colorCompoundBrandStroke,
      "@media (forced-colors: active)": { backgroundColor: "Highlight" },
    },
    ":hover::after": { backgroundColor: tokens.colorCompoundBrandStrokeHover },
  },
  // A bold word is wider than a plain one: both take the same room, so that nothing moves.
  word: {
    display: "inline-grid",
    gridTemplateColumns: "minmax(0, auto)",
    minWidth: 0,
    "::after": {
      content: "attr(data-word)",
      height: 0,
      visibility: "hidden",
      overflow: "hidden",
      fontWeight: tokens.fontWeightSemibold,
    },
  },
  // Where the words of a language are too long for a narrow pane, they are cut; their tooltips are whole.
  cut: { overflow: "hidden", textOverflow: "ellipsis" },
  counted: { display: "inline-flex", alignItems: "center", columnGap: "4px", minWidth: 0 },
  count: {
    flexShrink: 0,
    minWidth: "18px",
    padding: "0 5px",
    boxSizing: "border-box",
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground4,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase100,
    lineHeight: "18px",
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "center",
  },
  settings: { flexShrink: 0, marginInlineStart: "auto" },
});
