/** Columns of the answer that the form saves, in order: those of the register of replies. */
export const replyColumns: readonly string[] = [
  'institution',
  'item',
  'asked_on',
  'text',
  'agrees',
  'replied_on',
  'evidence_url',
  'evidence_page',
  'evidence_quote'
];
