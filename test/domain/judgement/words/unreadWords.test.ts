import Big from "big.js";

import type { ActualFigure } from "../../../../src/domain/judgement/actual/actualFigure";
import { knownText } from "../../../../src/domain/judgement/actual/knownText";
import { bareFigure } from "../../../../src/domain/judgement/actual/plainFigure";
import {
  doubtInText,
  isReportInDoubt,
  wordsInDoubt,
} from "../../../../src/domain/judgement/words/unreadWords";

const KNOWN = knownText("講座の参加者数", "100人以上");

function figure(around: Partial<Pick<ActualFigure, "label" | "behind" | "note">>): ActualFigure {
  const bare = bareFigure(new Big(100), "人", "100人", { binary: false, readable: true });
  return { ...bare, ...around };
}

describe("words beside a number", () => {
  it("lets a bare number pass", () => {
    expect(wordsInDoubt(figure({}), KNOWN)).toBeNull();
  });

  it.each(["が参加した", "の参加があった", "が講座に参加", "以上", "となった"])(
    "reads 「100人%s」 as a result",
    (behind) => {
      expect(wordsInDoubt(figure({ behind }), KNOWN)).toBeNull();
    },
  );

  it.each(["とならず", "しか集まらず", "でない", "までもう少し", "ほぎゃ", "x"])(
    "leaves 「100人%s」 to a person, because it is not read to the end",
    (behind) => {
      expect(wordsInDoubt(figure({ behind }), KNOWN)).toBe(`100人${behind}`);
    },
  );

  it("takes no word of the indicator for a doubt", () => {
    const known = knownText("未対応の件数", "100件以下");
    expect(wordsInDoubt(figure({ label: "未対応" }), known)).toBeNull();
    expect(wordsInDoubt(figure({ behind: "が未対応" }), known)).toBeNull();
    expect(wordsInDoubt(figure({ behind: "が未対応" }), KNOWN)).not.toBeNull();
  });

  it("tells what was done before from what was counted", () => {
    expect(wordsInDoubt(figure({ label: "関係者に周知し" }), KNOWN)).toBeNull();
    expect(wordsInDoubt(figure({ label: "周知した" }), KNOWN)).toBe("周知した100人");
  });

  it("passes names before the number, but no lone character", () => {
    expect(wordsInDoubt(figure({ label: "ふれあい広場" }), KNOWN)).toBeNull();
    expect(wordsInDoubt(figure({ label: "国" }), KNOWN)).toBe("国100人");
  });

  it.each(["アンケート結果", "市民アンケート", "オンライン含む"])(
    "takes the note （%s） for an explanation",
    (note) => {
      expect(wordsInDoubt(figure({ note }), KNOWN)).toBeNull();
    },
  );

  it.each(["他区平均", "仮", "うち男性", "隣町"])("leaves the note （%s） to a person", (note) => {
    expect(wordsInDoubt(figure({ note }), KNOWN)).toBe(`100人（${note}）`);
  });

  it("leaves a text without end behind the number to a person", () => {
    expect(wordsInDoubt(figure({ behind: "参加".repeat(2000) }), KNOWN)).not.toBeNull();
  });
});

describe("words anywhere in an actual", () => {
  it("finds what takes the number back", () => {
    expect(doubtInText("100人。目標には届かなかった", KNOWN)).toBe("届か");
    expect(doubtInText("人手不足の中、100人が参加", KNOWN)).toBeNull();
  });

  it("holds a report without numbers to every word", () => {
    expect(isReportInDoubt("全件処理困難", KNOWN)).toBe(true);
    expect(isReportInDoubt("全件処理した", KNOWN)).toBe(false);
  });
});
