import { makeStyles, tokens } from "@fluentui/react-components";

/** Styles of the heading above a group of entries in a list. */
export const useGroupStyles = makeStyles({
  group: {
    display: "flex",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
    padding: "12px 12px 6px 16px",
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  path: { flexGrow: 1, overflowWrap: "anywhere" },
  outer: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
  count: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
});
