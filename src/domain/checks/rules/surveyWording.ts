import { compactText } from "../../text/normalize";
import type { Check, CheckInput } from "../check";
import type { Finding } from "../finding";
import { say } from "../reading/wording";

const SURVEY = /アンケート|モニター|意識調査|世論調査/u;
const RESPONDENTS = /回答者|回答した(?:人|方|者)/u;
const RESIDENTS = /(?:区民|市民|町民|村民|県民|住民)の割合/u;

function run({ indicators }: CheckInput): readonly Finding[] {
  return indicators.flatMap(({ indicator: { id, name, remark } }) => {
    // Cheap first: most names say nothing of residents.
    const before = RESIDENTS.exec(name.text)?.[0];
    if (before === undefined) return [];
    const text = compactText(name.text).text;
    const source = `${text}${remark?.text ?? ""}`;
    if (!SURVEY.test(source) || RESPONDENTS.test(text)) return [];
    const after = "回答者の割合";
    return {
      code: "survey-wording" as const,
      severity: "info" as const,
      message: say(
        `アンケートの結果ですので、「${before}」ではなく「${after}」とする方が正確です。`,
        `The source is a survey: “${after}” (of those who answered) is more exact than “${before}” (of all residents).`,
      ),
      cell: name.cell,
      indicatorId: id,
      fix: {
        cell: name.cell,
        before,
        after,
        label: say(`「${after}」に改める`, `Change to “${after}”`),
      },
    };
  });
}

export const surveyWording: Check = {
  code: "survey-wording",
  severity: "info",
  title: say("アンケート結果の書き方", "Wording of survey results"),
  explanation: say(
    "出所がアンケートや区民モニターの割合を「区民の割合」と書くと、区民全体の状態と受け取られます。「回答者の割合」に訂正した区の例があります。",
    "A share of survey answers called 「区民の割合」 reads as the state of all residents; a ward had to correct this to 回答者.",
  ),
  run,
};
