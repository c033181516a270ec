/** Gives out names that nothing else in the workbook has; Excel does not tell capitals from small letters. */
export class FreeNames {
  private readonly taken: Set<string>;

  constructor(taken: readonly string[]) {
    this.taken = new Set(taken.map((name) => name.toLowerCase()));
  }

  /** The name itself, or 「name (2)」 where it is taken: for sheets. */
  numberedCopy(name: string): string {
    return this.first(name, (number) => `${name} (${number})`);
  }

  /** The name itself, or 「name_2」 where it is taken: for tables, whose names hold no brackets. */
  numberedName(name: string): string {
    return this.first(name, (number) => `${name}_${number}`);
  }

  /** 「name1」, 「name2」 …, the first that is free. */
  next(name: string): string {
    return this.first(`${name}1`, (number) => `${name}${number}`);
  }

  private first(name: string, numbered: (number: number) => string): string {
    let candidate = name;
    for (let number = 2; this.taken.has(candidate.toLowerCase()); number++) {
      candidate = numbered(number);
    }
    this.taken.add(candidate.toLowerCase());
    return candidate;
  }
}
