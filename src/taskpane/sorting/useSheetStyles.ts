import { makeStyles, tokens } from "@fluentui/react-components";

/** Buttons that belong together stay together. */
export const useSheetStyles = makeStyles({
  group: { display: "flex", gap: tokens.spacingHorizontalXS },
});
