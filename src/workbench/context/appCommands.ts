/** Data of the `appCommandInvoked` event: invocation id, function name, source as JSON text. */
export type AppCommandData = readonly [id: string, functionName: string, eventObjectJson: string];

/** Ribbon commands under way: sent to the add-in, not yet reported as completed by it. */
export class AppCommands {
  private readonly running = new Map<string, () => void>();
  private count = 0;

  /**
   * Starts the function that a ribbon button names.
   *
   * @param raise sends the event; false when the add-in does not listen for commands
   * @returns resolves when the add-in called `event.completed()`
   */
  invoke(
    functionName: string,
    controlId: string,
    raise: (data: AppCommandData) => boolean,
  ): Promise<void> {
    this.count += 1;
    const id = `cmd-${this.count}`;
    const completed = new Promise<void>((resolve) => this.running.set(id, resolve));
    if (raise([id, functionName, JSON.stringify({ source: { id: controlId } })])) return completed;
    this.running.delete(id);
    return Promise.reject(new Error(`The add-in does not take the command ${functionName} yet.`));
  }

  /** The add-in reported the end of a command. */
  complete(id: string): void {
    this.running.get(id)?.();
    this.running.delete(id);
  }
}
