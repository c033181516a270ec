import { makeStyles, tokens } from "@fluentui/react-components";

import { SCREEN_TITLE } from "../shell/screenTitle";

/** Looks that the parts of the finance view share. */
export const useFinanceStyles = makeStyles({
  screen: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    padding: "12px 16px 24px",
  },
  section: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  title: SCREEN_TITLE,
  ledger: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  lead: { margin: 0 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  open: { alignSelf: "flex-start" },
  // A group and no landmark: every ledger has cards of the same names.
  card: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: "12px",
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  facts: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) max-content",
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  term: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, textAlign: "end", fontVariantNumeric: "tabular-nums" },
  muted: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  // The icon stands on the line of its text.
  note: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
  list: { margin: 0, padding: 0, listStyleType: "none" },
});
