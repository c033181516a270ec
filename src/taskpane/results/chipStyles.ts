import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  group: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  chip: {
    minWidth: 0,
    paddingInline: "6px 8px",
    columnGap: "2px",
    fontWeight: tokens.fontWeightRegular,
    whiteSpace: "nowrap",
  },
  selected: {
    backgroundColor: tokens.colorBrandBackground2,
    borderTopColor: tokens.colorCompoundBrandStroke,
    borderRightColor: tokens.colorCompoundBrandStroke,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    borderLeftColor: tokens.colorCompoundBrandStroke,
    ":hover": { backgroundColor: tokens.colorBrandBackground2Hover },
  },
  count: { marginInlineStart: "2px", fontWeight: tokens.fontWeightSemibold },
});

/** Class names of a row of filter buttons; `of` is for one button, selected or not. */
export function useChipStyles(): {
  readonly group: string;
  readonly count: string;
  readonly of: (selected: boolean) => string;
} {
  const styles = useStyles();
  return {
    group: styles.group,
    count: styles.count,
    of: (selected) => mergeClasses(styles.chip, selected && styles.selected),
  };
}
