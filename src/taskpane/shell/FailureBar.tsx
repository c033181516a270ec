import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import type { JSX } from "react";

import { WorkbookError } from "../../workbook/errors";
import type { WorkbookErrorCode } from "../../workbook/errors";
import { errorSentence } from "../../workbook/texts/errorSentences";
import { useLanguage, useMessages } from "../i18n/MessagesContext";
import { kindOfTask } from "../state/paneState";
import type { Failure } from "../state/paneState";
import type { PaneActions } from "../state/usePane";

import { useMessageBarStyles } from "./messageBarStyles";

/** Causes that prevent writing but not reading: the results can still be shown. */
const ONLY_WRITING_FAILED: ReadonlySet<WorkbookErrorCode> = new Set([
  "sheetProtected",
  "structureProtected",
  "columnsOccupied",
  "listFiltered",
  "readOnly",
]);

interface FailureBarProps {
  readonly failure: Failure;
  readonly onRun: PaneActions["run"];
  readonly onMapping: () => void;
  readonly onDismiss: () => void;
}

/** What went wrong, in one sentence, what to do about it, and the button that tries again. */
export function FailureBar(props: FailureBarProps): JSX.Element {
  const { failure, onRun, onMapping, onDismiss } = props;
  const { task, error } = failure;
  const code = error instanceof WorkbookError ? error.code : null;
  const t = useMessages();
  const language = useLanguage();
  const styles = useMessageBarStyles();
  return (
    <MessageBar intent="error" layout="multiline" role="alert" className={styles.bar}>
      <MessageBarBody className={styles.body}>
        <MessageBarTitle className={styles.title}>
          {t.failure[task === "select" ? task : kindOfTask(task)]}
        </MessageBarTitle>
        {error instanceof WorkbookError ? errorSentence(error)[language] : t.failure.partMissing}
        {task === "select" && code === "hostFailed" && ` ${t.failure.selectAdvice}`}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            size="small"
            icon={<Dismiss16Regular />}
            aria-label={t.actions.dismiss}
            onClick={onDismiss}
          />
        }
      >
        {task !== "select" && task !== "work" && (
          <Button
            size="small"
            onClick={() => {
              onRun(task);
            }}
          >
            {t.actions.retry}
          </Button>
        )}
        {code === "noPlanFound" && (
          <Button size="small" onClick={onMapping}>
            {t.unread.mapping}
          </Button>
        )}
        {task === "judge" && code !== null && ONLY_WRITING_FAILED.has(code) && (
          <Button
            size="small"
            onClick={() => {
              onRun("read");
            }}
          >
            {t.start.preview}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}
