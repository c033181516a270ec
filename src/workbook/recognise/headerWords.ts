/**
 * What a column of a list can hold. `attainment` is a rate that the office computed itself; it is known so
 * that it is not taken for an actual.
 */
export type Concept =
  | "number"
  | "organisation"
  | "fiscalYear"
  | "issue"
  | "strategy"
  | "initiative"
  | "category"
  | "indicator"
  | "unit"
  | "direction"
  | "baseline"
  | "target"
  | "targetYear"
  | "actual"
  | "interimActual"
  | "forecastActual"
  | "actualTime"
  | "attainment"
  | "stated"
  | "effort"
  | "improvement"
  | "withdrawalCriterion"
  | "owner"
  | "budget"
  | "remark";

/**
 * Header words per concept, as they remain when widths are unified and blanks, brackets, numbering and a
 * year are taken away (`headerKey`). To teach the add-in a word, add it here.
 */
export const HEADER_WORDS: Readonly<Record<Concept, readonly string[]>> = {
  number: ["no", "no.", "№", "番号", "連番", "項番", "通番", "通し番号", "id", "コード", "#"],
  organisation: [
    ...["所属", "所属名", "区", "区名", "区役所", "区局", "局区", "区・局", "団体", "団体名"],
    ...["自治体", "自治体名", "市町村", "市町村名", "組織", "部局", "部局名", "機関"],
    ...["organisation", "organization", "municipality", "ward"],
  ],
  fiscalYear: ["年度", "対象年度", "計画年度", "実施年度", "会計年度", "fiscalyear", "year", "fy"],
  issue: [
    ...["経営課題", "政策", "政策名", "基本目標", "基本方針", "大項目", "分野", "政策分野", "柱"],
    ...["重点課題", "基本政策", "章", "managementissue", "policy", "field"],
  ],
  strategy: [
    ...["戦略", "施策", "施策名", "中項目", "基本施策", "重点施策", "施策の方向", "施策の柱"],
    ...["strategy", "measurefield"],
  ],
  initiative: [
    ...["具体的取組", "具体的取組名", "具体的な取組", "具体的取り組み", "取組", "取組名", "取組み"],
    ...["取り組み", "取組項目", "取組項目名", "主な取組", "取組内容", "事業", "事業名", "事務事業"],
    ...["事務事業名", "小項目", "項目", "項目名", "initiative", "project", "program", "action"],
  ],
  category: [
    "区分",
    "種別",
    "種類",
    "目標区分",
    "指標区分",
    "指標種別",
    "category",
    "kind",
    "type",
  ],
  indicator: [
    ...[
      "指標",
      "指標名",
      "指標名称",
      "指標の名称",
      "成果指標",
      "成果指標名",
      "評価指標",
      "業績指標",
    ],
    ...["活動指標", "目標指標", "数値指標", "達成指標", "アウトカム指標", "アウトプット指標"],
    ...["プロセス指標", "管理指標", "重要業績評価指標", "目標項目", "指標項目", "指標の内容"],
    ...[
      "kpi",
      "kpi名",
      "kgi",
      "indicator",
      "indicatorname",
      "performanceindicator",
      "keyperformanceindicator",
      "measure",
      "metric",
    ],
  ],
  unit: ["単位", "unit", "units", "unitofmeasure"],
  direction: [
    "方向",
    "方向性",
    "目標の方向",
    "望ましい方向",
    "目指す方向",
    "direction",
    "desireddirection",
    "polarity",
  ],
  baseline: [
    ...[
      "基準値",
      "基準",
      "現状値",
      "現状",
      "現況値",
      "当初値",
      "策定時",
      "策定時の値",
      "計画策定時",
    ],
    ...[
      "前年度実績",
      "前年度等実績",
      "前年実績",
      "前年度",
      "前年度値",
      "前年度実績値",
      "昨年度実績",
    ],
    ...[
      "過年度実績",
      "前回実績",
      "基準年度",
      "基準年度値",
      "参考値",
      "baseline",
      "baselinevalue",
      "previous",
      "lastyear",
    ],
  ],
  target: [
    ...["目標", "目標値", "目標数値", "目標値等", "業績目標", "数値目標", "成果目標", "目標水準"],
    ...["年度目標", "年間目標", "計画値", "計画", "計画目標", "目標内容", "最終目標", "達成目標"],
    ...["目標・計画", "target", "targets", "targetvalue", "goal", "plan", "planned"],
  ],
  targetYear: [
    "目標年度",
    "目標年次",
    "目標年",
    "達成年度",
    "達成期限",
    "期限",
    "目標時期",
    "targetyear",
  ],
  actual: [
    ...["実績", "実績値", "結果", "年度実績", "当年度実績", "年度末実績", "最終実績", "実績数値"],
    ...[
      "実績等",
      "成果",
      "成果実績",
      "実績・結果",
      "実績及び結果",
      "目標の達成状況",
      "決算",
      "決算額",
    ],
    ...[
      "現在値",
      "最新値",
      "actual",
      "actualvalue",
      "actualresult",
      "actuals",
      "result",
      "results",
      "achievement",
    ],
  ],
  interimActual: [
    ...[
      "中間実績",
      "中間値",
      "中間",
      "上半期実績",
      "上期実績",
      "上半期",
      "9月末実績",
      "9月末",
      "8月末",
    ],
    ...["8月末実績", "10月末実績", "途中実績", "進捗値", "interim", "midyear"],
  ],
  forecastActual: [
    ...[
      "実績見込",
      "実績見込み",
      "見込",
      "見込み",
      "見込値",
      "年度末見込",
      "年度末見込み",
      "決算見込",
    ],
    ...["着地見込", "実績見込値", "forecast", "outlook"],
  ],
  actualTime: [
    "実績時点",
    "時点",
    "集計時点",
    "測定時点",
    "調査時点",
    "基準日",
    "実績区分",
    "asof",
  ],
  attainment: [
    ...[
      "達成率",
      "達成度合",
      "目標達成率",
      "進捗率",
      "達成割合",
      "伸び率",
      "対前年比",
      "差",
      "差引",
    ],
    ...[
      "目標差",
      "増減",
      "attainment",
      "attainmentrate",
      "achievementrate",
      "progressrate",
      "rate",
      "gap",
      "difference",
    ],
  ],
  stated: [
    ...[
      "達成状況",
      "達成度",
      "評価",
      "自己評価",
      "評価結果",
      "目標達成状況",
      "達成見込",
      "達成見込み",
    ],
    ...[
      "目標の達成見込み",
      "判定",
      "判定結果",
      "達成",
      "達成・未達成",
      "進捗評価",
      "状態",
      "ランク",
    ],
    ...["目標評価", "目標の評価", "status", "rating", "evaluation", "judgement", "judgment"],
  ],
  effort: [
    ...[
      "取組状況",
      "取組の状況",
      "進捗状況",
      "進捗",
      "実施状況",
      "取組実績",
      "取組内容の実施見込み",
    ],
    ...["取組実施状況", "現状の主な取組実績", "主な取組実績", "effort", "progress"],
  ],
  improvement: [
    ...[
      "課題と改善策",
      "課題・改善策",
      "課題及び改善策",
      "改善策",
      "課題",
      "改善内容",
      "課題と対応",
    ],
    ...[
      "課題と対応策",
      "対応策",
      "今後の対応",
      "今後の方針",
      "今後の取組",
      "未達成の理由",
      "要因と対策",
    ],
    ...["要因分析", "改善点", "improvement", "issues", "countermeasure"],
  ],
  withdrawalCriterion: [
    ...["撤退・再構築基準", "撤退基準", "再構築基準", "撤退・再構築の基準", "撤退再構築基準"],
    ...["withdrawalcriterion"],
  ],
  owner: [
    ...["担当", "担当課", "担当者", "担当係", "担当部署", "担当名", "所管", "所管課", "所管部署"],
    ...[
      "主管課",
      "責任者",
      "owner",
      "responsible",
      "section",
      "department",
      "division",
      "inchargeof",
    ],
  ],
  budget: ["予算", "予算額", "当初予算", "予算現額", "事業費", "budget", "cost"],
  remark: [
    "備考",
    "備考欄",
    "摘要",
    "補足",
    "注記",
    "コメント",
    "remarks",
    "notes",
    "note",
    "comment",
    "comments",
  ],
};

