import type { Figures } from '#lib/edition/assess.ts';
import type { Audience } from '#lib/scorecard/model.ts';
import { isLanguage, type Language } from '#lib/messages/languages.ts';
import { maybeFollowed, sheets, type Sheet } from './preview-address.ts';
import { previewHtml } from './preview-html.ts';

/** Which page of the edition is shown before it is made, for whom and in which language. */
export class Preview {
  readonly #figures: (audience: Audience) => Figures<Audience> | undefined;
  readonly #spoken: () => Language;
  #language = $state.raw<Language>();

  audience = $state<'public' | 'private'>('public');
  /** Institution whose page is previewed; empty: the index. */
  page = $state('');
  /** Which of its pages. */
  sheet = $state<Sheet>('scorecard');

  readonly html: string = $derived(this.#html());

  /** `figures`: what an audience will see, nothing yet until it is counted; `spoken`: the language of the pages until another one is chosen. */
  constructor(figures: (audience: Audience) => Figures<Audience> | undefined, spoken: () => Language) {
    this.#figures = figures;
    this.#spoken = spoken;
  }

  get language(): Language {
    return this.#language ?? this.#spoken();
  }

  /** The language that the person chose for the pages; undefined where they follow the workbench. */
  get chosenLanguage(): Language | undefined {
    return this.#language;
  }

  set language(language: Language) {
    this.#language = language;
  }

  /** Shows what was chosen before, as far as it is there. */
  resume({ audience, page, sheet, pagesIn }: Readonly<Record<string, string>>): void {
    const scorecards = this.#figures('public')?.scorecards ?? [];
    if (audience === 'public' || audience === 'private') this.audience = audience;
    if (page === '' || scorecards.some(({ institution }) => institution.name === page)) this.page = page ?? '';
    this.sheet = sheets.find((each) => each === sheet) ?? this.sheet;
    if (pagesIn !== undefined && isLanguage(pagesIn)) this.language = pagesIn;
  }

  /** Shows the page that a link of the page on show leads to. Other addresses change nothing. */
  open(link: string): void {
    const scorecards = this.#figures('public')?.scorecards ?? [];
    const slug = scorecards.find(({ institution }) => institution.name === this.page)?.institution.slug ?? '';
    const page = maybeFollowed({ slug, sheet: this.sheet, language: this.language }, link);
    const scorecard = scorecards.find(({ institution }) => institution.slug === page?.slug);
    if (page === undefined || (page.slug !== '' && scorecard === undefined)) return;
    this.page = scorecard?.institution.name ?? '';
    this.sheet = page.sheet;
    if (page.language !== this.language) this.language = page.language;
  }

  #html(): string {
    const figures = this.#figures(this.audience);
    return figures === undefined ? '' : previewHtml(figures, this.page, this.sheet, this.language);
  }
}
