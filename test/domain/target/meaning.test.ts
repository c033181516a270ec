import { readFileSync } from "node:fs";
import { join } from "node:path";

import { parseTarget } from "../../../src/domain/target/parseTarget";

function names(file: string): string[] {
  return readFileSync(join(__dirname, file), "utf8")
    .split("\n")
    .filter((line) => line !== "");
}

describe("a number without an operator", () => {
  it.each(names("moreIsBetter.txt"))("is a floor for %s", (indicator) => {
    const { clauses, direction } = parseTarget({ text: "12", indicator });
    expect([clauses[0]?.op, direction]).toEqual([">=", "higher"]);
  });

  it.each(names("lessIsBetter.txt"))("is a ceiling for %s", (indicator) => {
    const { clauses, direction } = parseTarget({ text: "12", indicator });
    expect([clauses[0]?.op, direction]).toEqual(["<=", "lower"]);
  });

  it("is never turned round by a qualification in the cell", () => {
    const { clauses } = parseTarget({
      text: "現年分：94.5%　滞納繰越分：25%",
      indicator: "国民健康保険料収納率",
    });
    expect(clauses.map(({ op }) => op)).toEqual([">=", ">="]);
  });

  it("gives way to the printed word", () => {
    const printed = parseTarget({ text: "10件以上", indicator: "苦情件数" });
    expect([printed.clauses[0]?.op, printed.direction]).toEqual([">=", "higher"]);
  });

  it("is a ceiling for zero, except where less than zero is possible", () => {
    const op = (indicator: string): string | undefined =>
      parseTarget({ text: "0", indicator }).clauses[0]?.op;
    expect(op("相談件数")).toBe("<=");
    expect(op("転入者数－転出者数")).toBe(">=");
    expect(op("単年度収支")).toBe(">=");
  });
});
