import { isUnreported } from "../../../../src/workbook/recognise/statements/unreported";

const REPORT = `・職員提案制度により提案 6件を区長表彰した。
・担当外ヘルパーの実施 15回
・就労支援事業利用者数は 146件で、就職率は 58.2％。引き続き就労定着率の向上に努めている。`;

describe("isUnreported", () => {
  it("misses an event of which the report knows none", () => {
    expect(isUnreported("職場間の連携を促進するための研修会の開催", REPORT)).toBe(true);
    expect(isUnreported("区民アンケートを実施する", REPORT)).toBe(true);
  });

  it("takes other words for the event as a report", () => {
    expect(isUnreported("研修会の開催", `${REPORT}\n・接遇セミナーに 20名参加`)).toBe(false);
    expect(isUnreported("地域との意見交換会議を開催する", "町会との会合に出席した。")).toBe(false);
  });

  it("misses the figure of a rate, even where the rate is spoken of", () => {
    expect(isUnreported("就労定着率の向上を図る", REPORT)).toBe(true);
    expect(isUnreported("就職率の向上につなげる", REPORT)).toBe(false);
  });

  it("leaves everything else to a person", () => {
    expect(isUnreported("口座振替加入勧奨の強化", REPORT)).toBe(false);
    expect(isUnreported("積極的な参加を奨励する", REPORT)).toBe(false);
    expect(isUnreported("超過勤務の縮減", REPORT)).toBe(false);
  });
});
