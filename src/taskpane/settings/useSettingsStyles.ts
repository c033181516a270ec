import { makeStyles, tokens } from "@fluentui/react-components";

import { SCREEN_TITLE } from "../shell/screenTitle";

/** Looks that the sections of the settings share. */
export const useSettingsStyles = makeStyles({
  screen: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    display: "flex",
    flexDirection: "column",
    // What does not fit scrolls; nothing is squeezed.
    "> *": { flexShrink: 0 },
    rowGap: tokens.spacingVerticalL,
    padding: "12px 16px 32px",
  },
  head: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  titleRow: { display: "flex", alignItems: "baseline", columnGap: tokens.spacingHorizontalM },
  title: SCREEN_TITLE,
  section: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  muted: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  control: { minWidth: 0, width: "100%" },
  list: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  rule: { paddingInlineStart: "32px" },
  ruleTitle: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS },
  group: { border: "none", margin: 0, padding: 0, minWidth: 0 },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  end: { alignSelf: "flex-start" },
});
