/** 延べ counts people as often as they come, 実 only once. */
const REPEATED = /延べ|のべ|延[人数]/u;
const SINGLE = /実(?:人数|人員|数|件数|利用者|参加者)/u;

/** Whether one of two texts counts repeated visits and the other single people. */
export function countsOtherwise(one: string, other: string): boolean {
  return (
    (REPEATED.test(one) && SINGLE.test(other) && !REPEATED.test(other)) ||
    (SINGLE.test(one) && REPEATED.test(other) && !REPEATED.test(one))
  );
}
