/** Columns without which a row cannot be listed: nobody could place it. Such rows stay in the register's count. */
export const needed = {
  commitments: ['commitment', 'made_on', 'due_on'],
  harms: ['harm', 'identified_on', 'identified_by']
} as const;
