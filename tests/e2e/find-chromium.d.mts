/** A Chromium for the browser tests, or undefined where there is none. */
export function findChromium(): string | undefined;
/** The same, installed first where there is none. */
export function getChromium(): string;
export const chromiumArguments: string[];
