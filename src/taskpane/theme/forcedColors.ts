import type { GriffelStyle } from "@fluentui/react-components";

/** Without colours of their own, links that are buttons would look like plain text. */
export const UNDERLINED_WITHOUT_COLORS: GriffelStyle = {
  "@media (forced-colors: active)": { textDecorationLine: "underline" },
};
