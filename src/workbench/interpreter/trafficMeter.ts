/** Counts what passes between add-in and host, so that tests can hold the add-in to a budget. */
export class TrafficMeter {
  /** Requests that carried work: `context.sync()` calls that reached the host. */
  syncs = 0;
  /** Size of all request and response bodies, UTF-8 bytes. */
  requestBytes = 0;
  responseBytes = 0;
  largestRequestBytes = 0;
  largestResponseBytes = 0;

  /** @param cleanup whether the request only released references, which costs no round trip */
  countRequest(bytes: number, cleanup: boolean): void {
    if (!cleanup) this.syncs += 1;
    this.requestBytes += bytes;
    this.largestRequestBytes = Math.max(this.largestRequestBytes, bytes);
  }

  countResponse(bytes: number): void {
    this.responseBytes += bytes;
    this.largestResponseBytes = Math.max(this.largestResponseBytes, bytes);
  }

  reset(): void {
    this.syncs = 0;
    this.requestBytes = 0;
    this.responseBytes = 0;
    this.largestRequestBytes = 0;
    this.largestResponseBytes = 0;
  }
}
