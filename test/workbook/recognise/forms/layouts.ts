import { judge } from "../../../../src/domain/judgement/judge";
import type { IndicatorSeed, InitiativeSeed, PlanSeed } from "../../../../src/domain/plan/planSeed";
import { planSeedRows } from "../../../../src/domain/plan/planSeedRows";
import type { SheetSnapshot } from "../../../../src/workbook/read/snapshot";
import { bullets, FormSheet, resultLines, targetLine } from "./formSheet";

type Layout = (plan: PlanSeed) => readonly SheetSnapshot[];

/** A sheet for each management issue, filled strategy by strategy. */
function byIssue(
  plan: PlanSeed,
  fill: (sheet: FormSheet, issue: PlanSeed["managementIssues"][number], index: number) => void,
): readonly SheetSnapshot[] {
  return plan.managementIssues.map((issue, index) => {
    const sheet = new FormSheet().add(`${plan.fiscalYear}\u3000${plan.organisation}運営方針`);
    fill(sheet, issue, index);
    return sheet.done(`経営課題${String(index + 1)}`, `issue-${String(index)}`);
  });
}

const onlyInitiatives = (issue: PlanSeed["managementIssues"][number]): readonly InitiativeSeed[] =>
  issue.strategies.flatMap(({ initiatives }) => initiatives);

/** 「…の件数【元年度】4件(29年度1件)」. */
function yearLine({ name, target, targetYear, baseline }: IndicatorSeed): string {
  if (baseline?.startsWith("参考")) return `${name} ${target ?? ""} ${baseline}`;
  const past = baseline === undefined ? "" : `(${baseline})`;
  return `${name}【${targetYear ?? ""}】${target ?? ""}${past}`;
}

/** 様式3: one sheet an initiative, whole lists in one cell, a legend beside the empty mark cell. */
export const form3: Layout = (plan) =>
  plan.managementIssues.flatMap(onlyInitiatives).map((initiative, index) => {
    const { id, number, name, indicators, improvement } = initiative;
    const outcomes = indicators.filter(({ kind }) => kind !== "activity");
    const counted = indicators.filter(({ kind }) => kind === "activity");
    const further = outcomes.filter(({ main }) => main !== true);
    const planned = [
      ...["(趣旨・目的)", "住民自治を拡充する。", "(目標)"],
      ...outcomes.filter(({ main }) => main === true).map(yearLine),
      ...(further.length === 0 ? [] : ["<その他市政改革プラン2.0(区政編)に関する目標>"]),
      bullets(further.map(yearLine)),
    ];
    const amount = ({ name: activity, actualName, actual }: IndicatorSeed): string =>
      actual === activity ? actual : `${actualName ?? activity}(${actual ?? ""})`;
    const reported = [
      ...[
        "(取組実績)",
        bullets([...counted, ...further].filter((each) => each.actual).map(amount)),
      ],
      "(目標の達成状況)",
      ...outcomes.flatMap((each) =>
        each.main === true && each.actual !== undefined
          ? [
              each.actual.startsWith("・")
                ? each.actual
                : `${each.actualName ?? each.name}:${each.actual}`,
            ]
          : [],
      ),
    ];
    const doing = [
      "(取組内容)",
      bullets(counted.map((each) => `${each.name}(${each.target ?? ""})`)),
    ];
    return new FormSheet()
      .add(plan.fiscalYear, "", "", "", `（区名）\u3000${plan.organisation}`)
      .add(number, "", `【${name}】`)
      .add("計画", "取組の方針・目標内容", "", "当年度の取組内容")
      .add("", planned.join("\n"), "", doing.join("\n"))
      .add(
        "中間振り返り",
        "取組内容の実施見込み",
        "（ⅰ）実施見込み\n（ⅱ）実施できない見込み",
        "課題と改善策",
      )
      .add("", "目標の達成見込み", "①:達成見込み\n②:達成できない見込み", "")
      .add("自己評価", "当年度の取組実績及び目標の達成状況", "", "課題と改善策")
      .add("", reported.join("\n"), "", improvement ?? "")
      .add("", "目標の達成状況", "①:目標達成\n②:目標未達成")
      .done(number, id + String(index));
  });

