/**
 * Runs tasks strictly one after the other, in the order in which they came. The client overlaps a
 * request with the clean-up of the one before; the workbook must see one at a time.
 */
export class RequestQueue {
  private tail: Promise<unknown> = Promise.resolve();

  run<T>(task: () => Promise<T>): Promise<T> {
    const result = this.tail.then(task);
    // The queue goes on after a failure; the failure itself reaches whoever asked for the task.
    this.tail = result.then(
      () => undefined,
      () => undefined,
    );
    return result;
  }
}
