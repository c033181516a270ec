import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { validate } from "../support/validateWorkbook";
import { buildStartWorkbook } from "../../src/workbench/samples/buildStartWorkbook";

/* The command as a user calls it: a process with arguments, exit status and two streams. */
const ROOT = join(__dirname, "../..");
const TSX = join(ROOT, "node_modules/tsx/dist/cli.mjs");

interface Outcome {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

function kpi(...args: string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [TSX, join(ROOT, "src/cli/main.ts"), ...args],
      { maxBuffer: 64 * 1024 * 1024 },
      (error, out, err) => {
        resolve({ status: typeof error?.code === "number" ? error.code : 0, out, err });
      },
    );
  });
}

interface JudgedJson {
  readonly plan: { readonly organisation: string; readonly fiscalYear: string };
  readonly indicators: readonly {
    readonly sheet: string;
    readonly cell: string;
    readonly indicator: string;
    readonly targetText: string;
    readonly actualText: string | null;
    readonly comparison: string;
    readonly status: string;
    readonly rate: number | null;
    readonly gap: number | null;
    readonly reason: string;
  }[];
  readonly summary: { readonly total: number; readonly byStatus: Record<string, number> };
}

let folder: string;
let plan: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "kpi-"));
  plan = join(folder, "計画.xlsx");
  await writeFile(plan, await buildStartWorkbook());
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

describe("kpi judge FILE", () => {
  it("judges the plan of 中央区 and explains the missed collection rate", async () => {
    const { status, out, err } = await kpi("judge", plan, "--json");
    expect(err).toBe("");
    expect(status).toBe(0);
    const result = JSON.parse(out) as JudgedJson;
    expect(result.plan).toMatchObject({ organisation: "中央区", fiscalYear: "令和元年度" });
    expect(result.summary.total).toBe(42);
    expect(Object.values(result.summary.byStatus).reduce((sum, count) => sum + count, 0)).toBe(42);
    const rate = result.indicators.find(({ indicator }) => indicator.includes("収納率"));
    expect(rate).toMatchObject({
      sheet: "目標一覧",
      targetText: "86.20%",
      actualText: "85.96%",
      comparison: "not_met",
      status: "未達成",
      gap: -0.24,
    });
    expect(rate?.cell).toMatch(/^E\d+$/);
    expect(rate?.rate).toBeCloseTo(99.7216, 3);
    expect(rate?.reason).toContain("86.20%");
    expect(rate?.reason).toContain("85.96%");
  });

  it("prints a table with the unachieved first", async () => {
    const { status, out } = await kpi("judge", plan);
    expect(status).toBe(0);
    const firstMissed = out.indexOf("未達成");
    expect(firstMissed).toBeGreaterThan(0);
    expect(firstMissed).toBeLessThan(out.search(/│ 達成 /));
    expect(out).toContain("計 42 件");
  });

  it("writes a valid workbook with --out, and the command removes it again", async () => {
    const judged = join(folder, "判定済み.xlsx");
    const cleaned = join(folder, "元どおり.xlsx");
    expect(await kpi("judge", plan, "--out", judged)).toMatchObject({ status: 0, err: "" });
    expect(await validate(judged)).toEqual([]);
    expect(await kpi("remove", judged, "--out", cleaned)).toMatchObject({ status: 0, err: "" });
    expect(await validate(cleaned)).toEqual([]);
    const before = JSON.parse((await kpi("judge", plan, "--json")).out) as JudgedJson;
    const after = JSON.parse((await kpi("judge", cleaned, "--json")).out) as JudgedJson;
    expect(after.indicators).toEqual(before.indicators);
  });

  it("ends with status 1 only where --fail-on finds its status", async () => {
    expect((await kpi("judge", plan, "--fail-on", "未達成")).status).toBe(1);
    expect((await kpi("judge", plan, "--fail-on", "達成見込")).status).toBe(0);
    expect(await kpi("judge", plan, "--fail-on", "ほぼ達成")).toMatchObject({
      status: 2,
      err: expect.stringContaining("ほぼ達成") as string,
    });
  });
});

describe("bad input", () => {
  const oneSentence = /^[^\n]+。\n$/;

  it.each([
    ["a .csv renamed .xlsx", "csv.xlsx", Buffer.from("指標,目標,実績\n収納率,86.20%,85.96%\n")],
    ["an empty file", "empty.xlsx", Buffer.alloc(0)],
    [
      "a password-protected file (an OLE container)",
      "secret.xlsx",
      Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(1016)]),
    ],
  ])("%s gets one sentence and status 2", async (_what, name, bytes) => {
    const path = join(folder, name);
    const out = join(folder, `out-${name}`);
    await writeFile(path, bytes);
    const result = await kpi("judge", path, "--out", out);
    expect(result).toMatchObject({ status: 2, out: "" });
    expect(result.err).toMatch(oneSentence);
    expect(result.err).toContain(path);
    expect(await readdir(folder)).not.toContain(`out-${name}`);
    expect(await readFile(path)).toEqual(bytes);
  });

  it("a truncated workbook is called damaged", async () => {
    const path = join(folder, "half.xlsx");
    const whole = await buildStartWorkbook();
    await writeFile(path, whole.subarray(0, whole.length / 2));
    const result = await kpi("judge", path);
    expect(result.status).toBe(2);
    expect(result.err).toMatch(oneSentence);
    expect(result.err).toContain("壊れている");
  });

  it("an untouched template is told where to begin, with status 2", async () => {
    const blank = join(folder, "様式.xlsx");
    await kpi("template", "--form", "list", "--out", blank);
    const result = await kpi("judge", blank);
    expect(result).toMatchObject({ status: 2, out: "" });
    expect(result.err).toContain("目標がまだ入力されていません。指標一覧!I5 から");
  });

  it("a missing file, a missing argument and an unknown option end with status 2", async () => {
    const missing = await kpi("judge", join(folder, "ない.xlsx"));
    expect(missing).toMatchObject({ status: 2, out: "" });
    expect(missing.err).toContain("見つかりません");
    expect((await kpi("judge")).status).toBe(2);
    expect((await kpi("judge", plan, "--nonsense")).status).toBe(2);
  });

  it("a folder that cannot be written to is named", async () => {
    const out = join(folder, "no-such-folder", "out.xlsx");
    const result = await kpi("judge", plan, "--out", out);
    expect(result.status).toBe(2);
    expect(result.err).toContain(out);
  });
});
