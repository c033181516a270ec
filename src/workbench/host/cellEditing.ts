/** Whether the user is typing in a cell. Excel takes no requests meanwhile, except delayed ones. */
export class CellEditing {
  private waiting: (() => void)[] = [];
  private editing = false;

  get active(): boolean {
    return this.editing;
  }

  begin(): void {
    this.editing = true;
  }

  end(): void {
    this.editing = false;
    const released = this.waiting;
    this.waiting = [];
    for (const release of released) release();
  }

  /** Resolves when no cell is being edited. */
  finished(): Promise<void> {
    if (!this.editing) return Promise.resolve();
    return new Promise((resolve) => this.waiting.push(resolve));
  }
}
