import { expect, test } from 'vitest';
import { accountabilityMessages } from '#lib/messages/accountability-messages.ts';
import { english } from '#lib/messages/english.ts';
import { assessed } from '#lib/pages/assessed.ts';
import { charterRules } from '#lib/pages/charter-rules.ts';
import { demandLine } from '#lib/pages/demand-lines.ts';
import { institutionLinks } from '#lib/pages/links.ts';
import { needsOf } from '#lib/pages/needs.ts';
import { consequenceFacts, promiseFacts } from '#lib/pages/promise-facts.ts';
import { judgedBy, maybeClaim, stateText, type PromiseContext } from '#lib/pages/promise-words.ts';
import {
  renderPromisesEmbed,
  renderRedressEmbed,
  renderSummaryEmbed
} from '#lib/pages/render-accountability-embeds.ts';
import { renderInstitutionPage } from '#lib/pages/render.ts';
import { replyClock } from '#lib/pages/reply-clock.ts';
import { lastDay } from '#lib/scorecard/last-day.ts';
import { maybeThresholdOrigin } from '#lib/pages/threshold-origin.ts';
import { unregisteredLines } from '#lib/pages/unregistered-lines.ts';
import type { CommitmentCard, CommitmentFinding, Scorecard } from '#lib/scorecard/model.ts';
import { card } from './build-cards.ts';
import { hostileName, scorecard } from './fixture.ts';
import { attribute } from './markup.ts';

const shown = scorecard('public');
const words = accountabilityMessages('en');
const links = institutionLinks(shown.institution.slug);
const context: PromiseContext = {
  words,
  text: english.text,
  dataDate: '2025-06-30',
  hasShortfallRegister: true,
  frameworks: 'record/index.html'
};
const html = renderInstitutionPage(shown);
const spanish = { ...english, language: 'es', text: (text: { en: string; es?: string }) => text.es ?? text.en };

function promise(id: string): CommitmentCard {
  const found = shown.ledger.commitments.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(id);
  return found;
}

function withFinding(id: string, finding: Partial<CommitmentFinding>): CommitmentCard {
  const found = promise(id);
  return { ...found, finding: { ...found.finding, ...finding } };
}

/** What the elements marked `data-count` print; all mentions of one count must agree. */
function counts(markup: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [, key = '', text = ''] of markup.matchAll(/data-count="([^"]+)">([^<]*)</gu)) {
    expect(found[key] ?? text, key).toBe(text);
    found[key] = text;
  }
  return found;
}

/** A scorecard of an institution of which nothing but the name is known. */
function nothing(state: 'not-given' | 'declared-empty'): Scorecard<'public'> {
  const none = { done: 0, due: 0, overdue: 0 };
  const { charter: _, ...rest } = scorecard('public');
  return {
    ...rest,
    ledger: {
      counts: { met: 0, 'met-late': 0, 'on-track': 0, behind: 0, missed: 0, 'cannot-tell': 0, 'method-changed': 0 },
      overdue: 0,
      commitments: [],
      unregistered: [],
      register: state,
      shortfallRegister: state
    },
    redress: { register: state, counts: { named: 0, acknowledged: 0, redressed: 0 }, harms: [], byGroup: [] },
    process: {
      ...rest.process,
      steps: rest.process.steps.map((step) => ({
        ...step,
        counts: none,
        goals: step.goals.map((goal) => ({ ...goal, counts: none, commitments: [] }))
      }))
    },
    registers: [{ institution: rest.institution.key, table: 'harms', state, rows: 0 }]
  };
}

test('every promise is on the page with its state, and every goal with what is on record for it', () => {
  const ids = attribute(html, 'id');
  for (const { id } of shown.ledger.commitments) expect(ids).toContain(id);
  expect(html).toContain('Missed · 515 days overdue');
  expect(html).toContain('Met, 71 days late');
  const goals = shown.process.steps.flatMap((step) => step.goals);
  expect(goals).toHaveLength(19);
  for (const { item } of goals) expect(html).toContain(`#${item.id.replaceAll('.', '-')}"`);
  expect(html).toContain('Round 1 closed on 15 December 2023 with goal 5.3');
  expect(html).toContain('Promises made since then belong to round 2.');
});

