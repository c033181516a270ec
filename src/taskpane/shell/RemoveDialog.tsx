import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { JSX } from "react";

import { useMessages } from "../i18n/MessagesContext";

const useStyles = makeStyles({
  paragraph: { margin: `0 0 ${tokens.spacingVerticalS}` },
});

interface RemoveDialogProps {
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Asks before the written results are taken away. Loaded when first needed. */
export default function RemoveDialog({ onConfirm, onClose }: RemoveDialogProps): JSX.Element {
  const styles = useStyles();
  const t = useMessages();
  return (
    <Dialog
      open
      modalType="alert"
      onOpenChange={(_event, { open }) => {
        if (!open) {
          onClose();
        }
      }}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{t.removal.title}</DialogTitle>
          <DialogContent>
            <p className={styles.paragraph}>{t.removal.body}</p>
            <p className={styles.paragraph}>{t.removal.undo}</p>
          </DialogContent>
          <DialogActions>
            <Button
              appearance="primary"
              onClick={() => {
                onClose();
                onConfirm();
              }}
            >
              {t.removal.confirm}
            </Button>
            <Button onClick={onClose}>{t.removal.cancel}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
