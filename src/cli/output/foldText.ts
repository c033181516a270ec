import stringWidth from "string-width";

/**
 * Breaks a text into lines of at most `width` columns of a terminal; full-width characters count two.
 * Japanese has no blanks to break at, so a line may end anywhere.
 */
export function foldText(text: string, width: number): string {
  return text
    .split("\n")
    .flatMap((line) => {
      const lines: string[] = [];
      let current = "";
      for (const character of line) {
        if (stringWidth(current + character) > width) {
          lines.push(current);
          current = "";
        }
        current += character;
      }
      return [...lines, current];
    })
    .join("\n");
}