/** Mid-year table: an initiative a row, marks and 改善策 in one cell; a sum is announced among the results. */
export const interimTable: Layout = (plan) =>
  byIssue(plan, (sheet, issue) => {
    sheet.add(`${issue.number ?? "経営課題"} ${issue.name}`);
    for (const { number, name, initiatives } of issue.strategies) {
      if (name !== undefined) sheet.add().add(`${number ?? "戦略"} ${name}`);
      sheet.add(
        "具体的取組",
        "",
        "現状の主な取組実績",
        "目標（取組によりめざす指標）",
        "達成状況と課題・改善策",
      );
      for (const initiative of initiatives) {
        const { indicators, stated, improvement } = initiative;
        const total = indicators.find(({ actualName }) => actualName?.endsWith("見込み"));
        const announced = total
          ? [total.name, `${total.targetYear ?? ""}目標額：${total.target ?? ""}`]
          : [];
        const mark = stated ? `【${stated.outlook}、${stated.effort}】` : "";
        sheet.add(
          ...[initiative.number, initiative.name],
          bullets([...announced, ...resultLines(initiative)]),
          bullets(indicators.filter((each) => each !== total).map(targetLine)),
          [mark, improvement ?? ""].filter((part) => part !== "").join("\n"),
        );
      }
    }
  });

/** Outline: targets only; every second initiative has indicator and target in two columns over two rows. */
export const outline: Layout = (plan) =>
  byIssue(plan, (sheet, issue) => {
    sheet
      .add(`${issue.number ?? "経営課題"} ${issue.name}`)
      .add("現状と課題をここに書く。")
      .add();
    for (const { number, name, initiatives } of issue.strategies) {
      if (name !== undefined) sheet.add(`${number ?? "戦略"} ${name}`);
      sheet.add("具体的取組", "", "業績目標");
      initiatives.forEach((initiative, index) => {
        const { indicators } = initiative;
        const label: readonly [string, string] = [initiative.number, initiative.name];
        const inTwo =
          index % 2 === 1 && indicators.every(({ name: n, target }) => target && target !== n);
        if (!inTwo) sheet.add(...label, bullets(indicators.map(targetLine)));
        else {
          indicators.forEach((each, line) => {
            const head = line === 0 ? label : ["", ""];
            sheet.add(...head, `・${each.name}`, `：${each.target ?? ""}`);
          });
        }
      });
      sheet.add();
    }
  });

/** 目標 and 取組実績 below one another; the reform part has its targets in a right column without a label. */
export const resultsBlock: Layout = (plan) =>
  byIssue(plan, (sheet, issue, index) => {
    sheet.add(`${issue.number ?? ""} ${issue.name}`.trim());
    for (const initiative of onlyInitiatives(issue)) {
      const { number, name, budget, indicators } = initiative;
      const targets = bullets(indicators.map(targetLine));
      const results = bullets(resultLines(initiative));
      sheet.add(`${number}${name}`, "", "", budget ? `【予算額 ${budget.text}】` : "");
      if (index === 0) {
        sheet.add("区の特性に応じた施策を行います。").add("目\u3000標", "", targets);
        sheet.add("取組実績", "", results).add();
      } else {
        sheet
          .add(`・${name}\n区の考え方を述べる。`, "", targets)
          .add("取組実績")
          .add(results)
          .add();
      }
    }
  });

