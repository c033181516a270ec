import { compactText } from "../../../domain/text/normalize";

/** 「…のための研修会の開催」: something that takes place, or does not. */
const EVENT =
  /(研修|講習|講座|講演|訓練|説明会|懇談会|相談会|交流会|検討会|報告会|教室|会議|セミナー|ワークショップ|イベント|アンケート|調査)[^、。]{0,4}(?:の|を)(?:開催|実施)(?:する|します)?。?$/u;
/** Other words for the same kind of event. */
const ALIKE: readonly (readonly string[])[] = [
  ["研修", "講習", "講座", "講演", "セミナー", "勉強会", "ワークショップ", "教室"],
  ["説明会", "懇談会", "相談会", "交流会", "検討会", "報告会", "会議", "会合", "意見交換"],
  ["アンケート", "調査"],
  ["訓練"],
  ["イベント", "祭", "まつり", "フェス"],
];
/** 「就労定着率の向上を図る」: a figure is to move. */
const RATE =
  /^(.{0,20}?([^、。のをはがや・]{2,10}(?:率|件数|者数|人数|割合)))(?:の|を)(?:向上|上昇|増加|改善|低下|減少|縮減|引き?上げ|引き?下げ)/u;

/**
 * Whether a report surely says nothing about a target of words: an event of which it knows none, or a rate to which it
 * gives no figure. A box that answers many targets is otherwise left to a person as a whole.
 */
export function isUnreported(target: string, report: string): boolean {
  const asked = compactText(target).text;
  const said = compactText(report).text;
  const event = EVENT.exec(asked)?.[1];
  if (event !== undefined) {
    const words = ALIKE.find((alike) => alike.includes(event)) ?? [event];
    return !words.some((word) => said.includes(word));
  }
  const rate = RATE.exec(asked)?.[2];
  return rate !== undefined && !hasFigure(said, rate);
}

/** Between the name of a figure and its number stands little. */
const NEAR = 12;

function hasFigure(said: string, name: string): boolean {
  for (let at = said.indexOf(name); at >= 0; at = said.indexOf(name, at + 1)) {
    const behind = said.slice(at + name.length, at + name.length + NEAR);
    if (/^[^、。]*\d/u.test(behind)) return true;
  }
  return false;
}
