import { randomUUID } from "node:crypto";
import { readFile, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

import { startHeadlessClient, type HeadlessClient } from "../workbench/headless/headlessClient";
import { openWorkbook, WorkbookFileError } from "../workbench/openWorkbook";
import { WorkbookError } from "../workbook/errors";
import { errorSentence } from "../workbook/texts/errorSentences";
import { CliError } from "./cliError";

/** A workbook on disk, opened in the headless host. */
export interface OpenFile {
  readonly client: HeadlessClient;
  /** Writes the workbook as it now stands; the target file is either complete or untouched. */
  readonly saveAs: (path: string) => Promise<void>;
}

/**
 * Opens an .xlsx file, runs `work` on it over the genuine office.js client, and closes it again.
 *
 * @throws CliError with one sentence where the file cannot be read or the work is refused.
 */
export async function withWorkbookFile<T>(
  path: string,
  work: (file: OpenFile) => Promise<T>,
): Promise<T> {
  const model = await openWorkbook(await readInput(path), { name: basename(path) }).catch(
    (error: unknown) => {
      if (error instanceof WorkbookFileError) throw new CliError(fileSentence(error, path));
      throw error;
    },
  );
  const client = await startHeadlessClient(model);
  try {
    return await work({
      client,
      saveAs: async (target) => {
        await writeWhole(target, await model.save());
      },
    });
  } catch (error) {
    if (error instanceof WorkbookError)
      throw new CliError(`${path}: ${errorSentence(error).ja}`, { cause: error });
    throw error;
  } finally {
    client.dispose();
    model.dispose();
  }
}

async function readInput(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new CliError(`${path}: ファイルを読み取れません（${describe(error)}）。`, {
      cause: error,
    });
  }
}

/**
 * Writes beside the target and renames, so that nobody ever sees half a file.
 *
 * @throws CliError with one sentence where the file cannot be written
 */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`);
  try {
    await writeFile(temporary, bytes);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw new CliError(`${path}: 書き込めません（${describe(error)}）。`, { cause: error });
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "見つかりません",
  EACCES: "権限がありません",
  EPERM: "権限がありません",
  EISDIR: "フォルダーです",
  EBUSY: "ほかのプログラムが使用中です",
  ENOSPC: "空き容量がありません",
};

function describe(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return REASONS[code] ?? (error instanceof Error ? error.message : String(error));
}

function fileSentence(error: WorkbookFileError, path: string): string {
  switch (error.code) {
    case "passwordProtected":
      return `${path}: パスワードで保護されているため読み取れません。Excel でパスワードを解除して保存し直してください。`;
    case "notAWorkbook":
      return `${path}: Excel ブック（.xlsx）ではありません。CSV などは Excel で開き、.xlsx 形式で保存し直してください。`;
    case "damaged":
      return `${path}: ファイルが壊れているため読み取れません。Excel で開いて修復し、保存し直してください。`;
  }
}
