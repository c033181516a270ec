import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Spinner,
} from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { JSX } from "react";

import { WorkbookError } from "../../workbook/errors";
import type { WritePreview } from "../../workbook/preview/writePreview";
import { errorSentence } from "../../workbook/texts/errorSentences";
import { useLanguage, useMessages } from "../i18n/MessagesContext";
import type { PartNotLoaded } from "../services/lazyPlanService";
import { usePlanService } from "../services/PlanServiceContext";
import { useClosing } from "../shell/useClosing";
import { explained } from "../state/explained";

import { PreviewContent } from "./PreviewContent";
import { usePreviewTexts } from "./texts/previewTexts";

interface PreviewDialogProps {
  readonly onWrite: () => void;
  readonly onClose: () => void;
}

/** Shows what judging would write, and where, before it does. Loaded when first needed. */
export default function PreviewDialog({ onWrite, onClose }: PreviewDialogProps): JSX.Element {
  const t = usePreviewTexts();
  const { isOpen, close } = useClosing(onClose);
  const messages = useMessages();
  const language = useLanguage();
  const service = usePlanService();
  const [preview, setPreview] = useState<WritePreview | null>(null);
  const [error, setError] = useState<WorkbookError | PartNotLoaded | null>(null);

  useEffect(() => {
    let wanted = true;
    service.previewJudgement().then(
      (found) => {
        if (wanted) setPreview(found);
      },
      (reason: unknown) => {
        if (wanted) setError(explained(reason));
      },
    );
    return () => {
      wanted = false;
    };
  }, [service]);

  const canWrite = preview !== null && (preview.sheets.length > 0 || preview.changedCells > 0);
  return (
    <Dialog
      // A modal one leaves the pane hidden from screen readers when it closes.
      modalType="non-modal"
      open={isOpen}
      onOpenChange={(_event, { open }) => {
        if (!open) {
          close();
        }
      }}
    >
      <DialogSurface backdrop={{}}>
        <DialogBody>
          <DialogTitle action={null}>{error === null ? t.title : t.failed}</DialogTitle>
          <DialogContent aria-live="polite" aria-busy={preview === null && error === null}>
            {error !== null &&
              (error instanceof WorkbookError
                ? errorSentence(error)[language]
                : messages.failure.partMissing)}
            {preview === null && error === null && <Spinner size="small" label={t.reading} />}
            {preview !== null && <PreviewContent preview={preview} />}
          </DialogContent>
          <DialogActions>
            {canWrite && (
              <Button
                appearance="primary"
                onClick={() => {
                  close();
                  onWrite();
                }}
              >
                {t.write}
              </Button>
            )}
            <Button onClick={close}>
              {canWrite || (preview === null && error === null) ? t.cancel : t.close}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
