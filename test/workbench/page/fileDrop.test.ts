/** @jest-environment jsdom */
import { wireFileDrop } from "../../../src/workbench/page/fileDrop";

const target = document.createElement("div");
const desk = document.createElement("main");
const opened: File[] = [];
wireFileDrop(target, desk, (file) => opened.push(file));

beforeEach(() => {
  target.hidden = true;
  opened.length = 0;
});

/** jsdom has no DragEvent: an event with the properties that a browser's has. */
function drag(
  type: string,
  files: readonly File[],
  relatedTarget: EventTarget | null = null,
): Event {
  const event = new Event(type, { bubbles: true, cancelable: true });
  const types = files.length > 0 ? ["Files"] : ["text/plain"];
  Object.assign(event, { dataTransfer: { types, files, dropEffect: "none" }, relatedTarget });
  document.body.dispatchEvent(event);
  return event;
}

const file = new File(["x"], "計画.xlsx");

test("a dragged file shows the target until it leaves the window", () => {
  expect(drag("dragenter", [file]).defaultPrevented).toBe(true);
  expect(target.hidden).toBe(false);
  expect(desk.className).toContain("captured");
  drag("dragleave", [file], document.body);
  expect(target.hidden).toBe(false);
  drag("dragleave", [file]);
  expect(target.hidden).toBe(true);
  expect(desk.className).not.toContain("captured");
});

test("a dropped file is opened instead of replacing the page", () => {
  drag("dragenter", [file]);
  expect(drag("dragover", [file]).defaultPrevented).toBe(true);
  expect(drag("drop", [file]).defaultPrevented).toBe(true);
  expect(opened).toEqual([file]);
  expect(target.hidden).toBe(true);
});

test("dragged text is none of its business", () => {
  expect(drag("dragenter", []).defaultPrevented).toBe(false);
  expect(target.hidden).toBe(true);
});
