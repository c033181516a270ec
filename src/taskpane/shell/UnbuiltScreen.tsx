import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { JSX } from "react";

import { useMessages } from "../i18n/MessagesContext";

import type { LazyViewName } from "./viewProps";

const useStyles = makeStyles({
  screen: { flexGrow: 1, minHeight: 0, overflowY: "auto", padding: "16px" },
  title: { ...typographyStyles.subtitle2, margin: 0, outlineStyle: "none" },
  text: { margin: `${tokens.spacingVerticalS} 0 0`, color: tokens.colorNeutralForeground2 },
});

/** A screen that this version has a place for but not yet the program. */
export function UnbuiltScreen({ view }: { readonly view: LazyViewName }): JSX.Element {
  const styles = useStyles();
  const t = useMessages();
  return (
    <main className={styles.screen}>
      <h1 tabIndex={-1} className={styles.title}>
        {t.views[view]}
      </h1>
      <p className={styles.text}>{t.views.unbuilt}</p>
    </main>
  );
}