test('the counts on page and embeds are those of the cards', () => {
  const { ledger, redress, headline } = shown;
  const expected = {
    ...Object.fromEntries(Object.entries(headline.criteria).map(([key, count]) => [`criteria.${key}`, String(count)])),
    ...Object.fromEntries(Object.entries(ledger.counts).map(([key, count]) => [`promises.${key}`, String(count)])),
    'promises.overdue': String(ledger.overdue),
    ...Object.fromEntries(Object.entries(redress.counts).map(([key, count]) => [`harms.${key}`, String(count)])),
    'unregistered.all': '2 in all.'
  };
  expect(counts(html)).toEqual(expected);
  const embeds = [renderSummaryEmbed(shown), renderPromisesEmbed(shown), renderRedressEmbed(shown)].join('');
  const { 'unregistered.all': _, ...inEmbeds } = expected;
  expect(counts(embeds)).toEqual(inEmbeds);
});

test('what a promise is judged by stands with its figure, range, target, baseline and path', () => {
  expect(judgedBy(promise('promise-6'), context)).toBe(
    'Published figures. Interpreter offered, 2024: 70.9% (66.8 to 74.8). Target 95%; baseline 60%; a straight path would stand at 77.5%.'
  );
  expect(judgedBy(promise('promise-4'), context)).toContain('Black or African American, 2024: 17.1% (16.1 to 18.2).');
  expect(judgedBy(promise('promise-7'), context)).toContain('withheld. Target 80%. The figure is withheld to protect');
  expect(judgedBy(promise('promise-8'), context)).toContain('The way of counting changed');
  expect(judgedBy(promise('promise-9'), context)).toBe('The register’s word: its own dates.');
});

test('where published figures and the institution’s word differ, both are said plainly', () => {
  const claimed = { ...promise('promise-4').commitment, completedOn: '2024-12-01' };
  expect(maybeClaim({ ...promise('promise-4'), commitment: claimed }, words)).toBe(
    'The institution’s register says that this was completed on 1 December 2024. What the published figures say: missed.'
  );
  expect(maybeClaim(withFinding('promise-4', { state: 'met' }), words)).toContain('have reached the target');
  expect(maybeClaim(withFinding('promise-1', { basis: 'data' }), words)).toBeUndefined();
  expect(maybeClaim(promise('promise-2'), words)).toBeUndefined();
});

test('the consequence promised stands with what followed, and nothing is claimed without a register', () => {
  const followed = (card: CommitmentCard, more: Partial<PromiseContext> = {}) =>
    consequenceFacts(card, { ...context, ...more }).map(({ parts }) => parts.map(({ text }) => text).join(' '));
  expect(followed(promise('promise-9'))).toEqual([
    'the county withholds the quarterly grant',
    'grant withheld for one quarter, 20 May 2024, by a payer, 109 days after it was due. On the register of shortfalls as “Saturday clinic never opened”.'
  ]);
  expect(followed(promise('promise-4'))[1]).toBe('Nothing has followed by 30 June 2025, 181 days after it was due.');
  expect(followed(promise('promise-4'), { hasShortfallRegister: false })[1]).toContain('Nothing is on record');
  expect(followed(promise('promise-6'))).toEqual(['None was named.', 'Not called for so far.']);
});

test('a promise links to its goal and action where the record of the frameworks is there, else names them', () => {
  const links = (more: Partial<PromiseContext>) => {
    const about = promiseFacts(promise('promise-6'), { ...context, ...more }).find(({ term }) => term === 'Part of');
    return about?.parts.map(({ href }) => href);
  };
  expect(links({})).toEqual([
    'record/index.html#lh-goal-4-3',
    'record/index.html#rtb-action-1',
    'record/index.html#lh-level-organization'
  ]);
  const { frameworks: _, ...without } = context;
  expect(
    promiseFacts(promise('promise-6'), without)
      .at(-1)
      ?.parts.every(({ href }) => href === undefined)
  ).toBe(true);
  expect(stateText(withFinding('promise-6', { daysOverdue: 1 }), words)).toBe('Behind · 1 day overdue');
});

