import { makeStyles, tokens } from "@fluentui/react-components";

import { SCREEN_TITLE } from "../shell/screenTitle";

/** Looks of the mapping of columns. */
export const useMappingStyles = makeStyles({
  page: { flexGrow: 1, minHeight: 0, display: "flex", flexDirection: "column" },
  screen: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    display: "flex",
    flexDirection: "column",
    // What does not fit scrolls; nothing is squeezed.
    "> *": { flexShrink: 0 },
    rowGap: tokens.spacingVerticalM,
    padding: "12px 16px 24px",
  },
  title: SCREEN_TITLE,
  muted: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
  },
  card: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: "12px",
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  cardHead: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  control: { minWidth: 0, width: "100%" },
  end: { alignSelf: "flex-start" },
  footer: {
    flexShrink: 0,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: "8px 16px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});
