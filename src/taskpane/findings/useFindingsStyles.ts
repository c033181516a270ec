import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

import { LIST_SCROLLER } from "../list/listScroller";
import { SCREEN_TITLE } from "../shell/screenTitle";

/** Styles of the findings screen around its list. */
export const useFindingsStyles = makeStyles({
  scroller: LIST_SCROLLER,
  header: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: "12px 16px 8px",
  },
  title: SCREEN_TITLE,
  facts: { color: tokens.colorNeutralForeground3, display: "block" },
  controls: {
    position: "sticky",
    top: 0,
    zIndex: 2,
    padding: "4px 16px 6px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  search: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 8px" },
  box: { flexGrow: 1, flexBasis: "120px", minWidth: 0, maxWidth: "none" },
  grouping: { flexShrink: 0 },
  shown: {
    flexBasis: "100%",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  empty: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    rowGap: tokens.spacingVerticalM,
    padding: "32px 24px",
    textAlign: "center",
    color: tokens.colorNeutralForeground2,
  },
  fine: { color: tokens.colorStatusSuccessForeground1 },
  nothing: { ...typographyStyles.subtitle2, margin: 0, color: tokens.colorNeutralForeground1 },
  text: { margin: 0 },
});
