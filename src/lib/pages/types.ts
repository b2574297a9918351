import type { CriterionCard, PairCard, Scorecard } from '#lib/scorecard/model.ts';

/** Whom a page may be shown to: the same pages are drawn privately, marked so. */
export type Audience = (Scorecard<'public'> | Scorecard<'private'>)['audience'];

/** The parts of a card, by name. */
export type Verdict = CriterionCard['verdict'];
export type GapVerdict = PairCard['verdict'];
export type Evidence = CriterionCard['evidence'][number];
export type Assessment = CriterionCard['assessments'][number];