test('what is on no register is listed once per measure, with its groups and a link', () => {
  const [target] = shown.ledger.unregistered;
  if (target?.kind !== 'target') throw new Error('the fixture begins with a target');
  const unregistered = [target, { ...target, group: 'White' }, ...shown.ledger.unregistered.slice(1)];
  const lines = unregisteredLines({ ...shown, ledger: { ...shown.ledger, unregistered } }, english);
  expect(lines).toEqual([
    {
      name: 'Readmitted within 30 days',
      text: 'target missed, 2024: Hispanic or Latino, White (race and ethnicity)',
      address: '#measure-readmission-30-days-h'
    },
    {
      name: 'Fewer readmissions of Black patients',
      text: 'promise due 31 December 2024, 181 days overdue',
      address: '#promise-4'
    }
  ]);
});

test('a register that was not given is asked for, one declared empty is said so, and neither is a zero', () => {
  const absent = renderInstitutionPage(nothing('not-given'));
  expect(absent).toContain('Riverside General Hospital has not given its promises.');
  expect(absent).toContain('Riverside General Hospital has not given a register of harms.');
  expect(absent).toContain('That does not mean that there are none');
  expect(absent).toContain('nothing can be said to be left out of it');
  expect(absent).toContain('href="letters/index.html">Ask for it');
  const empty = renderInstitutionPage(nothing('declared-empty'));
  expect(empty).toContain('Riverside General Hospital declares that nothing is on its register of promises.');
  expect(empty).toContain('Riverside General Hospital declares that nothing is on its register of harms.');
  for (const page of [
    absent,
    empty,
    renderPromisesEmbed(nothing('not-given')),
    renderRedressEmbed(nothing('declared-empty'))
  ])
    expect(Object.keys(counts(page)).filter((key) => !key.startsWith('criteria.'))).toEqual([]);
  expect(absent.match(/nothing on record/gu)?.length).toBeGreaterThan(23);
});

test('harms stand in their stage with dates, days, hands and money', () => {
  const named = html.slice(html.indexOf('s-named'), html.indexOf('s-acknowledged'));
  expect(named).toContain('Records of the old ward destroyed');
  expect(named).toContain('1 March 2019, by the community');
  expect(named).toContain('open for 2,313 days, counted to 30 June 2025');
  expect(named).not.toContain('Kidney function');
  expect(html).toContain('2,400,000 promised, 1,100,000 paid');
  expect(html).toContain('5 January 2022, on the same day');
  expect(html).toContain('href="#measure-harms-redressed-h">Harms redressed');
});

test('a charter shows who set it, and how long before the data or after', () => {
  const charter = shown.charter;
  if (charter === undefined) throw new Error('the fixture has no charter');
  expect(charterRules(shown, charter, english)).toEqual([
    {
      label: 'Voting seats and the people served',
      address: '#measure-voting-seats-h',
      says: 'met from 100%, partly from 50%',
      origin: 'set by the Community Council on 2 March 2024',
      clock: '485 days before the data end',
      isLate: false
    },
    {
      label: 'Readmitted within 30 days',
      address: '#measure-readmission-30-days-h',
      says: 'met up to 12%; groups are compared with the group that fares best; smallest gap that counts: 1.05 times; age groups are judged too',
      origin: 'set by the Community Council on 14 July 2025',
      clock: '14 days AFTER the data date: not before looking',
      isLate: true
    }
  ]);
  expect(renderInstitutionPage(nothing('not-given'))).not.toContain('id="charter"');
});

