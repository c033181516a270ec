import { STATUS_WORDS } from "../../../src/domain/judgement/status";
import { planSeedRows } from "../../../src/domain/plan/planSeedRows";
import type { SampleId } from "../../../src/workbook/samples/sampleIds";
import { loadSample } from "../../../src/workbook/samples/samplePlan";
import { readAndJudge } from "../../../src/workbook/judgeWorkbook";
import type { JudgeReport } from "../../../src/workbook/report";
import { closeHostWorkbooks, type HostWorkbook } from "../support/hostWorkbook";
import { addSample, openEmptyWorkbook } from "../support/newSheets";

afterEach(closeHostWorkbooks);

function judged(host: HostWorkbook): Promise<JudgeReport> {
  return host.client.run((context) => readAndJudge(context, host.options));
}

/** Status words by the indicator's name; names that occur twice keep both words. */
function wordsByName(report: JudgeReport): Map<string, string[]> {
  const words = new Map<string, string[]>();
  for (const { indicator, judgement } of report.results) {
    const key = indicator.name.text.replace(/\s/g, "");
    words.set(key, [...(words.get(key) ?? []), STATUS_WORDS[judgement.status].ja]);
  }
  return words;
}

/**
 * What a careful reader of the published figures decides. `reached` lists every indicator that may be called
 * 達成 or 達成見込 at all, by target and result; `missed` those that must be called 未達成 or 未達成見込.
 */
const EXPECTED: Readonly<
  Record<string, { count: number; reached: readonly string[]; missed: readonly string[] }>
> = {
  "chuo-r1": {
    count: 42,
    reached: [
      ...["1回以上|1回", "広報紙 12回|広報紙 12回", "受験率100%|受験率100%", "20地域|20地域"],
      ...["73%|85%", "2名|2名", "1回|1回", "2回|2回", "12回|12回"],
      // Counts of 歳入の増 may be read as an increase.
      "歳入の増|・行政財産目的外使用料収入の増(30年度比較 + 737千円)・広告収入の増(30年度比較 + 273千円)",
    ],
    missed: ["40%|28.9%", "24回|17回", "86.20%|85.96%"],
  },
  "minato-r3": {
    count: 61,
    reached: ["５件以上|７件（9月末）"],
    missed: ["15,000千円|1３,８７７千円"],
  },
  "minato-h31": { count: 64, reached: [], missed: [] },
  "minato-h26": {
    count: 47,
    reached: [
      ...["1,036千円|7,684千円", "2,154千円|2,929千円", "2,168千円|2,523千円"],
      ...["177千円|305千円", "810千円|810千円", "毎月１回|収納対策会議の毎月開催した。"],
      ...["５０人（最大時）|最大64名", "全件公表|「市民の声」の全件公表", "80％|80％"],
    ],
    missed: ["毎月開催|ケース研修会：11回開催"],
  },
  "konohana-h27": {
    count: 13,
    reached: ["50%以上|51.3%", "50%以上|84.7%", "50%以上|92.9%", "80%以上|94.4%"],
    missed: [
      ...["50%以上|20.8%", "50%以上|10.4%", "60%以上|31.3%", "60%以上|32.9%"],
      ...["80%以上|63.2%", "3.5点以上|3点", "60%以上|21.3%"],
    ],
  },
};

const figures = (target: string | null | undefined, actual: string | number | undefined): string =>
  `${target ?? ""}|${String(actual ?? "").replace(/\n/g, "")}`;

