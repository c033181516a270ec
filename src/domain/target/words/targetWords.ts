import { compactText } from "../../text/normalize";
import { WordTable } from "../../text/wordTable";
import { CHANGE_WORDS, PLAIN_WORDS } from "./changeWords";
import { MARK_WORDS } from "./markWords";
import { OPERATOR_WORDS } from "./operatorWords";
import { PERIOD_WORDS } from "./periodWords";
import { REFERENCE_WORDS } from "./referenceWords";
import type { WordList } from "./word";

/** What a word stands for. */
export type TargetWord = Omit<WordList, "words">;

function entries(lists: readonly WordList[]): (readonly [string, TargetWord])[] {
  return lists.flatMap(({ words, ...meaning }) =>
    words
      .split(" ")
      .filter((word) => word !== "")
      .map((word) => [compactText(word).text, meaning] as const),
  );
}

/** All words of the target language with their meaning. */
export const TARGET_WORDS = new WordTable<TargetWord>(
  entries([
    PLAIN_WORDS,
    ...OPERATOR_WORDS,
    ...CHANGE_WORDS,
    ...REFERENCE_WORDS,
    ...PERIOD_WORDS,
    ...MARK_WORDS,
  ]),
);
