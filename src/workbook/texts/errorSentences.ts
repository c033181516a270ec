import type { LocalizedText } from "../../domain/text/localizedText";
import type { WorkbookError, WorkbookErrorCode } from "../errors";

/**
 * What happened and what to do, for every cause; `detail` is the sheet name or address that the error carries.
 * The pane and the command line show the same sentences.
 */
const SENTENCES: Readonly<Record<WorkbookErrorCode, (detail: string) => LocalizedText>> = {
  noPlanFound: () => ({
    ja: "目標の一覧が見つかりません。「指標」と「目標」の見出しがある表を開いてから、もう一度判定してください。",
    en: "No list of targets was found. Open a workbook that has a table with the headers 指標 (indicator) and 目標 (target), then judge again.",
  }),
  sheetProtected: (sheet) => ({
    ja: `シート「${sheet}」は保護されているため書き込めません。［校閲］→［シート保護の解除］で保護を解除してから、もう一度実行してください。何も変更していません。`,
    en: `The sheet "${sheet}" is protected. Remove the protection (Review > Unprotect Sheet) and try again. Nothing was changed.`,
  }),
  structureProtected: () => ({
    ja: "ブックの構成が保護されているため、シートを追加できません。［校閲］→［ブックの保護］を解除してから、もう一度実行してください。何も変更していません。",
    en: "The workbook structure is protected, so no sheet can be added. Turn off Review > Protect Workbook and try again. Nothing was changed.",
  }),
  cellBeingEdited: () => ({
    ja: "セルが編集中です。Enter キーで入力を確定してから、もう一度実行してください。何も変更していません。",
    en: "A cell is being edited. Press Enter to finish typing and try again. Nothing was changed.",
  }),
  columnsOccupied: (address) => ({
    ja: `判定を書き込む列（${address}）にほかの内容があります。表の右側に空いた列を用意してから、もう一度実行してください。何も変更していません。`,
    en: `The columns for the result (${address}) hold something else. Leave free columns to the right of the table and try again. Nothing was changed.`,
  }),
  readOnly: () => ({
    ja: "ブックが読み取り専用で開かれています。編集できる状態で開き直してから、もう一度実行してください。何も変更していません。",
    en: "The workbook is open read-only. Open it for editing and try again. Nothing was changed.",
  }),
  payloadTooLarge: () => ({
    ja: "表が大きすぎて、Web 版 Excel の一度の通信量（5 MB）に収まりません。デスクトップ版の Excel で開いて実行してください。",
    en: "The table is too large for one request of Excel on the web (5 MB). Open the workbook in desktop Excel and try again.",
  }),
  changedMeanwhile: () => ({
    ja: "読み取ったあとで表が変更されたため、書き込みを中止しました。もう一度判定してください。何も変更していません。",
    en: "The table changed after it was read, so nothing was written. Judge again.",
  }),
  hostFailed: (detail) => ({
    ja: `Excel がエラーを返しました（${detail}）。もう一度実行し、同じエラーになる場合はブックを保存して開き直してください。`,
    en: `Excel reported an error (${detail}). Try again; if it happens again, save the workbook and reopen it.`,
  }),
};

/** The sentence for a failure, in both languages. */
export function errorSentence(error: WorkbookError): LocalizedText {
  return SENTENCES[error.code](error.detail);
}
