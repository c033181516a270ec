import { STANDARD_FORM, STANDARD_LIST } from "../../../src/domain/plan/standardTemplate";
import type { FormRegion } from "../../../src/domain/plan/formTemplate";
import type { ListField } from "../../../src/domain/plan/listTemplate";
import { readAndJudge } from "../../../src/workbook/judgeWorkbook";
import type { JudgeReport } from "../../../src/workbook/report";
import { closeHostWorkbooks, openHostBytes, type HostWorkbook } from "../support/hostWorkbook";
import { addTemplate, openEmptyWorkbook } from "../support/newSheets";

/* A blank template, filled in by a user, judged, saved, opened again: nothing of what was typed is lost. */

afterEach(closeHostWorkbooks);

const { columns, headerRow } = STANDARD_LIST;

/** Types into cells as a user does: Excel makes numbers of what looks like numbers. */
async function type(
  host: HostWorkbook,
  sheet: string,
  entries: readonly (readonly [row: number, column: number, value: string | number])[],
): Promise<void> {
  await host.client.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    for (const [row, column, value] of entries) {
      worksheet.getRangeByIndexes(row, column, 1, 1).values = [[value]];
    }
    await context.sync();
  });
}

function judged(host: HostWorkbook): Promise<JudgeReport> {
  return host.client.run((context) => readAndJudge(context, host.options));
}

async function reopened(host: HostWorkbook): Promise<HostWorkbook> {
  return openHostBytes(await host.model.save());
}

describe("the list", () => {
  const ROWS: readonly Readonly<Partial<Record<ListField, string | number>>>[] = [
    {
      ...{ number: 1, fiscalYear: "令和元年度", organisation: "中央区" },
      ...{ managementIssue: "経営課題１ 区政運営", strategy: "戦略１－１ 歳入の確保" },
      initiative: "取組項目4 国民健康保険料の未収額の圧縮に向けた取組の強化",
      ...{ kind: "成果", name: "国民健康保険料の収納率（現年度分）", target: "86.20%以上" },
      ...{ baseline: "平成30年度 85.96%", actual: "85.96%", actualKind: "確定" },
      ...{ outlook: "目標未達成", effort: "取組は予定どおり実施" },
      ...{ improvement: "滞納処分を再開する。", owner: "保険年金担当", budget: 27412 },
    },
    {
      ...{ number: 2, fiscalYear: "令和元年度", organisation: "中央区", initiative: "広報" },
      ...{ kind: "取組", name: "広報紙の全戸配布", target: "12回", actual: "12回" },
      ...{ actualKind: "確定", outlook: "目標達成" },
    },
    {
      ...{ number: 3, fiscalYear: "令和元年度", organisation: "中央区", initiative: "窓口" },
      ...{ name: "出前講座の開催", target: "1-2回", actual: 1, unit: "回", actualKind: "中間" },
      actualAsOf: "令和元年9月末",
    },
    {
      ...{ number: 4, fiscalYear: "令和元年度", organisation: "中央区", initiative: "窓口" },
      ...{ name: "待ち時間に対する苦情の件数", target: "3件以内" },
    },
  ];

  async function filled(): Promise<HostWorkbook> {
    const host = await openEmptyWorkbook();
    await addTemplate(host, "list");
    await type(
      host,
      "指標一覧",
      ROWS.flatMap((row, index) =>
        columns.flatMap(({ field }, column) => {
          const value = row[field];
          return value === undefined ? [] : [[headerRow + 1 + index, column, value] as const];
        }),
      ),
    );
    return host;
  }

  it("says in one sentence where to begin while it is blank", async () => {
    const host = await openEmptyWorkbook();
    await addTemplate(host, "list");
    await expect(judged(host)).rejects.toMatchObject({
      code: "planIsEmpty",
      detail: "指標一覧!I5",
    });
  });

  it("gives back what was typed, and judges it", async () => {
    for (const host of [await filled(), await reopened(await filled())]) {
      const { results, plan, unread } = await judged(host);
      expect(unread).toEqual([]);
      expect(plan).toMatchObject({ organisation: "中央区", fiscalYear: "令和元年度" });
      expect(results.map(({ indicator }) => indicator.name.text)).toEqual(
        ROWS.map(({ name }) => name),
      );
      expect(results.map(({ indicator }) => indicator.target?.text)).toEqual(
        ROWS.map(({ target }) => target),
      );
      expect(results.map(({ indicator }) => indicator.actual?.text)).toEqual([
        ...["85.96%", "12回", "1", undefined],
      ]);
      expect(results.map(({ judgement }) => judgement.status)).toEqual([
        "notAchieved",
        "achieved",
        expect.stringMatching(/^(onTrack|needsReview)$/),
        "noActual",
      ]);
      expect(results[0]?.judgement.gap).toBeCloseTo(-0.24, 10);
      expect(results[0]?.indicator).toMatchObject({
        path: [ROWS[0]?.managementIssue, ROWS[0]?.strategy, ROWS[0]?.initiative],
        baseline: { text: "平成30年度 85.96%" },
        stated: { text: "目標未達成" },
        improvement: { text: "滞納処分を再開する。" },
        owner: { text: "保険年金担当" },
        actualKind: "final",
      });
      expect(results[2]?.indicator.actualKind).toBe("interim");
    }
  });

  it("takes the status columns into its table and keeps the other columns as they were", async () => {
    const host = await filled();
    const before = host.values("指標一覧").map((row) => row.slice(0, columns.length));
    const { written } = await host.judge();
    expect(written.statusSheets).toEqual(["指標一覧"]);
    const header = host.values("指標一覧")[headerRow] ?? [];
    expect(header.slice(columns.length)).toEqual([
      ...["判定", "達成率", "差", "判定理由", "要確認事項"],
    ]);
    expect(host.values("指標一覧").map((row) => row.slice(0, columns.length))).toEqual(before);
    expect((await host.judge()).written.changedCells).toBe(0);
  });
});

