import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { JSX } from "react";

const useStyles = makeStyles({
  // Less prominent than what the pane itself does, and four of them fit into a line of 320 px.
  button: { fontWeight: tokens.fontWeightRegular, minWidth: 0 },
});

interface SheetButtonProps {
  /** A word of the name, because the line is short. */
  readonly short: string;
  /** What screen readers say, and what is shown under the pointer. */
  readonly name: string;
  readonly busy: boolean;
  readonly onClick: () => void;
}

/** A button that does something to the lists in the sheets. */
export function SheetButton({ short, name, busy, onClick }: SheetButtonProps): JSX.Element {
  const styles = useStyles();
  return (
    <Button
      size="small"
      className={styles.button}
      aria-label={name}
      title={name}
      disabledFocusable={busy}
      onClick={onClick}
    >
      {short}
    </Button>
  );
}
