import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Component } from "react";
import type { JSX, ReactNode } from "react";

import { useMessages } from "../i18n/MessagesContext";

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  text: { margin: 0 },
});

function Crash(): JSX.Element {
  const styles = useStyles();
  const t = useMessages();
  return (
    <main role="alert" className={styles.page}>
      <h1 className={styles.title}>{t.startup.crashTitle}</h1>
      <p className={styles.text}>{t.startup.crashAdvice}</p>
      <Button
        appearance="primary"
        onClick={() => {
          window.location.reload();
        }}
      >
        {t.actions.reload}
      </Button>
    </main>
  );
}

interface ErrorBoundaryProps {
  readonly children: ReactNode;
}

/** A defect, or a part of the pane that could not be loaded, ends in a sentence and not in a blank pane. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? <Crash /> : this.props.children;
  }
}
