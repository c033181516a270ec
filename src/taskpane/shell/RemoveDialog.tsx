import {
  Button,
  Checkbox,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import type { JSX } from "react";

import type { RemoveOptions } from "../../workbook/report";
import { useMessages } from "../i18n/MessagesContext";

import { useClosing } from "./useClosing";

const useStyles = makeStyles({
  paragraph: { margin: `0 0 ${tokens.spacingVerticalS}` },
});

interface RemoveDialogProps {
  /** Runs are, or may be, recorded in the workbook: then the user decides whether the record goes too. */
  readonly hasHistory: boolean;
  readonly onConfirm: (removal: RemoveOptions) => void;
  readonly onClose: () => void;
}

/** Asks before the written results are taken away. Loaded when first needed. */
export default function RemoveDialog({
  hasHistory,
  onConfirm,
  onClose,
}: RemoveDialogProps): JSX.Element {
  const styles = useStyles();
  const t = useMessages();
  const [withHistory, setWithHistory] = useState(false);
  const { isOpen, close } = useClosing(onClose);
  return (
    <Dialog
      open={isOpen}
      // A modal one leaves the pane hidden from screen readers when it closes.
      modalType="non-modal"
      onOpenChange={(_event, { open }) => {
        if (!open) {
          close();
        }
      }}
    >
      <DialogSurface role="alertdialog" backdrop={{}}>
        <DialogBody>
          <DialogTitle action={null}>{t.removal.title}</DialogTitle>
          <DialogContent>
            <p className={styles.paragraph}>{t.removal.body}</p>
            <p className={styles.paragraph}>{t.removal.undo}</p>
            {hasHistory && (
              <Checkbox
                label={t.removal.withHistory}
                checked={withHistory}
                onChange={(_event, { checked }) => {
                  setWithHistory(checked === true);
                }}
              />
            )}
          </DialogContent>
          <DialogActions>
            <Button
              appearance="primary"
              onClick={() => {
                close();
                onConfirm({ keepHistory: !withHistory });
              }}
            >
              {t.removal.confirm}
            </Button>
            <Button onClick={close}>{t.removal.cancel}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
