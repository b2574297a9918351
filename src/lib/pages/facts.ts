/** A line of a list of facts: a term and what is said of it, each part with a link or a tone where it has one. */
export interface Fact {
  readonly term: string;
  readonly parts: readonly FactPart[];
}

export interface FactPart {
  readonly text: string;
  readonly href?: string;
  /** `late`: overdue, or nothing has followed; `strong`: a figure that is read first. */
  readonly tone?: 'late' | 'strong';
  /** Text of a user, in a direction of its own. */
  readonly isQuoted?: boolean;
}

/** A fact of one text. */
export function fact(term: string, text: string, more: Omit<FactPart, 'text'> = {}): Fact {
  return { term, parts: [{ text, ...more }] };
}
