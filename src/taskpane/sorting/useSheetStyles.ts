import { makeStyles, tokens } from "@fluentui/react-components";

/** Buttons that do something to the lists in the sheets: less prominent than those of the pane. */
export const useSheetStyles = makeStyles({
  group: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  button: { fontWeight: tokens.fontWeightRegular, minWidth: 0 },
});
