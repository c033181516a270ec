import { compactText } from "../../text/normalize";
import { readUnitColumn, unitAt } from "../../text/units";

/** Rates that are no percentages: births and deaths per thousand or 100,000 people, multiples. */
const OTHER_RATES = [
  "死亡率",
  "出生率",
  "婚姻率",
  "離婚率",
  "自殺率",
  "倍率",
  "罹患率",
  "り患率",
  "発生率",
  "有訴者率",
  "再生産率",
  "人口増減率",
  "回転率",
];
/** Rates per 100,000 people. */
const PER_100000 = ["死亡率", "自殺率"];

/** What a name ends with when it is a percentage. */
const PERCENT_HEADS = [
  "率",
  "割合",
  "認知度",
  "満足度",
  "理解度",
  "達成度",
  "定着度",
  "利用度",
  "充足度",
  "浸透度",
  "関心度",
  "信頼度",
  "向上度",
  "周知度",
  "貢献度",
  "シェア",
  "構成比",
];

/** What may stand behind the head without changing it: 「受診率の向上」. */
const AFTER_HEAD =
  /(?:の)?(?:向上|改善|増加|増|維持|維持・向上|アップ|UP|引き上げ|引上げ|上昇|低減|減少|削減|抑制|縮減|低下|確保)(?:を図る|を目指す|する)?$/u;

/** Counters that the end of a name implies, longest first where one contains the other. */
const NAME_UNITS: readonly (readonly [ending: string, unit: string])[] = [
  ["件数", "件"],
  ["者数", "人"],
  ["人数", "人"],
  ["人口", "人"],
  ["員数", "人"],
  ["客数", "人"],
  ["児童数", "人"],
  ["生徒数", "人"],
  ["学生数", "人"],
  ["出生数", "人"],
  ["死亡数", "人"],
  ["患者数", "人"],
  ["会員数", "人"],
  ["サポーター数", "人"],
  ["ボランティア数", "人"],
  ["待機児童", "人"],
  ["回数", "回"],
  ["日数", "日"],
  ["台数", "台"],
  ["冊数", "冊"],
  ["本数", "本"],
  ["枚数", "枚"],
  ["戸数", "戸"],
  ["棟数", "棟"],
  ["床数", "床"],
  ["社数", "社"],
  ["校数", "校"],
  ["園数", "園"],
  ["世帯数", "世帯"],
  ["団体数", "団体"],
  ["組織数", "組織"],
  ["店舗数", "店舗"],
  ["施設数", "施設"],
  ["事業所数", "事業所"],
  ["箇所数", "か所"],
  ["か所数", "か所"],
  ["カ所数", "か所"],
  ["ヶ所数", "か所"],
  ["地域数", "地域"],
  ["地区数", "地区"],
  ["項目数", "項目"],
  ["点数", "点"],
  ["得点", "点"],
  ["評点", "点"],
  ["順位", "位"],
  ["勤務時間", "時間"],
  ["時間数", "時間"],
  ["寿命", "歳"],
  ["年齢", "歳"],
];

/** A name without what stands in brackets at its end, in compact form. */
function bareName(name: string): string {
  let { text } = compactText(name);
  for (let stripped = text.replace(/\([^()]*\)$/u, ""); stripped !== text;) {
    text = stripped;
    stripped = text.replace(/\([^()]*\)$/u, "");
  }
  return text;
}

function headOf(name: string): string {
  return bareName(name).replace(AFTER_HEAD, "");
}

/** The unit in brackets at the end of a name: 「(円)」, 「（％）」. */
export function bracketUnit(name: string): string | null {
  if (!/[)）]\s*$/u.test(name)) return null;
  const inner = /\(([^()]*)\)$/u.exec(compactText(name).text)?.[1];
  if (inner === undefined || inner === "") return null;
  const column = readUnitColumn(inner);
  if (column === null) return null;
  const known = unitAt(inner.replace(/^単位[:は]?|^[十百千万億]+/u, ""), 0);
  return known === null
    ? null
    : column.per === null || column.per === "年"
      ? column.unit
      : `${column.unit}/${column.per}`;
}

/** Whether the name is that of a percentage, so that a change in ％ may mean points. */
export function isPercentName(name: string): boolean {
  if (bracketUnit(name) === "%") return true;
  const { text } = compactText(name);
  if (/10万|千人|人口千|人口1,000/u.test(text)) return false;
  const head = headOf(name);
  if (OTHER_RATES.some((rate) => head.endsWith(rate))) return false;
  return PERCENT_HEADS.some((ending) => head.endsWith(ending));
}

/** Whether the indicator is itself a multiple (有効求人倍率), so that 倍 is a level. */
export function isMultiple(name: string): boolean {
  return /倍率|倍数|競争率/u.test(compactText(name).text);
}

/** The unit that the name of an indicator clearly implies; `null` where it does not. */
export function impliedUnit(name: string): string | null {
  const { text } = compactText(name);
  const head = headOf(name);
  if (PER_100000.some((rate) => head.endsWith(rate)) || /人口10万/u.test(text)) return "人口10万対";
  if (isPercentName(name)) return "%";
  if (/格付け/u.test(text)) return "★";
  for (const [ending, unit] of NAME_UNITS) if (head.endsWith(ending)) return unit;
  // 「…を実施した地域の数」
  const counted = /([^のをがはたる]{1,6})の数$/u.exec(head)?.[1];
  if (counted !== undefined) {
    for (let from = 0; from < counted.length; from++) {
      const unit = unitAt(counted, from);
      if (unit !== null && unit.length === counted.length - from) return unit.unit;
    }
    if (/(?:者|人|児|員|生徒|児童|子ども|こども)$/u.test(counted)) return "人";
  }
  return null;
}
