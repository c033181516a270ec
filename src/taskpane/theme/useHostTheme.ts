import { useSyncExternalStore } from "react";

import { chooseTheme } from "./hostTheme";
import type { OfficeThemeColors, ThemeName } from "./hostTheme";

const DARK = "(prefers-color-scheme: dark)";
const FORCED_COLORS = "(forced-colors: active)";

/** Office has no event for its theme in Excel: it is read again whenever the pane comes back to view. */
function subscribe(onChange: () => void): () => void {
  const queries = [DARK, FORCED_COLORS].map((query) => window.matchMedia(query));
  for (const query of queries) {
    query.addEventListener("change", onChange);
  }
  window.addEventListener("focus", onChange);
  document.addEventListener("visibilitychange", onChange);
  return () => {
    for (const query of queries) {
      query.removeEventListener("change", onChange);
    }
    window.removeEventListener("focus", onChange);
    document.removeEventListener("visibilitychange", onChange);
  };
}

/** The theme of the host, followed while the pane is open. */
export function useHostTheme(readOfficeTheme: () => OfficeThemeColors | undefined): ThemeName {
  return useSyncExternalStore(subscribe, () =>
    chooseTheme(readOfficeTheme(), {
      dark: window.matchMedia(DARK).matches,
      forcedColors: window.matchMedia(FORCED_COLORS).matches,
    }),
  );
}
