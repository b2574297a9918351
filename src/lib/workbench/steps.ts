/** The steps of the working page, in their order. */
export const steps = ['files', 'check', 'results', 'preview', 'publish'] as const;

export type Step = (typeof steps)[number];

/** What groups can be compared with. */
export const referenceChoices = ['best', 'largest', 'rest', 'overall'] as const;
