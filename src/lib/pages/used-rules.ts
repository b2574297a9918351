/**
 * A compacted stylesheet without the rules that a page has no use for: those of whose selectors each names a class that no element
 * of the page has. For pages that no script changes.
 */
export function usedRules(stylesheet: string, markup: string): string {
  const lists = new Set(Array.from(markup.matchAll(/\sclass="([^"]*)"/gu), ([, names = '']) => names));
  const classes = new Set([...lists].flatMap((names) => names.split(/\s+/u)).sort());
  const key = [...classes].join(' ');
  const known = remembered.get(stylesheet) ?? new Map<string, string>();
  const kept = known.get(key) ?? rulesFor(stylesheet, classes);
  if (known.size < most) remembered.set(stylesheet, known.set(key, kept));
  return kept;
}

/** What was kept for pages with the same classes, as an edition has hundreds of them. */
const remembered = new Map<string, Map<string, string>>();
const most = 500;

function rulesFor(stylesheet: string, classes: ReadonlySet<string>): string {
  const isUsed = (selector: string): boolean =>
    [...selector.replace(/:not\([^)]*\)/gu, '').matchAll(/\.([a-z][\w-]*)/giu)].every(([, name = '']) =>
      classes.has(name)
    );
  const kept = (selectors: string): string => splitSelectors(selectors).filter(isUsed).join(',');
  const rules = stylesheet.replace(/([^{}]+)\{([^{}]*)\}/gu, (rule, selectors: string, body: string) => {
    if (selectors.trim().startsWith('@')) return rule;
    const left = kept(selectors);
    return left === '' ? '' : `${left}{${body}}`;
  });
  return rules.replace(/@(?:media|container|supports)[^{}]*\{\}/gu, '');
}

/** Selectors of a list, the commas inside brackets left alone. */
function splitSelectors(selectors: string): readonly string[] {
  return selectors.split(/,(?![^(]*\))/u);
}
