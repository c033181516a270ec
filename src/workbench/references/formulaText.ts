/** Position behind a quoted text; a doubled quote inside stands for itself. */
export function endOfQuoted(formula: string, at: number, quote: string): number {
  let end = at + 1;
  while (end < formula.length) {
    if (formula[end] !== quote) end += 1;
    else if (formula[end + 1] === quote) end += 2;
    else return end + 1;
  }
  return end;
}

/** Position behind a bracket and what it holds; an apostrophe escapes the next character. */
export function endOfBrackets(formula: string, at: number): number {
  let depth = 0;
  for (let end = at; end < formula.length; end += 1) {
    const char = formula[end];
    if (char === "'") end += 1;
    else if (char === "[") depth += 1;
    else if (char === "]") {
      depth -= 1;
      if (depth === 0) return end + 1;
    }
  }
  return formula.length;
}
