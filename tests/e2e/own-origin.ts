import { expect, type Page } from '@playwright/test';

/** Another one lets two working copies be tested at a time. */
export const port = process.env['E2E_PORT'] ?? '4199';

export const origin = `http://localhost:${port}`;

/**
 * Notes every request that a page, its frames and its workers make to another origin, and every error on the page
 * (a browser asks for a favicon by itself).
 *
 * @returns what to call at the end of a test: it fails where there was any
 */
export function watch(page: Page): () => void {
  const foreign: string[] = [];
  const errors: string[] = [];
  page.context().on('request', (request) => {
    const address = request.url();
    if (!/^(data|blob|about):/.test(address) && !address.startsWith(`${origin}/`)) foreign.push(address);
  });
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.location().url.endsWith('/favicon.ico')) errors.push(message.text());
  });
  return () => {
    expect(foreign).toEqual([]);
    expect(errors).toEqual([]);
  };
}
