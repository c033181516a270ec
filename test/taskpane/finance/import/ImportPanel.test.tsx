/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";

import {
  headerFingerprint,
  type ImportColumn,
} from "../../../../src/domain/revenue/import/importColumns";
import { ImportPanel, type ImportOrder } from "../../../../src/taskpane/finance/import/ImportPanel";
import type { RememberedMappings } from "../../../../src/domain/settings/planSettings";
import type { ImportTarget } from "../../../../src/taskpane/finance/import/importTarget";
import { IMPORT_TEXTS } from "../../../../src/taskpane/finance/texts/importTexts";
import { renderFramed } from "../../support/renderPane";

const TARGET: ImportTarget = {
  ...{ id: "ledger-1", label: "収納率台帳", fiscalYear: 2019, hasLevies: true, keepsTotals: true },
  held: ({ field, period }) =>
    field === "refundPending" ? undefined : period === 2 && field === "assessed" ? 900 : null,
};
const TABLE = "年月\t区分\t調定額\t収納額\n6月\t現年度分\t1,000\t200\n不明\t現年度分\t1\t2";

async function open(
  text: string,
  remembered: RememberedMappings = {},
): Promise<{ orders: readonly ImportOrder[]; user: ReturnType<typeof userEvent.setup> }> {
  const orders: ImportOrder[] = [];
  const user = userEvent.setup();
  renderFramed(
    <ImportPanel
      texts={IMPORT_TEXTS.ja}
      targets={[TARGET]}
      remembered={remembered}
      busy={false}
      onWrite={(order) => orders.push(order)}
      onClose={() => undefined}
    />,
  );
  await user.click(screen.getByLabelText("貼り付け"));
  await user.paste(text);
  return { orders, user };
}

const previewText = async (): Promise<string> =>
  (await screen.findByRole("region", { name: "書き込む内容" })).textContent;

test("a pasted table is shown before it is written, with what changes and what is left out", async () => {
  const { orders, user } = await open(TABLE);
  const text = await previewText();
  expect(text).toContain("新規 1件、変更 1件、同じ値 0件");
  expect(text).toContain("現年度分 6月 調定額：900円 → 1,000円");
  expect(text).toContain("3行1列 「不明」 年月を読み取れません。");
  expect(orders).toEqual([]);
  await user.click(screen.getByRole("button", { name: "台帳に書き込む" }));
  expect(orders).toHaveLength(1);
  expect(orders[0]?.changes.map(({ figure }) => figure.yen)).toEqual([1000, 200]);
});

test("a column that was mapped wrongly is corrected by hand", async () => {
  const { user } = await open(TABLE);
  await previewText();
  await user.selectOptions(screen.getByLabelText("4列目「収納額」"), "使わない");
  expect(await previewText()).toContain("新規 0件、変更 1件");
  await user.selectOptions(screen.getByLabelText("3列目「調定額」の単位"), "千円");
  expect(await previewText()).toContain("900円 → 1,000,000円");
});

test("last month's mapping is used again", async () => {
  const rows = TABLE.split("\n").map((line) => line.split("\t"));
  const columns: readonly ImportColumn[] = [
    { column: 0, field: "month", scale: 1, cumulative: true },
    { column: 3, field: "collected", scale: 1000, cumulative: true },
  ];
  await open(TABLE, { [headerFingerprint(rows, 0)]: columns });
  expect(await previewText()).toContain("新規 1件、変更 0件");
  expect(screen.getByText("前回の列の対応を使いました。")).toBeTruthy();
});

test("what is no table is refused with a sentence and nothing can be written", async () => {
  await open("お知らせ");
  expect((await screen.findByText(/表が見つかりません/u)).getAttribute("role")).toBe("alert");
  const write = screen.getByRole("button", { name: "台帳に書き込む" });
  expect(write.getAttribute("aria-disabled")).toBe("true");
});

test("a table without months asks for the month, unless its title names it", async () => {
  const { user } = await open("区分\t調定額\t収納額\n現年度分\t1,000\t200");
  expect(await previewText()).toContain("書き込む数値がありません。");
  const month = screen.getByLabelText("何月分の表か（年月の列がない場合）");
  expect(screen.getByText("何月分の表かを選んでください。")).toBeTruthy();
  await user.selectOptions(month, "6月");
  expect(await previewText()).toContain("現年度分 6月 調定額：900円 → 1,000円");
  await user.clear(screen.getByLabelText("貼り付け"));
  await user.click(screen.getByLabelText("貼り付け"));
  await user.paste("収納状況\t令和元年6月分\t\n区分\t調定額\t収納額\n現年度分\t1,100\t200");
  expect(await previewText()).toContain("現年度分 6月 調定額：900円 → 1,100円");
});