describe("様式3", () => {
  const SHEET = "取組項目1";
  const region = (id: string): FormRegion => {
    const found = STANDARD_FORM.regions.find((candidate) => candidate.id === id);
    if (!found) throw new Error(`The form has no region ${id}.`);
    return found;
  };
  const at = (id: string, value: string): readonly [number, number, string] => [
    region(id).row,
    region(id).column,
    value,
  ];
  /** Types behind a heading that the cell of the blank form holds. */
  function underHeadings(id: string, texts: Readonly<Record<string, string>>): string {
    const { sections } = region(id) as { sections?: readonly { readonly label: string }[] };
    return (sections ?? []).map(({ label }) => `${label}\n${texts[label] ?? ""}`).join("\n");
  }
  const ENTRIES = [
    at("fiscalYear", "令和元年度"),
    at("organisation", "（区名）中央区"),
    at("initiativeNumber", "取組項目4"),
    at("initiativeName", "【国民健康保険料の未収額の圧縮】"),
    at(
      "policy",
      underHeadings("policy", {
        "(趣旨・目的)": "未収金対策を強化し、収納率向上を図る。",
        "(目標)": "・国民健康保険料収納率【元年度】86.20%（30年度実績：85.96%）",
        "<その他市政改革プラン2.0(区政編)に関する目標>":
          "・口座振替加入率【元年度】60%（30年度実績：55%）",
      }),
    ),
    at("activities", "(取組の内容)\n・口座振替の勧奨（12回）\n・納付相談（随時）"),
    at("effortMark", "(ⅰ)"),
    at("outlookMark", "②"),
    at("midYearImprovement", "催告を前倒しする。"),
    at(
      "results",
      "(取組実績)\n・口座振替の勧奨（10回）\n・納付相談（随時）\n(目標の達成状況)\n・国民健康保険料収納率：85.96%",
    ),
    at("attainmentMark", "②"),
    at("yearEndImprovement", "滞納処分を再開する。"),
  ];

  async function filled(): Promise<HostWorkbook> {
    const host = await openEmptyWorkbook();
    await addTemplate(host, "youshiki3");
    await type(host, SHEET, ENTRIES);
    return host;
  }

  it("says in one sentence where to begin while it is blank", async () => {
    const host = await openEmptyWorkbook();
    await addTemplate(host, "youshiki3");
    await expect(judged(host)).rejects.toMatchObject({
      code: "planIsEmpty",
      detail: "取組項目1!B6",
    });
  });

  it("keeps every cell that was typed, through a file as well", async () => {
    const again = await reopened(await filled());
    const sheet = again.sheet(SHEET);
    for (const [row, column, value] of ENTRIES) {
      expect(sheet.values({ row, column, rowCount: 1, columnCount: 1 })).toEqual([[value]]);
    }
    expect(sheet.merges()).toHaveLength(
      STANDARD_FORM.regions.filter(({ rowCount, columnCount }) => rowCount * columnCount > 1)
        .length,
    );
  });

  it("gives back targets, results, marks and 課題と改善策, and judges them", async () => {
    for (const host of [await filled(), await reopened(await filled())]) {
      const { plan, results } = await judged(host);
      expect(plan).toMatchObject({
        ...{ organisation: "中央区", fiscalYear: "令和元年度", profile: "form3" },
      });
      expect(
        results.map(({ indicator, judgement }) => [
          indicator.name.text,
          indicator.target?.text,
          indicator.actual?.text ?? null,
          judgement.status,
        ]),
      ).toEqual([
        ["国民健康保険料収納率", "86.20%", "85.96%", "notAchieved"],
        ["口座振替加入率", "60%", null, "noActual"],
        ["口座振替の勧奨", "12回", "10回", "notAchieved"],
      ]);
      expect(results[0]?.indicator).toMatchObject({
        path: ["取組項目4【国民健康保険料の未収額の圧縮】"],
        stated: { text: "目標未達成" },
        improvement: { text: "滞納処分を再開する。" },
        baseline: { text: "30年度実績：85.96%" },
      });
      // Legends list every option and are never an answer: only what was chosen is read.
      expect(results[1]?.indicator.stated).toBeNull();
    }
  });

  it("takes a mark for no answer while none is chosen", async () => {
    const host = await openEmptyWorkbook();
    await addTemplate(host, "youshiki3");
    const marks = ["effortMark", "outlookMark", "attainmentMark"].map((id) => region(id));
    const isMark = ([row, column]: readonly [number, number, string]): boolean =>
      marks.some((mark) => mark.row === row && mark.column === column);
    await type(
      host,
      SHEET,
      ENTRIES.filter((entry) => !isMark(entry)),
    );
    const { results } = await judged(host);
    expect(results[0]?.indicator.stated).toBeNull();
    expect(results[0]?.judgement.status).toBe("notAchieved");
  });
});
