import { guessPhase } from "../../../src/domain/checks/planPhase";
import { planOf, type PlanDraft } from "../../support/planBuilder";

test.each<[string, PlanDraft, string]>([
  ["targets only", { indicators: [{}] }, "plan"],
  ["an outline", { profile: "outline", indicators: [{ actual: "80%" }] }, "plan"],
  ["an interim table", { profile: "interim-table", indicators: [{}] }, "midYear"],
  [
    "a report",
    { profile: "pdca", indicators: [{ actual: "8%", actualKind: "interim" }] },
    "yearEnd",
  ],
  ["marks with 見込", { indicators: [{ stated: "目標達成見込" }, {}] }, "midYear"],
  ["running figures", { indicators: [{ actual: "8件", actualKind: "interim" }] }, "midYear"],
  ["results", { indicators: [{ actual: "8件" }, {}] }, "yearEnd"],
  [
    "one year-end mark",
    { indicators: [{ stated: "目標未達成" }, { stated: "目標達成見込" }] },
    "yearEnd",
  ],
  ["a legend", { indicators: [{ stated: "①:目標達成 ②:目標未達成" }] }, "plan"],
  [
    "the mid-year block of 様式3",
    { profile: "form3", initiatives: [{ id: "1", midYear: { outcome: "①" }, yearEnd: {} }] },
    "midYear",
  ],
  [
    "the year-end block of 様式3",
    {
      profile: "form3",
      initiatives: [{ id: "1", midYear: { outcome: "①" }, yearEnd: { outcome: "②" } }],
    },
    "yearEnd",
  ],
])("%s", (_, draft, phase) => {
  expect(guessPhase(planOf(draft))).toBe(phase);
});