test('each threshold says whose it is', () => {
  const origin = (more: Parameters<typeof card>[2]) => maybeThresholdOrigin(card('a', 'A', more), english);
  expect(origin({ reason: { en: 'Our threshold: half.' } })?.text).toBe('Our threshold: half.');
  expect(origin({})?.text).toBe('our default');
  expect(origin({ thresholds: { metAt: 1, from: 'target' } })?.text).toBe('the target that was set');
  expect(
    origin({
      reason: { en: 'Ours.' },
      thresholds: { metAt: 1, from: 'charter', setBy: 'the Assembly', setOn: '2025-07-02', daysBefore: -2 }
    })
  ).toEqual({
    text: 'set by the Assembly on 2 July 2025',
    clock: '2 days AFTER the data date: not before looking',
    isLate: true
  });
  expect(origin({ thresholds: { from: 'default' } })).toBeUndefined();
});

test('the clock of a reply runs to the data date, or to the edition’s own day where that is later', () => {
  const [month, day, early] = ['2025-09', '2025-09-15', '2025-06-01'].map((edition) => ({
    edition,
    dataDate: '2025-06-30'
  }));
  if (month === undefined || day === undefined || early === undefined) throw new Error('three editions');
  expect([month, day, early].map(lastDay)).toEqual(['2025-06-30', '2025-09-15', '2025-06-30']);
  expect(replyClock({ askedOn: '2025-05-12' }, month, words)).toBe(
    'Asked on 12 May 2025; no answer after 49 days (counted to 30 June 2025).'
  );
  expect(replyClock({ askedOn: '2025-05-12', repliedOn: '2025-06-20' }, month, words)).toBe(
    'Asked on 12 May 2025; answered on 20 June 2025, after 39 days.'
  );
  expect(replyClock({ askedOn: '2025-07-01' }, day, words)).toContain('no answer after 76 days');
});

test('an answer whose day is not given is an answer, and a question without any day to count to has no number of days', () => {
  const edition = { edition: '2025-09', dataDate: '2025-06-30' };
  for (const reply of [
    { askedOn: '2025-05-12', text: 'We will.' },
    { askedOn: '2025-05-12', agrees: 'agrees' }
  ])
    expect(replyClock(reply, edition, words)).toBe('Asked on 12 May 2025; the day of the answer is not given.');
  expect(replyClock({ askedOn: '2025-05-12' }, { edition: '', dataDate: '' }, words)).toBe(
    'Asked on 12 May 2025; no answer is on record.'
  );
});

test('each assessor keeps evidence and verification of its own, unchecked words are their speaker’s', () => {
  const source = { url: 'https://web.example/a', page: '3', quote: 'We were not asked.', archivedOn: '2025-01-02' };
  const says = [
    { assessor: 'community', rating: 'not met', source: { ...source, verification: 'community' as const } },
    { assessor: 'payer', rating: 'met', source: { verification: 'self-reported' as const } },
    { assessor: 'employees', rating: 'partly' }
  ].map((say) => ({ institution: 'A', item: 'governance.1', ...say }));
  expect(assessed(says).map(({ assessor, rating }) => [assessor, rating])).toEqual([
    ['community', 'not met'],
    ['institution', undefined],
    ['payer', 'met'],
    ['employees', 'partly']
  ]);
  const page = renderInstitutionPage({
    ...shown,
    components: shown.components.map((component) => ({
      ...component,
      criteria: component.criteria.map((criterion) => ({ ...criterion, assessments: says }))
    }))
  });
  expect(page).toContain('“We were not asked.”');
  expect(page).toMatch(
    /Evidence, page 3 · <a href="https:\/\/web\.example\/a"[^>]*>web\.example\/a<\/a>, archived on 2 January 2025 · verification: checked by the community/u
  );
  expect(page).toContain('verification: the speaker’s own word');
  expect(page).toContain('They disagree. Every judgment stands; they are not averaged.');
  expect(page).toContain('no assessment given');
});

