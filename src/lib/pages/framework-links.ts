import { frameworks } from '#lib/catalog/frameworks.ts';
import { itemAnchor } from './framework-sections.ts';
import { languagesOf, type Links } from './links.ts';
import type { PagePlace } from './page-languages.ts';

/** The pages of the frameworks; `record` is an institution's own. */
export type FrameworkPage = 'overview' | 'light-and-heat' | 'raising-the-bar' | 'glossary';

/** Addresses, relative to the page, beside those of every page. What is left out is not linked. */
export interface FrameworkLinks extends Links {
  readonly pages?: Readonly<Record<FrameworkPage, string>>;
  /** An institution's scorecard, from its record. */
  readonly scorecard?: string;
}

/** As an edition's folders are laid out: the overview in `frameworks/`, the others one level below, records two. */
export function editionFrameworkLinks(
  from: FrameworkPage | 'record',
  slug?: string,
  place?: PagePlace
): FrameworkLinks {
  const up = { overview: '', 'light-and-heat': '../', 'raising-the-bar': '../', glossary: '../', record: '../../' }[
    from
  ];
  return {
    index: `${up}../index.html`,
    methods: `${up}../methods/index.html`,
    guides: `${up}index.html`,
    pages: {
      overview: `${up}index.html`,
      'light-and-heat': `${up}light-and-heat/index.html`,
      'raising-the-bar': `${up}raising-the-bar/index.html`,
      glossary: `${up}glossary/index.html`
    },
    ...(slug === undefined ? {} : { scorecard: `${up}../${slug}/index.html` }),
    ...languagesOf(frameworkPath(from, slug), place)
  };
}

/** Path of a page of the frameworks in its language's folder; `slug` is that of a record's institution. */
export function frameworkPath(page: FrameworkPage | 'record', slug?: string): string {
  if (page === 'overview') return 'frameworks/index.html';
  return page === 'record' ? `frameworks/record/${slug ?? ''}/index.html` : `frameworks/${page}/index.html`;
}

/** The same in the app, where folders are addresses. */
export function appFrameworkLinks(from: FrameworkPage): FrameworkLinks {
  const up = from === 'overview' ? './' : '../';
  return {
    pages: {
      overview: up,
      'light-and-heat': `${up}light-and-heat/`,
      'raising-the-bar': `${up}raising-the-bar/`,
      glossary: `${up}glossary/`
    }
  };
}

/** Where an item is explained: on its framework's page, a criterion on the overview. Undefined without links. */
export function maybeItemAddress(links: FrameworkLinks, id: string): string | undefined {
  const framework = frameworks.find(({ items }) => items.some((item) => item.id === id));
  const page = links.pages?.[framework?.id ?? 'overview'];
  return page === undefined ? undefined : `${page}#${itemAnchor(id)}`;
}
