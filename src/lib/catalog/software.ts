import about from '../../../package.json' with { type: 'json' };

/** The product's version, as every edition names it. */
export const software: string = about.version;
