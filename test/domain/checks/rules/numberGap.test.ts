import { numberGap } from "../../../../src/domain/checks/rules/numberGap";
import { findingsOf, findingsOn, messages } from "../findings";

const path = ["経営課題６ 区民意見を反映した区政運営", "戦略６－２ 信頼される区役所づくり"];
const initiative = (number: string, name: string) => ({ id: number + name, number, name, path });

test("finds 6-2-2 missing", () => {
  const initiatives = [
    initiative("１", "窓口業務の向上"),
    initiative("３", "効率的な区行政の運営"),
  ];
  const findings = findingsOf(numberGap, { initiatives });
  expect(messages(findings)).toEqual([
    "6-2-1の次が6-2-3で、6-2-2がありません。抜けか番号の誤りでないか確認してください。",
  ]);
  expect(findings).toMatchObject([{ severity: "info", initiativeId: "３効率的な区行政の運営" }]);
});

test("finds a number that stands for two initiatives", () => {
  const initiatives = [
    initiative("１）", "窓口業務の向上"),
    initiative("２）", "コンプライアンス"),
    initiative("２）", "効率的な区行政の運営"),
  ];
  expect(messages(findingsOf(numberGap, { initiatives }))).toEqual([
    "番号6-2-2が「２） コンプライアンス」と「２） 効率的な区行政の運営」の2つにあります。",
  ]);
});

test("reads the numbers of a list from its headings, office by office", () => {
  const row = (organisation: string, heading: string) => ({
    organisation,
    path: ["経営課題１ 地域", "戦略1-1", heading],
  });
  const findings = findingsOn(
    numberGap,
    row("北区", "取組1-1-1"),
    row("北区", "取組1-1-2"),
    row("西区", "取組1-1-1"),
    row("西区", "取組1-1-3"),
    row("西区", "取組1-1-3"),
  );
  expect(messages(findings)).toEqual([
    "1-1-1の次が1-1-3で、1-1-2がありません。抜けか番号の誤りでないか確認してください。",
  ]);
});

test("is quiet for whole sequences, extracts of a plan, and headings that only begin with a number", () => {
  const whole = ["１", "２", "３"].map((number) => initiative(number, `取組${number}`));
  expect(findingsOf(numberGap, { initiatives: whole })).toEqual([]);
  const extract = [initiative("２", "防災"), initiative("９", "防犯")];
  expect(findingsOf(numberGap, { initiatives: extract })).toEqual([]);
  // 「地域」 is a unit, but the bracket ends the number.
  const inBrackets = ["１）事務の改善", "２）地域の実情", "３）窓口の充実"].map((heading) => ({
    path: [heading],
  }));
  expect(findingsOn(numberGap, ...inBrackets)).toEqual([]);
  const names = ["1歳児健診", "3歳児健診", "2025年度の準備", "２次避難計画"];
  expect(findingsOn(numberGap, ...names.map((name) => ({ path: [name] })))).toEqual([]);
});
