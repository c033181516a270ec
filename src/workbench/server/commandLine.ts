import { parseArgs } from "node:util";

/** What `npm start -- …` was told. */
export interface StartOptions {
  readonly port: number;
  readonly host: string;
  readonly help: boolean;
}

/** The command line cannot be understood; the message says what is wrong. */
export class CommandLineError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "CommandLineError";
  }
}

export const DEFAULT_PORT = 3000;

export const usage = `使い方 / Usage:
  npm start                       https://localhost:${String(DEFAULT_PORT)}/workbench/ を用意します
  npm start -- --port 3001        別のポートで (another port)
  npm start -- --host 0.0.0.0     他のコンピューターやコンテナーの外からも見えるように (listen on all addresses)
`;

/**
 * Reads the arguments after `npm start --`.
 *
 * @throws CommandLineError for an unknown option or a port that is none.
 */
export function parseCommandLine(args: readonly string[]): StartOptions {
  const { port, host, help } = parse(args);
  const number = Number(port);
  if (!Number.isInteger(number) || number < 1 || number > 65535) {
    throw new CommandLineError(`--port ${port}: 1 から 65535 までの整数を指定してください。`);
  }
  return { port: number, host, help };
}

function parse(args: readonly string[]): { port: string; host: string; help: boolean } {
  try {
    return parseArgs({
      args: [...args],
      options: {
        port: { type: "string", short: "p", default: String(DEFAULT_PORT) },
        host: { type: "string", default: "127.0.0.1" },
        help: { type: "boolean", short: "h", default: false },
      },
    }).values;
  } catch (error) {
    throw new CommandLineError(error instanceof Error ? error.message : String(error));
  }
}
