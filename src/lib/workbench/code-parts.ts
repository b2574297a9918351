/** A stretch of a text, told apart by whether it stood between back-ticks. */
export interface CodePart {
  readonly text: string;
  readonly isCode: boolean;
}

/** A text cut at its back-ticks: what stands between two of them is code; a single one stays a character. */
export function codeParts(text: string): readonly CodePart[] {
  return text
    .split(/(`[^`]+`)/u)
    .filter((part) => part !== '')
    .map((part) =>
      /^`[^`]+`$/u.test(part) ? { text: part.slice(1, -1), isCode: true } : { text: part, isCode: false }
    );
}
