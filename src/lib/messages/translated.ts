/** The same words in any language: texts of any wording and functions of the same arguments, under the same names. */
export type Translated<Words> = Words extends string
  ? string
  : Words extends (...given: infer Given) => string
    ? (...given: Given) => string
    : Words extends readonly unknown[]
      ? readonly Translated<Words[number]>[]
      : { readonly [Name in keyof Words]: Translated<Words[Name]> };
