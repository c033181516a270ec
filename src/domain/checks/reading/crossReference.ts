import type { Indicator } from "../../plan/plan";
import type { SourcedText } from "../../plan/sourcedText";
import { compactText } from "../../text/normalize";

/** A row that says that it stands elsewhere: 「具体的取組３－１－２の再掲」. */
export interface CrossReference {
  /** The text that says so. */
  readonly at: SourcedText;
  /** 3-1-2 where a number is printed. */
  readonly number: string | null;
}

const REFERENCE = /再掲/u;
/** A number of two parts or more, or one behind the word for an initiative. */
const NUMBER = /\d+(?:-\d+)+|(?<=取組(?:項目)?)\d+/u;

/** The cross reference in an indicator's name, target, remark or initiative; `null` where it has none. */
export function crossReferenceOf({ name, path, remark, target }: Indicator): CrossReference | null {
  const initiative = path.at(-1);
  const texts: readonly (SourcedText | null | undefined)[] = [
    target,
    name,
    remark,
    initiative === undefined ? null : { text: initiative, cell: name.cell },
  ];
  const marked = texts.flatMap((each) => (each && REFERENCE.test(each.text) ? each : []));
  const [first] = marked;
  if (first === undefined) return null;
  for (const each of marked) {
    const number = NUMBER.exec(compactText(each.text).text)?.[0];
    if (number !== undefined) return { at: each, number };
  }
  return { at: first, number: null };
}
