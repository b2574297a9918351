import { compactScript } from './compact-script.ts';
import script from './embed-frame.script.js?raw';

/** What an embed runs inside a frame: it tells its height, and asks its own site's `status.json` where the frame's address says so. */
export const embedFrame = {
  text: compactScript(script),
  /** SHA-256 of the text, for the policy; a test compares. */
  hash: 'sha256-3a9/Uf/CEMjPA+mUp530mA2bZ2ug2o6F375ROfF42DY=',
  connects: true
} as const;
