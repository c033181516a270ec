import {
  Body1,
  Button,
  Link,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  Subtitle2,
  Title3,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { JSX } from "react";

import { useMessages } from "../i18n/MessagesContext";

/** Why the pane cannot be used, for now or for good. */
export type Problem = "slow" | "noOffice" | "scriptFailed" | "oldExcel";

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    maxWidth: "560px",
    marginInline: "auto",
    padding: tokens.spacingHorizontalL,
  },
  heading: { margin: 0 },
  steps: {
    margin: 0,
    paddingInlineStart: "20px",
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
});

/** Shown when the page was opened outside Office: what this is and how to get it into Excel. */
function OutsideOffice(): JSX.Element {
  const styles = useStyles();
  const t = useMessages();
  return (
    <main className={styles.page}>
      <Title3 as="h1" className={styles.heading}>
        {t.product.name}
      </Title3>
      <Body1 as="p" className={styles.heading}>
        {t.startup.browserTitle}
      </Body1>
      <Body1 as="p" className={styles.heading}>
        {t.startup.browserLead}
      </Body1>
      <Subtitle2 as="h2" className={styles.heading}>
        {t.startup.browserStepsTitle}
      </Subtitle2>
      <ol className={styles.steps}>
        {t.startup.browserSteps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <Link href="manifest.xml">{t.startup.manifest}</Link>
    </main>
  );
}

/** The screen in place of the pane as long as Office does not let it start. */
export function StartupProblem({ problem }: { readonly problem: Problem }): JSX.Element {
  const styles = useStyles();
  const t = useMessages();
  if (problem === "noOffice") {
    return <OutsideOffice />;
  }
  const [title, advice] = {
    slow: [t.startup.slowTitle, t.startup.slowAdvice],
    scriptFailed: [t.startup.scriptTitle, t.startup.scriptAdvice],
    oldExcel: [t.startup.oldTitle, t.startup.oldAdvice],
  }[problem];
  return (
    <main className={styles.page}>
      <Title3 as="h1" className={styles.heading}>
        {t.product.name}
      </Title3>
      <MessageBar intent={problem === "slow" ? "info" : "error"} layout="multiline" role="alert">
        <MessageBarBody>
          <MessageBarTitle>{title}</MessageBarTitle>
          {advice}
        </MessageBarBody>
        {problem !== "oldExcel" && (
          <MessageBarActions>
            <Button
              onClick={() => {
                window.location.reload();
              }}
            >
              {t.actions.reload}
            </Button>
          </MessageBarActions>
        )}
      </MessageBar>
    </main>
  );
}
