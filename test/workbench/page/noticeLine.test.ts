/** @jest-environment jsdom */
import { NoticeLine } from "../../../src/workbench/page/noticeLine";

function setUp() {
  const elements = {
    line: document.createElement("div"),
    text: document.createElement("p"),
    close: document.createElement("button"),
    polite: document.createElement("div"),
    assertive: document.createElement("div"),
  };
  elements.line.hidden = true;
  return { ...elements, notice: new NoticeLine(elements) };
}

test("a failure interrupts a screen reader, news wait", () => {
  const { notice, line, text, polite, assertive } = setUp();
  notice.error("開けません。");
  expect([line.hidden, text.textContent]).toEqual([false, "開けません。"]);
  expect([polite.textContent, assertive.textContent]).toEqual(["", "開けません。"]);
  expect(line.className).toContain("error");
  notice.info("保存しました。");
  expect([polite.textContent, assertive.textContent]).toEqual(["保存しました。", ""]);
  expect(line.className).not.toContain("error");
});

test("it can be closed", () => {
  const { notice, line, close, assertive } = setUp();
  notice.error("開けません。");
  close.click();
  expect([line.hidden, assertive.textContent]).toEqual([true, ""]);
});

test("text is shown as text", () => {
  const { notice, text } = setUp();
  notice.error("「<img src=x onerror=alert(1)>.xlsx」は開けません。");
  expect(text.children).toHaveLength(0);
});
