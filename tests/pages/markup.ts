/** What tests ask of a page's markup, without a browser. */
import { embedFrame } from '#lib/pages/embed-frame.ts';
import { indexScript } from '#lib/pages/index-script.ts';
/** Values of an attribute, unescaped. */
export function attribute(html: string, name: string): string[] {
  return [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'gu'))].map((match) =>
    (match[1] ?? '').replaceAll('&amp;', '&')
  );
}

/** Levels of the headings, in order. */
export function headingLevels(html: string): number[] {
  return [...html.matchAll(/<h([1-6])[\s>]/gu)].map((match) => Number(match[1]));
}

const unclosed = new Set(['meta', 'br', 'link', 'img', 'hr', 'input', 'path', 'rect', 'circle', 'line', 'use']);

/** The first tag that is closed out of turn or never; nothing where all match. */
export function maybeUnbalanced(html: string): string | undefined {
  const open: string[] = [];
  for (const [, slash, name = '', self] of html
    .replace(/<style>[\s\S]*?<\/style>/gu, '')
    .matchAll(/<(\/?)([a-zA-Z][\w-]*)(?:\s(?:[^">]|"[^"]*")*?)?(\/?)>/gu)) {
    if (slash === '/') {
      if (open.pop() !== name) return name;
    } else if (self !== '/' && !unclosed.has(name)) open.push(name);
  }
  return open.at(-1);
}

/** A page without the codes that people copy from it, its data block (no script, and no tag can stand in it), the one script that an embed runs inside a frame, and that of the index. */
export function withoutCodes(html: string): string {
  return html
    .replace(/<textarea[^>]*>[^<]*<\/textarea>/gu, '')
    .replace(/<script type="application\/ld\+json">[^<]*<\/script>/u, '')
    .replace(`<script>${embedFrame.text}</script>`, '')
    .replace(`<script>${indexScript.text}</script>`, '');
}
