/** How much an embed holds: what is left out where many groups would make it too big. */
export interface EmbedDetail {
  readonly hasNumerators: boolean;
  /** All that has to be known beside the figures; without it the unknown share, source and verification. */
  readonly hasNotes: boolean;
  /** Without the chart its figures stand in the table. */
  readonly hasChart: boolean;
}

const whole: EmbedDetail = { hasNumerators: true, hasNotes: true, hasChart: true };

/** From the fullest down; the first that stays below the limit is taken. Every group, figure and range is in all of them. */
export const embedDetails: readonly EmbedDetail[] = [
  whole,
  { ...whole, hasNumerators: false },
  { ...whole, hasNumerators: false, hasNotes: false },
  { ...whole, hasNotes: false, hasChart: false }
];
