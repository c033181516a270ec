import { makeStyles, tokens } from "@fluentui/react-components";

/** Lines of a long indicator name that are shown before it is expanded. */
const NAME_LINES = 3;

/** Styles of a row in the lists of indicators and of unread cells. */
export const useRowStyles = makeStyles({
  row: {
    position: "relative",
    display: "flex",
    flexDirection: "column",
    rowGap: "4px",
    padding: "8px 12px 10px 16px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  current: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    "::before": {
      content: '""',
      position: "absolute",
      insetBlock: "8px",
      insetInlineStart: "4px",
      width: "3px",
      borderRadius: tokens.borderRadiusCircular,
      backgroundColor: tokens.colorCompoundBrandBackground,
      "@media (forced-colors: active)": { backgroundColor: "Highlight" },
    },
  },
  top: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  badges: { display: "inline-flex", columnGap: "4px" },
  address: {
    flexGrow: 1,
    minWidth: 0,
    paddingInlineEnd: "24px",
    textAlign: "end",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  initiative: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    marginBottom: "-4px",
  },
  // In the corner, above the surface that makes the whole row a target of the name's button; in the page it
  // follows that button, so that the tab key goes from the indicator to its details.
  toggle: { position: "absolute", zIndex: 1, top: "6px", insetInlineEnd: "8px" },
  name: {
    padding: 0,
    border: "none",
    background: "none",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "start",
    cursor: "pointer",
    outlineStyle: "none",
    "::after": { content: '""', position: "absolute", inset: 0 },
    ":focus-visible::after": {
      inset: "1px",
      border: `2px solid ${tokens.colorStrokeFocus2}`,
      borderRadius: tokens.borderRadiusMedium,
    },
  },
  nameText: { overflowWrap: "anywhere" },
  clamped: {
    display: "-webkit-box",
    "-webkit-box-orient": "vertical",
    WebkitLineClamp: String(NAME_LINES),
    overflow: "hidden",
  },
  figures: {
    display: "flex",
    flexWrap: "wrap",
    gap: "0 16px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  figureLabel: { color: tokens.colorNeutralForeground3, marginInlineEnd: "6px" },
  missing: { color: tokens.colorNeutralForeground3 },
  reason: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  details: { position: "relative", zIndex: 1, cursor: "auto" },
});
