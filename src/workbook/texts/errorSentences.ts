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
  planIsEmpty: (cell) => ({
    ja: `計画の様式はありますが、目標がまだ入力されていません。${cell} から目標を入力して、もう一度判定してください。`,
    en: `The form of a plan is there, but no target has been entered yet. Enter the targets, beginning in ${cell}, then judge again.`,
  }),
  notLinkable: (address) => ({
    ja: `${address} には数値のほかに文章などが入っているため、台帳とつなげません。実績の数値だけのセルにしてから、もう一度つないでください。何も変更していません。`,
    en: `${address} holds more than one figure, so it cannot be linked to the ledger. Leave only the figure in the cell and link again. Nothing was changed.`,
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
  workbookClosed: () => ({
    ja: "ブックが閉じられたか、Excel との接続が切れています。ブックを開き直してから、もう一度実行してください。",
    en: "The workbook was closed, or the connection to Excel was lost. Open the workbook again and retry.",
  }),
  payloadTooLarge: () => ({
    ja: "表が大きすぎて、Web 版 Excel の一度の通信量（5 MB）に収まりません。デスクトップ版の Excel で開いて実行してください。",
    en: "The table is too large for one request of Excel on the web (5 MB). Open the workbook in desktop Excel and try again.",
  }),
  changedMeanwhile: (place) => ({
    ja: place
      ? `処理の途中で、ほかの人または別の操作により「${place}」が変更されたため、書き込みを中止しました。もう一度実行してください。何も変更していません。`
      : "読み取ったあとで表が変更されたため、書き込みを中止しました。もう一度実行してください。何も変更していません。",
    en: place
      ? `Another person or program changed ${place} meanwhile, so nothing was written. Try again.`
      : "The table changed after it was read, so nothing was written. Try again.",
  }),
  listFiltered: () => ({
    ja: "表にフィルターがかかっているか、非表示の行があるため、並べ替えや判定の列の追加・削除ができません。［データ］→［クリア］でフィルターを解除し、行を再表示してから、もう一度実行してください。何も変更していません。",
    en: "A filter is on in the table, or rows are hidden, so rows cannot be sorted and columns cannot be added or removed. Clear the filter (Data > Clear), show the rows and try again. Nothing was changed.",
  }),
  cancelled: () => ({
    ja: "処理を中止しました。何も変更していません。",
    en: "Cancelled. Nothing was changed.",
  }),
  partlyWritten: (places) => ({
    ja: `書き込みの途中で Excel がエラーを返し、元に戻すこともできませんでした。次の場所に書き込みが残っている可能性があります: ${places}。Ctrl+Z で元に戻すか、「判定結果を取り除く」を実行してください。入力されている目標・実績は変更していません。`,
    en: `Excel failed while writing, and the changes could not be put back. These places may hold part of the result: ${places}. Press Ctrl+Z, or remove the results. Targets and actuals were not changed.`,
  }),
  ownSheetsGone: (sheets) => ({
    ja: `取り除く途中で Excel がエラーを返しました。シート「${sheets}」はすでに削除されています（判定すると作り直されます）。それ以外は元に戻しました。もう一度実行してください。`,
    en: `Excel failed while removing. The sheet "${sheets}" is already deleted (judging makes it again); everything else was put back. Try again.`,
  }),
  cannotUndo: (place) => ({
    ja: `判定のあとで${place ? `「${place}」` : "判定の列やシート"}が変更されたため、元に戻せません。判定の列とシートを消すには「判定結果を取り除く」を実行してください。何も変更していません。`,
    en: `${place || "The result"} was changed after judging, so the run cannot be undone. Remove the results instead. Nothing was changed.`,
  }),
  hostFailed: (detail) => ({
    ja: `Excel がエラーを返しました（${detail}）。もう一度実行し、同じエラーになる場合はブックを保存して開き直してください。何も変更していません。`,
    en: `Excel reported an error (${detail}). Try again; if it happens again, save the workbook and reopen it. Nothing was changed.`,
  }),
};

/** The sentence for a failure, in both languages. */
export function errorSentence(error: WorkbookError): LocalizedText {
  return SENTENCES[error.code](error.detail);
}
