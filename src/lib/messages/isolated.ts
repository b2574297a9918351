const rightToLeft =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/**
 * A text of the user's for the inside of a sentence: one that holds right-to-left script stands between U+2068 and U+2069, so that
 * it turns neither the words nor the figures beside it; every other text stays as it is. One that is isolated already, too.
 */
export function isolated(text: string): string {
  return rightToLeft.test(text) && !text.startsWith('\u2068') ? `\u2068${text}\u2069` : text;
}
