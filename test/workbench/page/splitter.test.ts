/** @jest-environment jsdom */
import { PANE_WIDTH, wireSplitter } from "../../../src/workbench/page/splitter";

function setUp(): { splitter: HTMLElement; width: () => string } {
  const desk = document.createElement("main");
  const splitter = document.createElement("div");
  desk.append(splitter);
  wireSplitter(splitter, desk);
  return { splitter, width: () => desk.style.getPropertyValue("--pane-width") };
}

function press(splitter: HTMLElement, key: string): KeyboardEvent {
  const event = new KeyboardEvent("keydown", { key, cancelable: true });
  splitter.dispatchEvent(event);
  return event;
}

beforeEach(() => {
  localStorage.clear();
});

test("the pane starts at Excel's width", () => {
  const { splitter, width } = setUp();
  expect(width()).toBe("360px");
  expect(splitter.getAttribute("aria-valuenow")).toBe("360");
  expect(splitter.getAttribute("aria-valuemin")).toBe("320");
  expect(splitter.getAttribute("aria-valuemax")).toBe("600");
});

test("arrow keys move it and stop at the limits", () => {
  const { splitter, width } = setUp();
  expect(press(splitter, "ArrowLeft").defaultPrevented).toBe(true);
  expect(width()).toBe("380px");
  for (let presses = 0; presses < 20; presses += 1) press(splitter, "ArrowRight");
  expect(width()).toBe(`${String(PANE_WIDTH.minimum)}px`);
  press(splitter, "End");
  press(splitter, "ArrowLeft");
  expect(width()).toBe(`${String(PANE_WIDTH.maximum)}px`);
  expect(splitter.getAttribute("aria-valuenow")).toBe("600");
});

test("other keys are left alone", () => {
  const { splitter, width } = setUp();
  expect(press(splitter, "Tab").defaultPrevented).toBe(false);
  expect(width()).toBe("360px");
});

test("the width is remembered, and nonsense is not believed", () => {
  press(setUp().splitter, "ArrowLeft");
  expect(setUp().width()).toBe("380px");
  localStorage.setItem("workbench.paneWidth", "wide");
  expect(setUp().width()).toBe("360px");
  localStorage.setItem("workbench.paneWidth", "9000");
  expect(setUp().width()).toBe("600px");
});
