import { splitItems } from "../../../../src/workbook/recognise/statements/items";
import {
  assignResults,
  pairResults,
  readResults,
} from "../../../../src/workbook/recognise/statements/reportedResults";

const answers = (names: readonly string[], results: string) =>
  assignResults(names, readResults(splitItems(results))).map((result) => result?.value ?? null);

describe("assignResults", () => {
  it("finds the line that names the same thing", () => {
    expect(
      answers(
        ["特定空家等の是正件数", "広告収入の確保", "年間相談延べ件数"],
        "・特定空家等の是正件数：７件（9月末）\n・広告収入 7,684千円\n・４～8月相談延べ件数：約 3,000件",
      ),
    ).toEqual(["７件（9月末）", "7,684千円", "約 3,000件"]);
  });

  it("gives a line to one name only, however alike two names are", () => {
    const head = "区政会議において、各委員からの意見について、";
    expect(
      answers(
        [`${head}適切なフィードバックが行われた割合`, `${head}十分に意見交換が行われた割合`],
        `・${head}十分に意見交換が行われた割合：85%`,
      ),
    ).toEqual([null, "85%"]);
  });

  it("leaves figures alone that measure something near", () => {
    expect(
      answers(
        ["来庁者アンケートの満足度", "新たに指定した津波避難ビルの数"],
        "・来庁者アンケート調査を実施。（508人から回答）\n・津波避難ビルの調整（４箇所調整中）",
      ),
    ).toEqual([null, null]);
  });

  it("hands on the whole line where it says the opposite of the name", () => {
    expect(answers(["適切に対応した件数"], "適切に対応できなかった件数：0件")).toEqual([
      "適切に対応できなかった件数：0件",
    ]);
  });
});

describe("pairResults", () => {
  it("takes a changed wording at the same place as a whole", () => {
    const results = readResults(
      splitItems("・広報紙の配布(12回)\n・課長級職員のグループ別課題研修の実施(2回)"),
    );
    expect(pairResults(["広報紙の配布", "課長級職員のコーチング研修の実施"], results)).toEqual([
      "12回",
      "課長級職員のグループ別課題研修の実施(2回)",
    ]);
  });
});
