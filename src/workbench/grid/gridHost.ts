import type { Univer } from "@univerjs/core";

/** A running Univer, with or without a visible grid, in which workbooks can be opened one at a time. */
export interface GridHost {
  readonly univer: Univer;
  /** Without a page: what Univer's interface plug-ins do must be done by the model. */
  readonly headless: boolean;
  dispose(): void;
}
