import base from './base.css?raw';
import { compact } from './compact.ts';
import forced from './forced-colours.css?raw';
import frameworks from './frameworks.css?raw';
import letters from './letters.css?raw';
import methods from './methods.css?raw';
import page from './page.css?raw';
import print from './print.css?raw';
import tokens from './tokens.css?raw';

/** The look of the frameworks' pages and of an institution's record: the page without charts, items and lines. */
export const frameworkStyles = compact([tokens, base, page, methods, frameworks, forced, print].join('\n'));

/** The look of the letters: the page, and sheets to print. */
export const letterStyles = compact([tokens, base, page, forced, print, letters].join('\n'));
