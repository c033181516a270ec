/** Guides say what is to be entered, or whether it must be; 「説明」 heads what a word means. */
const GUIDE = /記入|入力して|記載して|例[：:]|^(?:必須|任意|説明|意味|定義|解説|用語)$/u;

/** Whether a text explains how to fill in a sheet, instead of being filled in. */
export function isGuide(text: string): boolean {
  return GUIDE.test(text.trim());
}
