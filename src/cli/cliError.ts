/** Ends the command with exit status 2 and `message` as the one sentence on standard error. */
export class CliError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "CliError";
  }
}
