import { readTokens, type Token } from './condition-tokens.ts';

/** A parsed condition on the cells of a row. Names are as the person wrote them: whoever turns it into SQL matches them to columns. */
export type Condition =
  | { readonly kind: 'rows' }
  | { readonly kind: 'column'; readonly column: string }
  | { readonly kind: 'comparison'; readonly column: string; readonly operator: Operator; readonly with: Operand }
  | { readonly kind: 'among'; readonly column: string; readonly values: readonly string[] }
  | { readonly kind: 'presence'; readonly column: string; readonly present: boolean }
  | { readonly kind: 'not'; readonly condition: Condition }
  | { readonly kind: 'and' | 'or'; readonly conditions: readonly Condition[] };

export type Operator = '=' | '!=' | '<' | '<=' | '>' | '>=';

export type Operand = { readonly value: string } | { readonly column: string };

export type ParsedCondition =
  | { readonly ok: true; readonly condition: Condition }
  /** `at`: where it stopped, in UTF-16 units from 0. */
  | { readonly ok: false; readonly at: number; readonly got: string; readonly expected: string };

const deepest = 100;
const mostTerms = 400;

/**
 * Reads a condition as people write it in `indicators.csv` and `where` (grammar: CONTRACT, "A condition"). Beyond that grammar
 * it knows `column is present`, `column is absent`, `column not in (…)` and `column <= [other column]`. Bad text gives the
 * place, what stood there and what was expected; nothing is thrown.
 *
 * @example parseCondition('readmitted = "<30" and not (age in (0 | 1))')
 */
export function parseCondition(text: string): ParsedCondition {
  const read = readTokens(text);
  if (!read.ok) return read;
  try {
    return { ok: true, condition: new Reader(text, read.tokens).whole() };
  } catch (stop) {
    if (stop instanceof Unexpected) return { ok: false, at: stop.at, got: stop.got, expected: stop.expected };
    throw stop;
  }
}

class Unexpected extends Error {
  readonly at: number;
  readonly got: string;
  readonly expected: string;
  constructor(at: number, got: string, expected: string) {
    super(`at ${at}: got ${got}, expected ${expected}`);
    this.at = at;
    this.got = got;
    this.expected = expected;
  }
}

class Reader {
  readonly #text: string;
  readonly #tokens: readonly Token[];
  #next = 0;
  #depth = 0;
  #terms = 0;

  constructor(text: string, tokens: readonly Token[]) {
    this.#text = text;
    this.#tokens = tokens;
  }

  whole(): Condition {
    const condition = this.#either();
    if (this.#peek()) this.#fail('`and`, `or` or the end');
    return condition;
  }

  #either(): Condition {
    const conditions = [this.#both()];
    while (this.#takeWord('or')) conditions.push(this.#both());
    return conditions.length === 1 ? conditions[0]! : { kind: 'or', conditions };
  }

  #both(): Condition {
    const conditions = [this.#negated()];
    while (this.#takeWord('and')) conditions.push(this.#negated());
    return conditions.length === 1 ? conditions[0]! : { kind: 'and', conditions };
  }

  #negated(): Condition {
    if (++this.#depth > deepest) this.#fail(`at most ${deepest} conditions inside each other`);
    const condition: Condition = this.#takeWord('not')
      ? { kind: 'not', condition: this.#negated() }
      : this.#takeSign('(')
        ? this.#closing(this.#either(), ')')
        : this.#term();
    this.#depth--;
    return condition;
  }

  #term(): Condition {
    if (++this.#terms > mostTerms) this.#fail(`at most ${mostTerms} comparisons`);
    if (this.#isWord(0, 'rows') && !this.#continues(1)) {
      this.#next++;
      return { kind: 'rows' };
    }
    const column = this.#run('a column');
    if (this.#takeWord('is')) {
      if (this.#takeWord('present')) return { kind: 'presence', column, present: true };
      if (this.#takeWord('absent')) return { kind: 'presence', column, present: false };
      this.#fail('`present` or `absent`');
    }
    if (this.#isWord(0, 'not') && this.#isWord(1, 'in')) {
      this.#next++;
      return { kind: 'not', condition: this.#among(column) };
    }
    if (this.#isWord(0, 'in')) return this.#among(column);
    const sign = this.#peek();
    if (sign?.kind !== 'operator') return { kind: 'column', column };
    this.#next++;
    return { kind: 'comparison', column, operator: sign.text as Operator, with: this.#operand() };
  }

  #among(column: string): Condition {
    this.#next++;
    if (!this.#takeSign('(')) this.#fail('`(`');
    const values = [this.#run('a value')];
    while (this.#takeSign('|')) values.push(this.#run('a value'));
    return this.#closing({ kind: 'among', column, values }, ')');
  }

  #operand(): Operand {
    const token = this.#peek();
    if (token?.kind === 'operator') this.#fail('a value (put a value that begins with a sign in quotes)');
    if (token?.kind !== 'column') return { value: this.#run('a value') };
    this.#next++;
    return { column: token.text };
  }

  /** A quoted text, or words up to the next operator, keyword or parenthesis, with the spaces between them as written. */
  #run(expected: string): string {
    const first = this.#peek();
    if (first?.kind === 'quoted') {
      this.#next++;
      return first.text;
    }
    if (this.#isWord(0, 'and') || this.#isWord(0, 'or')) this.#fail(`${expected} (in quotes where it is a keyword)`);
    if (first?.kind !== 'word') this.#fail(expected);
    let last = first;
    this.#next++;
    while (this.#peek()?.kind === 'word' && !this.#isKeyword()) last = this.#tokens[this.#next++]!;
    return this.#text.slice(first.at, last.end);
  }

  #isKeyword(): boolean {
    if (this.#isWord(0, 'and') || this.#isWord(0, 'or')) return true;
    if (this.#isWord(0, 'in')) return this.#isSign(1, '(');
    if (this.#isWord(0, 'not')) return this.#isWord(1, 'in') && this.#isSign(2, '(');
    return this.#isWord(0, 'is') && (this.#isWord(1, 'present') || this.#isWord(1, 'absent'));
  }

  #continues(ahead: number): boolean {
    const token = this.#peek(ahead);
    return token !== undefined && !this.#isWord(ahead, 'and') && !this.#isWord(ahead, 'or') && token.text !== ')';
  }

  #closing(condition: Condition, sign: string): Condition {
    if (!this.#takeSign(sign)) this.#fail(`\`${sign}\``);
    return condition;
  }

  #peek(ahead = 0): Token | undefined {
    return this.#tokens[this.#next + ahead];
  }

  #isWord(ahead: number, word: string): boolean {
    const token = this.#peek(ahead);
    return token?.kind === 'word' && token.text.toLowerCase() === word;
  }

  #isSign(ahead: number, sign: string): boolean {
    const token = this.#peek(ahead);
    return token?.kind === 'sign' && token.text === sign;
  }

  #takeWord(word: string): boolean {
    if (!this.#isWord(0, word)) return false;
    this.#next++;
    return true;
  }

  #takeSign(sign: string): boolean {
    if (!this.#isSign(0, sign)) return false;
    this.#next++;
    return true;
  }

  #fail(expected: string): never {
    const token = this.#peek();
    const got = token ? this.#text.slice(token.at, token.end) : 'the end';
    throw new Unexpected(token?.at ?? this.#text.length, got, expected);
  }
}
