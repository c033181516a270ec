/** Full-width and half-width forms and letter case are equal to a person who searches. */
export function searchable(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}

/**
 * A test for texts that {@link searchable} prepared: every word of the query must occur. It is made once a query, so
 * that ten thousand texts are searched while the user types.
 */
export function searchMatcher(query: string): (prepared: string) => boolean {
  const words = searchable(query).split(/\s+/).filter(Boolean);
  return (prepared) => words.every((word) => prepared.includes(word));
}
