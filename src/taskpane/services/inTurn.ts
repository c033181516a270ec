/** Something that is done and answers later. */
type Work<T> = () => Promise<T>;

/**
 * Lets works happen one after another, in the order in which they were asked for; one that fails keeps none of the
 * others from its turn. Two of them at once in a workbook would each see the other's half-written cells and take them
 * for a colleague's.
 */
export function inTurn(): <T>(work: Work<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const own = last.then(work);
    last = own.catch(() => undefined);
    return own;
  };
}
