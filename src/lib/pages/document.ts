/** What a whole HTML document is made of, besides its title. */
export interface DocumentParts {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly title: string;
  readonly description: string;
  readonly styles: string;
  readonly body: string;
  /** Marks the whole page, for a private view. */
  readonly bodyClass?: string;
  /** The only script that may run, for a document that is filled in offline; `hash` is its SHA-256 as a policy writes it. */
  readonly script?: { readonly text: string; readonly hash: string };
}

const policy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; base-uri 'none'; form-action 'none'";

/** A document complete without scripts, fonts or any request: its own policy forbids them. Title and description are escaped here. */
export function documentOf(parts: DocumentParts): string {
  const { script } = parts;
  const allowed = script === undefined ? policy : `${policy}; script-src '${script.hash}'`;
  const bodyClass = parts.bodyClass === undefined ? '' : ` class="${parts.bodyClass}"`;
  return [
    `<!doctype html><html lang="${escape(parts.language)}" dir="${parts.direction}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="${allowed}">`,
    `<title>${escape(parts.title)}</title><meta name="description" content="${escape(parts.description)}">`,
    `<style>${parts.styles}</style></head><body${bodyClass}>${parts.body}${script === undefined ? '' : `<script>${script.text}</script>`}</body></html>\n`
  ].join('');
}

/**
 * Markup without the comments that only a hydrating framework reads, and with empty shapes closed in their own tag. No text can
 * hold either: its `<` is escaped.
 */
export function plainMarkup(rendered: string): string {
  return rendered
    .replace(/<!--[\s\S]*?-->/gu, '')
    .replace(/><\/(?:line|circle|use|path|rect)>/gu, '/>')
    .trim();
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
