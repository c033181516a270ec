import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { JSX } from "react";

import { WorkbookError } from "../../workbook/errors";
import { errorSentence } from "../../workbook/texts/errorSentences";
import { useLanguage, useMessages } from "../i18n/MessagesContext";
import { useMessageBarStyles } from "../shell/messageBarStyles";
import type { FinanceTexts } from "./texts/financeTexts";
import type { FinanceNotice, FinanceState } from "./useFinance";

const useStyles = makeStyles({
  // The gap belongs to the message: without one there is nothing below the title.
  bar: { marginTop: tokens.spacingVerticalM },
});

interface FinanceFailureProps {
  readonly failure: NonNullable<FinanceState["failure"]>;
  readonly onRetry: () => void;
}

/** What went wrong, in one sentence, and the button that tries again. */
export function FinanceFailure({ failure, onRetry }: FinanceFailureProps): JSX.Element {
  const t = useMessages();
  const language = useLanguage();
  const styles = useMessageBarStyles();
  const own = useStyles();
  return (
    <MessageBar intent="error" layout="multiline" className={own.bar}>
      <MessageBarBody className={styles.body}>
        {failure instanceof WorkbookError
          ? errorSentence(failure)[language]
          : t.failure.partMissing}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onRetry}>
          {t.actions.retry}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

interface FinanceMessagesProps {
  readonly texts: FinanceTexts;
  readonly state: FinanceState;
  readonly onUndo: (notice: Extract<FinanceNotice, { kind: "written" }>) => void;
  readonly onReread: () => void;
}

/** What was done and what went wrong. The live regions are always in the page. */
export function FinanceMessages(props: FinanceMessagesProps): JSX.Element {
  const { texts, state, onUndo, onReread } = props;
  const { notice, failure } = state;
  const styles = useMessageBarStyles();
  const own = useStyles();
  return (
    <div>
      <div role="alert">
        {failure !== null && <FinanceFailure failure={failure} onRetry={onReread} />}
      </div>
      <div role="status">
        {notice !== null && (
          <MessageBar intent="success" layout="multiline" className={own.bar}>
            <MessageBarBody className={styles.body}>
              {notice.kind === "written"
                ? texts.done.written(notice.count)
                : texts.done[notice.kind]}
            </MessageBarBody>
            <MessageBarActions>
              {notice.kind === "written" && (
                <Button
                  size="small"
                  onClick={() => {
                    onUndo(notice);
                  }}
                >
                  {texts.undo}
                </Button>
              )}
            </MessageBarActions>
          </MessageBar>
        )}
      </div>
    </div>
  );
}