/** Columns whose header only resembles a known word; tried in order after `HEADER_WORDS`. */
export const HEADER_PATTERNS: readonly (readonly [RegExp, Concept])[] = [
  [/指標(名|名称|項目)?$/, "indicator"],
  [/^(前年|昨年|過年|策定|基準|現状|現況|当初).*(値|実績|時|数)?$/, "baseline"],
  [/見込み?(値|額|数)?$/, "forecastActual"],
  [/^(中間|上半期|上期|[4-9]月末|1[0-2]月末).*(実績|値|結果)?$/, "interimActual"],
  [/目標(値|数値|額|数|水準)$|(業績|数値|成果|達成|年度|年間|最終)目標$/, "target"],
  [/^(?!.*(取組|活動)).*(実績|結果)(値|額|数)?$/, "actual"],
  [/^(担当|所管|主管)/, "owner"],
  [/改善策|対応策|今後の(対応|方針|取組)/, "improvement"],
  [/^予算/, "budget"],
];

/** Words that stand in a second header row and take their meaning from the header above them. */
export const SUB_HEADER_WORDS: readonly string[] = [
  ...["年度末", "最終", "期末", "通期", "当年度", "今年度", "本年度", "値", "数値", "内容", "名称"],
  ...["final", "year-end", "value"],
];
