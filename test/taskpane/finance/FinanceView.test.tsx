/** @jest-environment jsdom */
import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";

import type { LedgerView } from "../../../src/taskpane/finance/financeView";
import { FinanceView } from "../../../src/taskpane/finance/FinanceView";
import { WorkbookError } from "../../../src/workbook/errors";
import { FinanceServiceDouble } from "../support/financeServiceDouble";
import { renderFramed } from "../support/renderPane";

const cell = (row: number) => ({ sheetId: "ledger", row, column: 1 });

/** 中央区 at the end of March: ahead of last year, and nobody knows yet. */
const LEDGER: LedgerView = {
  ...{ id: "1", kind: "collection-rate", sheetName: "収納率台帳", title: "収納率台帳（中央区）" },
  ...{ invented: true, cell: cell(11), items: [] },
  collections: [
    {
      ...{ levy: "currentYear", period: 11, rate: 84.66, rateLastYear: 84.1, cell: cell(11) },
      ...{ pointsToLastYear: 0.56, target: 86.2, pointsToTarget: -1.54, remaining: 30_033_234 },
      ...{ transferRate: 52.64, outlook: "needsReview" },
      forecast: {
        ...{ low: 85.86, high: 86.52 },
        methods: [
          {
            name: { ja: "前年度の最終＋前年同月との差", en: "last year's final plus lead" },
            rate: 86.52,
          },
        ],
        assumption: { ja: "4月・5月にも例年どおり", en: "April and May as usual" },
      },
    },
  ],
  remarks: [
    {
      severity: "warning",
      text: { ja: "7月の収納額が入力されていません。", en: "July is missing." },
      cell: cell(14),
    },
  ],
  links: [
    {
      ...{ indicatorId: "i1", indicator: "国民健康保険料の収納率", address: "目標一覧!H5" },
      ...{ cell: cell(4), linked: false, ledgerText: "84.66%", planText: "84.1%", differs: true },
    },
  ],
  importTarget: {
    ...{ id: "1", label: "収納率台帳", fiscalYear: 2019, hasLevies: true, keepsTotals: true },
    held: () => null,
  },
};

interface Opened {
  readonly service: FinanceServiceDouble;
  readonly selected: unknown[];
  readonly user: ReturnType<typeof userEvent.setup>;
}

function open(ledgers: readonly LedgerView[], failure: Error | null = null): Opened {
  const service = new FinanceServiceDouble();
  service.overview = { ledgers, remembered: {} };
  service.failure = failure;
  const selected: unknown[] = [];
  renderFramed(
    <FinanceView
      service={service}
      onSelect={(_key, place) => selected.push(place)}
      onChanged={() => service.calls.push("changed")}
    />,
  );
  return { service, selected, user: userEvent.setup() };
}

test("a workbook without ledgers says what they are for and offers to insert one", async () => {
  const { service, user } = open([]);
  await user.click(await screen.findByRole("button", { name: "台帳を挿入" }));
  await user.click(await screen.findByRole("menuitem", { name: "収納率の台帳を挿入" }));
  expect(service.calls).toEqual(["read", "insert:collection-rate", "changed", "read"]);
});

test("a ledger shows where the year stands, what is needed and where it will probably close", async () => {
  open([LEDGER]);
  const card = await screen.findByRole("group", { name: "現年度分" });
  for (const text of [
    ...["84.66%", "3月の末日現在", "86.20%", "△1.54ポイント", "30,033,234円", "＋0.56ポイント"],
    ...["85.86% ～ 86.52%", "要確認", "4月・5月にも例年どおり"],
  ]) {
    expect(card.textContent).toContain(text);
  }
  expect(screen.getByText("架空の数値を含む見本です。")).toBeTruthy();
});

test("what is missing is one click from its cell", async () => {
  const { selected, user } = open([LEDGER]);
  await user.click(await screen.findByRole("button", { name: /7月の収納額/u }));
  expect(selected).toEqual([cell(14)]);
});

test("a figure that differs is shown, and linking takes the ledger's", async () => {
  const { service, user } = open([LEDGER]);
  const links = await screen.findByRole("group", { name: "計画とのつながり" });
  expect(links.textContent).toContain("計画の実績「84.1%」は台帳の「84.66%」と異なります。");
  await user.click(within(links).getByRole("button", { name: "台帳とつなぐ" }));
  expect(service.calls).toEqual(["read", "link:1:i1", "changed", "read"]);
  expect(await screen.findByText("計画の実績を台帳とつなぎました。")).toBeTruthy();
});

test("an import is written once and can be undone", async () => {
  const { service, user } = open([LEDGER]);
  await user.click(await screen.findByRole("button", { name: "CSV などを取り込む" }));
  await user.click(screen.getByLabelText("貼り付け"));
  await user.paste("月\t収納額\n6月\t1,000");
  await user.click(screen.getByRole("button", { name: "台帳に書き込む" }));
  expect(await screen.findByText("台帳に1件の数値を書き込みました。")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "取り込みを元に戻す" }));
  expect(await screen.findByText("取り込みを元に戻しました。")).toBeTruthy();
  expect(service.calls).toEqual(["read", "import", "changed", "read", "undo", "changed", "read"]);
});

test("a refusal is one sentence and can be tried again", async () => {
  const { service, user } = open([LEDGER], new WorkbookError("cellBeingEdited"));
  expect(await screen.findByText(/セルが編集中です。/u)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "もう一度試す" }));
  expect(await screen.findByRole("group", { name: "現年度分" })).toBeTruthy();
  expect(service.calls).toEqual(["read", "read"]);
});

test("an edit in the sheet is followed, and what was said about the last press stays", async () => {
  const { service, user } = open([LEDGER]);
  const links = await screen.findByRole("group", { name: "計画とのつながり" });
  await user.click(within(links).getByRole("button", { name: "台帳とつなぐ" }));
  await screen.findByText("計画の実績を台帳とつなぎました。");
  const [collection] = LEDGER.collections;
  if (!collection) throw new Error("There is no collection.");
  service.overview = {
    ...service.overview,
    ledgers: [{ ...LEDGER, collections: [{ ...collection, rate: 85.01 }] }],
  };
  act(() => service.edited?.());
  expect((await screen.findByRole("group", { name: "現年度分" })).textContent).toContain("84.66%");
  await screen.findByText("85.01%");
  expect(screen.getByText("計画の実績を台帳とつなぎました。")).toBeTruthy();
});