/** P, D, C, A: the targets stand in P and again, in another order, in the table of C. */
export const pdca: Layout = (plan) =>
  byIssue(plan, (sheet, issue) => {
    sheet.add(issue.name);
    for (const initiative of onlyInitiatives(issue)) {
      const { number, name, indicators, activities, improvement, evaluationRemark } = initiative;
      const of = (place: string): string =>
        bullets(activities.filter(({ printedIn }) => printedIn === place).map((each) => each.name));
      const roman = (index: number): string => `${["i", "ii", "iii", "iv"][index] ?? "v"}.`;
      const targets = indicators.map((each, index) => `${roman(index)}${targetLine(each)}`);
      sheet.add(`${number}${name}`);
      sheet.add("P", "業績目標（目標年次：29年度）", targets.join("\n"));
      sheet.add("", "27年度取組計画", of("plan")).add("D", "実績", of("results"));
      if (evaluationRemark) sheet.add("C", "評価", evaluationRemark);
      else {
        sheet.add("C", "評価", "結果の値は27年度末現在の中間値", "目標", "結果");
        indicators
          .map((each, index) => [each, `${roman(index)}${each.actualName ?? each.name}`] as const)
          .reverse()
          .forEach(([{ target, actual }, label]) => {
            sheet.add("", "", label, (target ?? "").replace("以上", "\n以上"), actual ?? "");
          });
      }
      sheet.add("A", "今年度反映した内容", improvement ?? "").add();
    }
  });

/** A list with an indicator a row under two header rows, paths in merged cells, and a sum at the end. */
export const flat: Layout = (plan) => {
  const sheet = new FormSheet()
    .add(`${plan.organisation}\u3000${plan.fiscalYear}\u3000目標・実績一覧`)
    .add();
  sheet.add("経営\n課題", "具体的\n取組", "指\u3000標", "目標・実績", "", "課題と\n改善策");
  sheet.add("", "", "", "目\u3000標", "実\u3000績", "");
  let [issue, initiative] = ["", ""];
  for (const row of planSeedRows(plan)) {
    const names = [row.managementIssue.name, row.initiative.id] as const;
    const { name, target, actual } = row.indicator;
    sheet.add(
      names[0] === issue ? "" : names[0],
      names[1] === initiative ? "" : row.initiative.name,
      ...[name, target ?? "", actual ?? "", row.initiative.improvement ?? ""],
    );
    [issue, initiative] = names;
  }
  return [sheet.add("合計", "", "", "", "", "").add("※ 実績は確定値").done("目標一覧", plan.id)];
};

/** 令和5年度 on: indicators in one cell, results with target and grade in another, one issue below the other. */
export const outcome: Layout = (plan) => {
  const sheet = new FormSheet().add(
    `${plan.fiscalYear}\u3000${plan.organisation}運営方針\u3000自己評価`,
  );
  plan.managementIssues.forEach((issue, index) => {
    const indicators = onlyInitiatives(issue).flatMap((initiative) => initiative.indicators);
    const numbered = indicators.map((each, place) => ({ each, mark: "①②③④⑤⑥⑦⑧⑨⑩".charAt(place) }));
    const results = numbered.flatMap(({ each: { name, target, actual }, mark }) => {
      if (actual === undefined) return [];
      const { comparison } = judge({ target: target ?? "", indicator: name, actual });
      const grade = comparison === "met" ? "A" : "B";
      return [`${mark}令和5年度実績 ${actual}（目標${target ?? ""}）：${grade}`];
    });
    sheet.add(`経営課題${String(index + 1)}`, issue.name);
    sheet.add("課題認識", "地域のつながりが薄れている。").add("主な戦略", "つながりを作る。");
    sheet.add(
      "アウトカム指標",
      numbered.map(({ each, mark }) => `${mark}${targetLine(each)}`).join("\n"),
    );
    sheet.add("アウトカム指標の達成状況（定量評価）", results.join("\n"));
  });
  sheet.add("自己評価（運営方針全体の定性評価）", "おおむね順調である。");
  return [sheet.add("今後の方針", "取組を続ける。").done("自己評価", plan.id)];
};
