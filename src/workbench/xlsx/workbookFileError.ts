/** Why bytes could not be opened as a workbook. */
export type WorkbookFileErrorCode = "notAWorkbook" | "passwordProtected" | "damaged";

const SENTENCES: Readonly<Record<WorkbookFileErrorCode, string>> = {
  notAWorkbook: "Excel ブック（.xlsx）ではありません。",
  passwordProtected: "パスワードで保護されたブックは開けません。",
  damaged: "ファイルが壊れているため開けません。",
};

/** A file that is refused as a whole; nothing of it has been opened. */
export class WorkbookFileError extends Error {
  constructor(
    readonly code: WorkbookFileErrorCode,
    /** What exactly is wrong, for logs; the sentence for people comes from `code`. */
    readonly detail: string,
    options?: ErrorOptions,
  ) {
    super(`${SENTENCES[code]} (${detail})`, options);
    this.name = "WorkbookFileError";
  }
}
