/** Timers that can all be stopped together, so that a closed client keeps no process alive. */
export class OwnedTimers {
  private readonly timeouts = new Set<NodeJS.Timeout>();

  readonly setTimeout = (
    callback: (...args: unknown[]) => void,
    delay?: number,
    ...args: unknown[]
  ): NodeJS.Timeout => {
    const timer = setTimeout(() => {
      this.timeouts.delete(timer);
      callback(...args);
    }, delay);
    this.timeouts.add(timer);
    return timer;
  };

  readonly clearTimeout = (timer: NodeJS.Timeout): void => {
    this.timeouts.delete(timer);
    clearTimeout(timer);
  };

  readonly setInterval = (callback: () => void, delay?: number): NodeJS.Timeout => {
    const timer = setInterval(callback, delay);
    this.timeouts.add(timer);
    return timer;
  };

  stopAll(): void {
    for (const timer of this.timeouts) clearTimeout(timer);
    this.timeouts.clear();
  }
}