describe.each(Object.entries(EXPECTED))("%s", (id, { count, missed, reached }) => {
  it("is inserted in three round trips, marked as an example, and read back without loss", async () => {
    const host = await openEmptyWorkbook();
    const { sheets } = await addSample(host, id as SampleId);
    expect(host.syncs()).toBe(3);
    expect(sheets).toEqual(["目標一覧"]);
    expect(String(host.values("目標一覧")[0]?.[0])).toContain("（公表資料による例）");

    const { plan } = await loadSample(id as SampleId);
    const report = await judged(host);
    expect(report.plan).toMatchObject({
      ...{ organisation: plan.organisation, fiscalYear: plan.fiscalYear },
    });
    const rows = planSeedRows(plan);
    expect(report.results).toHaveLength(count);
    expect(
      report.results.map(({ indicator }) => [
        indicator.name.text,
        indicator.target?.text ?? null,
        indicator.actual?.text ?? null,
        indicator.baseline?.text ?? null,
      ]),
    ).toEqual(
      rows.map(({ indicator }) => [
        indicator.name,
        indicator.target,
        indicator.actual ?? null,
        indicator.baseline ?? null,
      ]),
    );
    rows.forEach(({ initiative, managementIssue }, index) => {
      const path = report.results[index]?.indicator.path.join(" ") ?? "";
      expect(path).toContain(initiative.name);
      if (managementIssue.name !== plan.title) expect(path).toContain(managementIssue.name);
    });
    expect(report.unread.filter(({ reason }) => reason === "error-value")).toEqual([]);
  });

  it("is judged without a wrong answer", async () => {
    const host = await openEmptyWorkbook();
    await addSample(host, id as SampleId);
    const seen = new Set<string>();
    for (const { indicator, judgement } of (await judged(host)).results) {
      const pair = figures(indicator.target?.text, indicator.actual?.text);
      const { status } = judgement;
      const said = `${indicator.name.text}: ${pair}`;
      if (status === "achieved" || status === "onTrack") {
        expect([said, reached.includes(pair)]).toEqual([said, true]);
      }
      if (status === "notAchieved" || status === "atRisk") {
        expect([said, missed.includes(pair)]).toEqual([said, true]);
        seen.add(pair);
      }
      // Without a result nothing may be decided; with one, nobody may say that there is none.
      if (indicator.actual === null) expect(["noActual", "excluded"]).toContain(status);
      else expect([said, status]).not.toEqual([said, "noActual"]);
    }
    expect([...seen].sort()).toEqual([...missed].sort());
  });
});

describe("中央区 as 様式3", () => {
  it("is one form an initiative, with the same 42 indicators and the same answers as the list", async () => {
    const list = await openEmptyWorkbook();
    await addSample(list, "chuo-r1");
    const forms = await openEmptyWorkbook();
    const { sheets } = await addSample(forms, "chuo-r1-youshiki3");
    expect(forms.syncs()).toBe(3);
    expect(sheets).toEqual([1, 2, 3, 4, 5].map((number) => `取組項目${number}`));

    const [ofList, ofForms] = [await judged(list), await judged(forms)];
    expect(ofForms.plan).toMatchObject({
      ...{ organisation: "中央区", fiscalYear: "令和元年度", profile: "form3" },
    });
    expect(ofForms.results).toHaveLength(42);
    const revenue = "区庁舎等を活用した行政財産目的外使用料収入等の歳入";
    const withoutRevenue = (words: Map<string, string[]>): [string, string[]][] =>
      [...words].filter(([name]) => !name.startsWith(revenue)).sort(([a], [b]) => (a < b ? -1 : 1));
    expect(withoutRevenue(wordsByName(ofForms))).toEqual(withoutRevenue(wordsByName(ofList)));
    const rate = ofForms.results.find(({ indicator }) => indicator.name.text.includes("収納率"));
    expect(rate?.judgement.status).toBe("notAchieved");
    expect(rate?.indicator.improvement?.text).toBeTruthy();
  });
});

test("samples stand beside one another, and beside what is there", async () => {
  const host = await openEmptyWorkbook();
  await addSample(host, "konohana-h27");
  const { sheets } = await addSample(host, "chuo-r1");
  expect(sheets).toEqual(["目標一覧 (2)"]);
  expect((await judged(host)).results).toHaveLength(13 + 42);
});
