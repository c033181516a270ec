import { makeStyles, tokens } from "@fluentui/react-components";

import { SCREEN_TITLE } from "../shell/screenTitle";
import { UNDERLINED_WITHOUT_COLORS } from "../theme/forcedColors";

/** Looks that the parts of the history share. */
export const useHistoryStyles = makeStyles({
  screen: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalL,
    padding: "12px 16px 32px",
  },
  title: SCREEN_TITLE,
  section: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  muted: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  entry: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: "2px" },
  kinds: { fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  detail: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  link: { textAlign: "start", ...UNDERLINED_WITHOUT_COLORS },
  ask: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  control: { minWidth: 0, width: "100%" },
  start: { alignSelf: "flex-start" },
});
