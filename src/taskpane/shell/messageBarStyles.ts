import { makeStyles, tokens } from "@fluentui/react-components";

/** Message bars stand above what scrolls, over the whole width. */
export const useMessageBarStyles = makeStyles({
  bar: {
    borderRadius: 0,
    borderTopStyle: "none",
    borderInlineStartStyle: "none",
    borderInlineEndStyle: "none",
  },
  // A row of actions takes its room even when it is empty.
  noActions: { display: "none" },
  title: { display: "block" },
  body: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
});
