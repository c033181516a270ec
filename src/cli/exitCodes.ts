/** Exit statuses of `kpi`; scheduled checks rely on them. */
export const EXIT = {
  done: 0,
  /** Done, and something asked for by `--fail-on` was found. */
  found: 1,
  /** Bad usage or unreadable input; nothing was written. */
  failed: 2,
} as const;
