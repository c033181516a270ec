import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Input,
  Select,
  Textarea,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { Dismiss20Regular } from "@fluentui/react-icons/svg/dismiss";
import { useState } from "react";
import type { JSX } from "react";

import { STATUS_ORDER } from "../../domain/judgement/status";
import type { JudgedIndicator } from "../../workbook/report";
import { useLanguage, useMessages } from "../i18n/MessagesContext";
import type { PaneActions } from "../state/usePane";
import { StatusBadge } from "../status/StatusBadge";

import { rememberedName, rememberName } from "./rememberedName";
import { useOverrideTexts } from "./texts/overrideTexts";
import { useOverrideActions } from "./useOverrideActions";

/** Time that Fluent takes to close a dialog. */
const CLOSING_MS = 300;

const useStyles = makeStyles({
  surface: { padding: "16px", maxWidth: "min(480px, calc(100vw - 16px))" },
  content: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  name: {
    margin: 0,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
    display: "-webkit-box",
    "-webkit-box-orient": "vertical",
    WebkitLineClamp: "3",
    overflow: "hidden",
  },
  computed: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: "4px",
    padding: "8px 12px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  label: { color: tokens.colorNeutralForeground3 },
  note: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

interface OverrideDialogProps {
  readonly item: JudgedIndicator;
  readonly onWork: PaneActions["work"];
  readonly onClose: () => void;
}

/** Asks what the status is to be, why, and who says so. Loaded when first needed. */
export default function OverrideDialog(props: OverrideDialogProps): JSX.Element {
  const { item, onClose } = props;
  const { indicator, computed, override } = item;
  const styles = useStyles();
  const t = useMessages();
  const texts = useOverrideTexts();
  const language = useLanguage();
  const actions = useOverrideActions(props.onWork);
  const [status, setStatus] = useState(override?.status ?? computed.status);
  const [reason, setReason] = useState(override?.reason ?? "");
  const [by, setBy] = useState(() => override?.by ?? rememberedName());
  const [open, setOpen] = useState(true);
  const [tried, setTried] = useState(false);
  const missing = reason.trim() === "";

  /** Fluent closes first: a dialog that is taken away open leaves the pane hidden from screen readers. */
  const close = (work?: () => void): void => {
    setOpen(false);
    setTimeout(() => {
      onClose();
      work?.();
    }, CLOSING_MS);
  };

  const confirm = (): void => {
    setTried(true);
    if (missing) return;
    rememberName(by.trim());
    close(() => {
      actions.set(item, { status, reason: reason.trim(), by: by.trim() });
    });
  };

  return (
    <Dialog
      // A modal one leaves the pane hidden from screen readers when it closes.
      modalType="non-modal"
      open={open}
      onOpenChange={(_event, data) => {
        if (!data.open) close();
      }}
    >
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle
            // The one that Fluent puts there has an English name.
            action={
              <Button
                appearance="subtle"
                icon={<Dismiss20Regular />}
                aria-label={t.actions.dismiss}
                onClick={() => {
                  close();
                }}
              />
            }
          >
            {texts.title}
          </DialogTitle>
          <DialogContent className={styles.content}>
            <p lang="ja" className={styles.name}>
              {indicator.name.text}
            </p>
            <div className={styles.computed}>
              <span className={styles.label}>{texts.computed}</span>
              <StatusBadge status={computed.status} />
              {computed.reason[language]}
            </div>
            <Field label={texts.status}>
              <Select
                autoFocus
                value={status}
                onChange={(_event, { value }) => {
                  setStatus(STATUS_ORDER.find((each) => each === value) ?? status);
                }}
              >
                {STATUS_ORDER.map((each) => (
                  <option key={each} value={each}>
                    {t.status[each]}
                  </option>
                ))}
              </Select>
            </Field>
            <Field
              label={texts.reason}
              required
              {...(tried && missing ? { validationMessage: texts.reasonMissing } : {})}
            >
              <Textarea
                value={reason}
                rows={3}
                resize="vertical"
                onChange={(_event, { value }) => {
                  setReason(value);
                }}
              />
            </Field>
            <Field label={texts.by}>
              <Input
                value={by}
                autoComplete="name"
                onChange={(_event, { value }) => {
                  setBy(value);
                }}
              />
            </Field>
            <p className={styles.note}>{texts.recorded}</p>
          </DialogContent>
          <DialogActions fluid>
            <Button appearance="primary" onClick={confirm}>
              {texts.confirm}
            </Button>
            {override !== null && (
              <Button
                onClick={() => {
                  close(() => {
                    actions.remove(item);
                  });
                }}
              >
                {texts.remove}
              </Button>
            )}
            <Button
              onClick={() => {
                close();
              }}
            >
              {texts.cancel}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
