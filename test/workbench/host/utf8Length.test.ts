import { utf8Length } from "../../../src/workbench/host/utf8Length";

test.each(["", "abc", "é", "目標", "😀", "a目é😀"])("%j", (text) => {
  expect(utf8Length(text)).toBe(Buffer.byteLength(text, "utf8"));
});
