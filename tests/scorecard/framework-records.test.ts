import { describe, expect, it } from 'vitest';
import type { ItemRecord, Scorecard } from '#lib/scorecard/model.ts';
import type { Assessment, Commitment } from '#lib/tallies/tally.ts';
import { buildFindings } from './build-findings.ts';
import { promises, riversideWith } from './build-record.ts';

function withPromises(given: readonly Partial<Commitment>[]): Scorecard<'public'> {
  const { commitments, findings } = promises(given.map((facts) => [facts, { state: 'met' }]));
  return riversideWith({ commitments }, { commitments: findings });
}

function item(card: Scorecard<'public'>, id: string): ItemRecord {
  const found = card.frameworks.flatMap(({ items }) => items).find((candidate) => candidate.id === id);
  if (!found) throw new Error(id);
  return found;
}

describe('frameworkRecords', () => {
  it('has every item of both frameworks and the nine criteria, each once, in the order of the catalog', () => {
    const { frameworks } = riversideWith({});
    expect(frameworks.map(({ framework }) => framework)).toEqual(['criteria', 'light-and-heat', 'raising-the-bar']);
    const count = (prefix: string) =>
      frameworks.flatMap(({ items }) => items).filter(({ id }) => id.startsWith(prefix)).length;
    expect(frameworks[0]?.items).toHaveLength(9);
    expect(['lh.step.', 'lh.goal.', 'lh.level.', 'lh.example.', 'lh.value.'].map(count)).toEqual([5, 19, 4, 18, 6]);
    expect(['rtb.principle.', 'rtb.role.', 'rtb.action.'].map(count)).toEqual([5, 4, 14]);
    const ids = frameworks.flatMap(({ items }) => items.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('gives criteria the data’s verdict, and nothing else one', () => {
    const card = riversideWith({});
    expect([item(card, 'redress.2').verdict, item(card, 'governance.1').verdict]).toEqual(['partly', 'met']);
    expect(item(card, 'transparency.2').verdict).toBe('no-data');
    expect(item(card, 'lh.goal.1.1')).not.toHaveProperty('verdict');
  });

  it('records a promise with its goal and step, its action and role, and its level', () => {
    const card = withPromises([
      { goal: 'lh.goal.4.1', action: 'rtb.action.3' },
      { goal: 'lh.goal.4.7' },
      { action: 'rtb.action.1', level: 'lh.level.community' },
      { goal: 'be nicer' }
    ]);
    const on = (id: string) => item(card, id).commitments;
    expect([on('lh.goal.4.1'), on('lh.goal.4.7'), on('lh.goal.4.2')]).toEqual([['promise-1'], ['promise-2'], []]);
    expect(on('lh.step.change-practice-policy')).toEqual(['promise-1', 'promise-2']);
    expect([on('rtb.action.3'), on('rtb.action.1')]).toEqual([['promise-1'], ['promise-3']]);
    expect([on('rtb.role.provider'), on('rtb.role.employer')]).toEqual([['promise-1', 'promise-3'], []]);
    expect(['patient', 'organization', 'community', 'societal'].map((id) => on(`lh.level.${id}`))).toEqual([
      ['promise-1'],
      [],
      ['promise-3'],
      ['promise-2']
    ]);
  });

  it('counts a promise for the level it names and not for that of its goal', () => {
    const card = withPromises([{ goal: 'lh.goal.4.1', level: 'lh.level.societal' }]);
    expect(item(card, 'lh.level.societal').commitments).toEqual(['promise-1']);
    expect(item(card, 'lh.level.patient').commitments).toEqual([]);
  });

  it('leaves principles and values to what names them itself', () => {
    const card = withPromises([{ goal: 'lh.value.power-sharing', action: 'rtb.principle.trust' }]);
    expect(item(card, 'lh.value.power-sharing').commitments).toEqual(['promise-1']);
    expect(item(card, 'rtb.principle.trust').commitments).toEqual(['promise-1']);
    expect(item(card, 'rtb.principle.power').commitments).toEqual([]);
  });

  it('records a promise with the criterion of the measure it names', () => {
    const card = withPromises([{ indicator: 'harms-acknowledged' }, { indicator: 'readmission' }]);
    expect(item(card, 'redress.2').commitments).toEqual(['promise-1']);
    expect(card.frameworks[0]?.items.flatMap(({ commitments }) => commitments)).toEqual(['promise-1']);
  });

  it('shows measures that name an item, or something in it, where they have data', () => {
    const { findings } = buildFindings('public');
    const indicators = findings.indicators.map((indicator) => {
      if (indicator.id === 'harms-acknowledged')
        return { ...indicator, goals: ['lh.goal.1.2'], actions: ['rtb.action.2', 'rtb.principle.trust'] };
      if (indicator.id === 'readmission') return { ...indicator, goals: ['lh.goal.4.1'] };
      if (indicator.id === 'targets-met-by-group') return { ...indicator, goals: ['lh.goal.1.2'] };
      return indicator;
    });
    const card = riversideWith({}, { indicators });
    const on = (id: string) => item(card, id).indicators.map((indicator) => indicator.id);
    expect([on('lh.goal.1.2'), on('lh.step.commit')]).toEqual([['harms-acknowledged'], ['harms-acknowledged']]);
    expect([on('rtb.role.provider'), on('rtb.principle.trust')]).toEqual([
      ['harms-acknowledged'],
      ['harms-acknowledged']
    ]);
    expect([on('lh.level.patient'), on('lh.level.societal')]).toEqual([['readmission'], []]);
    expect(on('redress.2')).toEqual(['harms-acknowledged']);
    expect(on('compliance.1')).toEqual([]);
  });

  it('keeps assessments and replies with the very item they are about, and with no step or role above it', () => {
    const assessment = (item: string, assessor: string, rating: string): Assessment => ({
      institution: 'Riverside',
      item,
      assessor,
      rating
    });
    const card = riversideWith({
      assessments: [
        assessment('lh.goal.3.1', 'community', 'not met'),
        assessment('lh.goal.3.1', 'institution', 'met'),
        { ...assessment('lh.goal.3.1', 'payer', 'met'), institution: 'Lakeside' },
        assessment('redress.2', 'accreditor', 'partly')
      ],
      replies: [{ institution: 'Riverside', item: 'rtb.action.8', askedOn: '2025-01-01' }]
    });
    expect(item(card, 'lh.goal.3.1').assessments.map(({ assessor, rating }) => [assessor, rating])).toEqual([
      ['community', 'not met'],
      ['institution', 'met']
    ]);
    expect(item(card, 'lh.step.assess-strategize').assessments).toEqual([]);
    expect(item(card, 'redress.2').assessments).toHaveLength(1);
    expect(item(card, 'rtb.action.8').replies).toHaveLength(1);
    expect(item(card, 'rtb.role.partner').replies).toEqual([]);
  });
});
