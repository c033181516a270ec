import { ledgerDiffers } from "../../../../src/domain/checks/rules/ledgerDiffers";
import { checkedPlan } from "../../../support/checkedPlan";
import { planOf } from "../../../support/planBuilder";

const PLAN = planOf({ indicators: [{ name: "収納率", target: "86.20%", actual: "86.1%" }] });

test("a plan without ledgers is quiet", () => {
  expect(ledgerDiffers.run(checkedPlan(PLAN, "yearEnd"))).toEqual([]);
});

test("a typed figure that differs names both figures and the ledger", () => {
  const [indicator] = PLAN.indicators;
  if (!indicator?.actual) throw new Error("the plan has no actual");
  const [finding] = ledgerDiffers.run({
    ...checkedPlan(PLAN, "yearEnd"),
    ledgerFigures: [
      {
        ...{ indicatorId: indicator.id, cell: indicator.actual.cell, typed: "86.1%" },
        ...{ inLedger: "85.96%", sheetName: "収納率台帳" },
      },
    ],
  });
  expect(finding).toMatchObject({ code: "ledger-differs", indicatorId: indicator.id });
  expect(finding?.message.ja).toBe(
    "実績「86.1%」が台帳「収納率台帳」の85.96%と異なります。どちらが正しいか確認してください。",
  );
});
