import { mixedWidth } from "../../../../src/domain/checks/rules/mixedWidth";
import { cellOf } from "../../../support/planBuilder";
import { findingsOf, findingsOn } from "../findings";

test.each([
  ["７2%", "７2", "72"],
  ["延べ６0団体・個人以上", "６0", "60"],
  ["1３,８７７千円", "1３,８７７", "13,877"],
  ["４．5点以上", "４．5", "4.5"],
  ["1０0千円", "1０0", "100"],
])("%s: the same number in one width", (target, before, after) => {
  const [finding, ...others] = findingsOn(mixedWidth, { target });
  expect(finding).toMatchObject({
    severity: "info",
    cell: cellOf(0, "target"),
    fix: { cell: cellOf(0, "target"), before, after },
  });
  expect(others).toEqual([]);
  expect(target).toContain(before);
});

test("finds a number once in its cell, and every number", () => {
  const initiatives = [
    { id: "1", activities: [["部会 2１団体", "部会 2１団体、1６団体、2１団体"]] as const },
  ];
  const fixes = findingsOf(mixedWidth, { initiatives }).map(({ fix }) => fix?.after);
  expect(fixes).toEqual(["21", "21", "16"]);
});

test.each([
  "72%",
  "７２％",
  "１回 20地域",
  "２回（R3.８末）",
  "９月から12月",
  "１３,877千円、12,000千円".slice(11),
])("is quiet for %s", (target) => {
  expect(findingsOn(mixedWidth, { target })).toEqual([]);
});
