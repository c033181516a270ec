import { WorkbookFileError, type WorkbookFileErrorCode } from "../xlsx/workbookFileError";

const SENTENCES: Readonly<Record<WorkbookFileErrorCode, (name: string) => string>> = {
  notAWorkbook: (name) =>
    `「${name}」は Excel ブック（.xlsx）ではないため開けません。CSV などの名前だけを変えたファイルは、Excel で開き、ファイルの種類に「Excel ブック (*.xlsx)」を選んで保存し直してください。`,
  passwordProtected: (name) =>
    `「${name}」はパスワードで保護されているため開けません。Excel で開き、［ファイル］→［情報］→［ブックの保護］→［パスワードを使用して暗号化］でパスワードを消して保存してから、もう一度開いてください。`,
  damaged: (name) =>
    `「${name}」は壊れているため開けません。元のファイルをコピーし直すか、Excel の［開く］→［開いて修復する］で修復してから、もう一度開いてください。`,
};

/** Why a file was not opened and what to do, for the user. The workbook that is open stays as it is. */
export function openFailure(error: unknown, name: string): string {
  if (error instanceof WorkbookFileError) return SENTENCES[error.code](name);
  const reason = error instanceof Error ? error.message : String(error);
  return `「${name}」を開けませんでした。（${reason}）`;
}
