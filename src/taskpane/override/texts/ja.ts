/** Texts of overriding a judgement in Japanese; the model of the other language. */
export const ja = {
  title: "判定を手で変更",
  computed: "計算による判定",
  status: "判定",
  reason: "変更する理由",
  reasonMissing: "理由を入力してください。",
  by: "変更する人（任意）",
  recorded:
    "理由とともにブックに記録され、ほかの担当者にも表示されます。目標または実績が変わると、計算による判定に戻ります。",
  confirm: "変更する",
  remove: "計算による判定に戻す",
  cancel: "キャンセル",
  done: {
    set: (name: string, status: string) => `「${name}」の判定を「${status}」に変更しました。`,
    removed: (name: string, status: string) =>
      `「${name}」を計算による判定「${status}」に戻しました。`,
    undone: (name: string) => `「${name}」の判定の変更を元に戻しました。`,
  },
};

/** The texts of overriding a judgement in one language. */
export type OverrideTexts = typeof ja;
