import type { IndicatorCard } from './model.ts';

/** The measure that a register names, by its id or, whatever the case, its label; `undefined` where there is none. */
export function namedCard(cards: readonly IndicatorCard[], name: string | undefined): IndicatorCard | undefined {
  if (name === undefined) return undefined;
  const wanted = name.trim().toLowerCase();
  return (
    cards.find(({ id }) => id === name) ??
    cards.find(({ id, label }) => [id, label.en, label.es].some((text) => text?.trim().toLowerCase() === wanted))
  );
}
