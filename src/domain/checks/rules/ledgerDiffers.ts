import type { Check, CheckInput } from "../check";
import type { Finding } from "../finding";
import { brief, say } from "../reading/wording";

function run({ ledgerFigures = [] }: CheckInput): readonly Finding[] {
  return ledgerFigures.map(({ indicatorId, cell, typed, inLedger, sheetName }) => ({
    code: "ledger-differs",
    severity: "warning",
    message: say(
      `実績「${brief(typed)}」が台帳「${sheetName}」の${inLedger}と異なります。どちらが正しいか確認してください。`,
      `The actual “${brief(typed)}” differs from ${inLedger} in the ledger “${sheetName}”. Check which one is right.`,
    ),
    cell,
    indicatorId,
  }));
}

export const ledgerDiffers: Check = {
  code: "ledger-differs",
  severity: "warning",
  title: say("台帳との違い", "Differs from the ledger"),
  explanation: say(
    "同じ年度の台帳（収納率・歳入）があるのに、手で入力した実績がその数値と異なる箇所を示します。「歳入」画面で台帳とつなげられます。",
    "Actuals that were typed and differ from the ledger of the same year. They can be linked on the revenue screen.",
  ),
  run,
};
