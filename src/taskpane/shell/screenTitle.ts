import { typographyStyles } from "@fluentui/react-components";

/** The heading of a screen, the same on all of them. It takes the focus when its screen opens, without showing it. */
export const SCREEN_TITLE = {
  ...typographyStyles.subtitle1,
  margin: 0,
  outlineStyle: "none",
  overflowWrap: "anywhere",
} as const;
