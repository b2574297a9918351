import { compactScript } from './compact-script.ts';
import script from './index.script.js?raw';

/** The only script that the index may run, with its SHA-256 as the page's policy writes it: a test compares them. */
export const indexScript = {
  text: compactScript(script),
  hash: 'sha256-idJq5s6BNPbkuKcpw9X5RVHRpM3TfcwXER7qeRQtGYk='
};
