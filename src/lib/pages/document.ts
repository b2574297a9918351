/** What a whole HTML document is made of, besides its title. */
export interface DocumentParts {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly title: string;
  readonly description: string;
  readonly styles: string;
  readonly body: string;
  /** Markup of the head that other sites and tools read; nothing in it may run. */
  readonly head?: string;
  /** Marks the whole page, for a private view. */
  readonly bodyClass?: string;
  /**
   * The only script that may run, of a form that is filled in offline or an embed inside a frame; `hash` is its SHA-256 as a policy
   * writes it. `connects`: it may ask its own site, and no other.
   */
  readonly script?: { readonly text: string; readonly hash: string; readonly connects?: boolean };
  /** A script of the page's own site, by address, that may read files of that site and no other; instead of `script`. */
  readonly siteScript?: string;
}

const policy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; base-uri 'none'; form-action 'none'";

/** A document complete without scripts, fonts or any request: its own policy forbids them. Title and description are escaped here. */
export function documentOf(parts: DocumentParts): string {
  const { script, siteScript } = parts;
  const connects = script?.connects === true ? "; connect-src 'self'" : '';
  const allowed =
    siteScript !== undefined
      ? `${policy}; script-src 'self'; connect-src 'self'`
      : script === undefined
        ? policy
        : `${policy}; script-src '${script.hash}'${connects}`;
  const loaded = siteScript === undefined ? '' : `<script src="${escapeText(siteScript)}"></script>`;
  const bodyClass = parts.bodyClass === undefined ? '' : ` class="${parts.bodyClass}"`;
  return [
    `<!doctype html><html lang="${escapeText(parts.language)}" dir="${parts.direction}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="${allowed}">`,
    `<title>${escapeText(parts.title)}</title><meta name="description" content="${escapeText(parts.description)}">${parts.head ?? ''}`,
    `<style>${parts.styles}</style></head><body${bodyClass}>${parts.body}${script === undefined ? loaded : `<script>${script.text}</script>`}</body></html>\n`
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

/** A text as it stands in HTML, between tags or in a double-quoted attribute. */
export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
