import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import type { JSX } from "react";

import { useMessages } from "../i18n/MessagesContext";
import { UNDERLINED_WITHOUT_COLORS } from "../theme/forcedColors";

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: `0 ${tokens.spacingHorizontalS}`,
  },
  cells: {
    justifyContent: "flex-start",
    minWidth: 0,
    paddingInline: "8px",
    marginInlineStart: "-8px",
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  correct: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase500,
    ...UNDERLINED_WITHOUT_COLORS,
  },
});

interface UnreadLineProps {
  readonly count: number;
  /** Shows the cells that were not understood. */
  readonly onShow: () => void;
  /** Shows what the columns were taken for. */
  readonly onCorrect: () => void;
}

/** How many cells were not understood, which ones, and how to say what they mean. */
export function UnreadLine({ count, onShow, onCorrect }: UnreadLineProps): JSX.Element {
  const styles = useStyles();
  const t = useMessages();
  return (
    <div className={styles.line}>
      <Button
        appearance="subtle"
        size="small"
        className={styles.cells}
        icon={<ChevronRight16Regular />}
        iconPosition="after"
        onClick={onShow}
      >
        {t.unread.open(count)}
      </Button>
      <Link as="button" className={styles.correct} onClick={onCorrect}>
        {t.unread.correct}
      </Link>
    </div>
  );
}
