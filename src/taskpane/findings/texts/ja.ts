const number = new Intl.NumberFormat("ja-JP");

/** Texts of the findings in Japanese; the model of the other language. */
export const ja = {
  title: "確認事項",
  summary: (count: number) => `${number.format(count)}件`,
  noPlan: "計画を読み取ると、記載もれや食い違いがここに並びます。",
  chip: (word: string, count: number) => `${word} ${number.format(count)}件`,
  count: (count: number) => number.format(count),
  filterLabel: "重要度で絞り込む",
  searchLabel: "確認事項を検索",
  searchPlaceholder: "内容、指標名、セルで検索",
  clearSearch: "検索をクリア",
  groupingLabel: "まとめ方",
  byInitiative: "取組ごと",
  byRule: "種類ごと",
  wholePlan: "計画全体",
  listLabel: "確認事項の一覧",
  shown: (shown: number, total: number) =>
    `${number.format(total)}件中 ${number.format(shown)}件を表示`,
  noMatch: "条件に合う確認事項はありません。",
  clearFilters: "絞り込みを解除",
  nothing: "確認事項はありません",
  nothingLead: (rules: number) =>
    `${number.format(rules)}種類の点検を行い、記載もれや食い違いは見つかりませんでした。`,
  fix: (before: string, after: string) => `「${before}」を「${after}」に直す`,
  fixAll: (count: number) => `同じ種類をまとめて直す（${number.format(count)}件）`,
  menu: (message: string) => `その他の操作：${message}`,
  switchOffRule: (title: string) => `「${title}」の確認をしない`,
  switchedOff: (count: number) => `しない確認：${number.format(count)}種類`,
  toSettings: "設定で変更",
  done: {
    fixed: (count: number) => `${number.format(count)}か所を直しました。`,
    fixedOne: (address: string) => `${address} を直しました。`,
    formula: (addresses: string) =>
      `${addresses} は数式のため、直しませんでした。数式の元のセルを直してください。`,
    changed: (addresses: string) =>
      `${addresses} は読み取ったあとで内容が変わったため、直しませんでした。`,
    addresses: (list: readonly string[], rest: number) =>
      rest > 0 ? `${list.join("、")} ほか${number.format(rest)}か所` : list.join("、"),
    unfixed: "修正を元に戻しました。",
    switchedOff: (title: string) =>
      `「${title}」の確認をしないことにしました。この設定はブックに保存され、ほかの担当者にも適用されます。`,
    switchedOn: (title: string) => `「${title}」の確認を再開しました。`,
    join: (sentences: readonly string[]) => sentences.join(""),
  },
};

/** The texts of the findings in one language. */
export type FindingsTexts = typeof ja;
