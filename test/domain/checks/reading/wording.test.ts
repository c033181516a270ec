import {
  brief,
  contentOf,
  similarity,
  wordingOf,
} from "../../../../src/domain/checks/reading/wording";

test("a quotation is one line and short", () => {
  expect(brief("50%\n以上")).toBe("50% 以上");
  const cut = brief("あ".repeat(100));
  expect(cut).toHaveLength(28);
  expect(cut.endsWith("…")).toBe(true);
  expect(brief("𠮷".repeat(28))).toBe("𠮷".repeat(28));
});

test("wording has one width and no punctuation", () => {
  expect(wordingOf("「市民の声｣の 全件公表。")).toBe(wordingOf("「市民の声」の全件公表"));
  expect(wordingOf("ＰＤＣＡ／ICT")).toBe("PDCAICT");
});

test("content is what is left without hiragana and 実施", () => {
  expect(contentOf("地域カルテを更新")).toBe(contentOf("地域カルテの更新した"));
  expect(contentOf("研修の実施")).toBe("研修");
  expect(contentOf("ケース研究会")).not.toBe(contentOf("ケース研修会"));
});

test("similarity lies between nothing and everything in common", () => {
  expect(similarity("ケース研究会", "ケース研究会")).toBe(1);
  expect(similarity("ケース研究会", "口座振替勧奨")).toBe(0);
  expect(similarity("ケース研究会", "ケース研修会")).toBeCloseTo(0.6);
  expect(similarity("", "会")).toBe(0);
});