test('a criterion without data lists what would fill it, from whom, with its letter', () => {
  const needs = needsOf(shown, 'governance.2', links, english);
  expect(needs.letters).toEqual([{ title: 'Decisions are shared', address: 'letters/index.html#governance-2' }]);
  expect(needs.tables).toHaveLength(2);
  for (const need of needs.tables) {
    expect(need.items.length).toBeGreaterThan(0);
    expect(need.holder).toBeTruthy();
  }
  expect(needsOf(shown, 'governance.1', links, english).tables).toEqual([]);
  expect(needsOf(shown, 'governance.2', {}, english).letters).toEqual([]);
});

test('what to ask for names what would be enough before what is withheld', () => {
  const demand = shown.demands.find(({ id }) => id === 'readmission-30-days');
  if (demand === undefined) throw new Error('the fixture has no such demand');
  const line = demandLine(demand, links, english);
  expect(line.address).toBe('letters/index.html#readmission-30-days');
  expect(line.open).toEqual([
    'Middle Eastern or North African against Asian (race and ethnicity): too few; there are 318 stays; about 2,100 would be enough',
    'White against Asian (race and ethnicity): the range is too wide; there are 9,412 stays',
    'Native Hawaiian or Pacific Islander against Asian (race and ethnicity): withheld to protect people'
  ]);
  const more = demandLine({ ...demand, open: [...demand.open, ...demand.open] }, {}, english);
  expect([more.more, more.address]).toEqual(['and 3 more', undefined]);
});

test('registers that are missing or declared empty are named among what could not be seen', () => {
  const missing = html.slice(html.indexOf('id="missing"'));
  expect(missing).toContain('Registers not given');
  expect(missing).toContain('declares that nothing is on its register of reviews');
  expect(missing).toContain('Asked on 1 March 2025, answered on 12 April 2025.');
});

test('the sections speak the language of the page', () => {
  const page = renderInstitutionPage(shown, { messages: spanish });
  for (const text of ['Promesas', 'Incumplida', 'El proceso', 'nada consta', 'reconocidos, sin reparar', 'Qué pedir'])
    expect(page).toContain(text);
  expect(counts(page)['promises.missed']).toBe(String(shown.ledger.counts.missed));
  expect(renderRedressEmbed(shown, { messages: spanish })).toContain('<html lang="es"');
});

test('an embed is below 20 kB however long its register, links to nothing but its own scorecard, and says whose it is', () => {
  const long = Array.from({ length: 400 }, (_, number) => {
    const first = promise('promise-4');
    return {
      ...first,
      id: `promise-${number + 1}`,
      commitment: { ...first.commitment, commitment: hostileName.repeat(20) }
    };
  });
  const embeds = [
    renderSummaryEmbed(shown),
    renderPromisesEmbed({ ...shown, ledger: { ...shown.ledger, commitments: long } }),
    renderRedressEmbed(shown)
  ];
  for (const embed of embeds) {
    expect(new TextEncoder().encode(embed).length).toBeLessThan(20_000);
    expect(
      [...embed.matchAll(/<a [^>]*href="([^"]*)"/gu)].every(([, href = '']) => href.startsWith('../index.html#'))
    ).toBe(true);
    for (const text of [
      'Riverside General Hospital',
      'Calder County Health Equity Coalition',
      '30 June 2025',
      '2025-09'
    ])
      expect(embed).toContain(text);
  }
  expect(embeds[1]).toContain('more on the scorecard.');
});

test('a private page and its embeds are marked, and their registers are not linked', () => {
  const page = renderInstitutionPage(scorecard('private'));
  for (const address of ['commitments.csv', 'harms.csv', 'letters/', 'charter.csv', 'frameworks/'])
    expect(attribute(page, 'href').filter((href) => href.includes(address))).toEqual([]);
  for (const embed of [renderSummaryEmbed, renderPromisesEmbed, renderRedressEmbed])
    expect(embed(scorecard('private'))).toContain('PRIVATE');
});
