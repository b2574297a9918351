import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { registerTables } from '#lib/catalog/register-tables.ts';
import type { Database } from '#lib/database/database.ts';
import { openInNode } from '#lib/database/open-in-node.ts';
import { assess } from '#lib/edition/assess.ts';
import { makeEdition } from '#lib/edition/make-edition.ts';
import { takeIn } from '#lib/intake/take-in.ts';
import type { Intake } from '#lib/intake/types.ts';
import type { Scorecard } from '#lib/scorecard/model.ts';
import { fileOnDisk } from '../intake/read-folder.ts';

const name = 'Nobody Asked General Hospital';
let db: Database;
let folder: string;
let bare: Intake;
let dated: Intake;
let cards: readonly Scorecard<'private' | 'public'>[];

beforeAll(async () => {
  db = await openInNode();
  folder = mkdtempSync(join(tmpdir(), 'nothing-'));
  writeFileSync(join(folder, 'institutions.csv'), `institution\n${name}\n`);
  const files = [fileOnDisk(folder, 'institutions.csv')];
  const answerable = {
    data_date: '2025-06-30',
    publisher: { name: 'A neighbour', role: 'neighbour', contact: 'mail@neighbour.example' }
  };
  bare = await takeIn(db, { files });
  const assessed = await assess(db, bare, { software: '0.1.0' });
  cards = [...assessed.private.scorecards, ...assessed.public.scorecards];
  dated = await takeIn(db, {
    files,
    datapackage: {
      file: 'datapackage.json',
      text: JSON.stringify({ resources: [{ path: 'institutions.csv' }], answerable })
    }
  });
});
afterAll(async () => {
  await db.close();
  rmSync(folder, { recursive: true });
});

describe('a project with nothing but a hospital’s name', () => {
  it('is read without an error, and has no data date', () => {
    expect(bare.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(bare.project.dataDate).toBe('');
    expect(cards.map(({ audience, institution }) => [audience, institution.name])).toEqual([
      ['private', name],
      ['public', name]
    ]);
  });

  it('says of all nine criteria that there is no data', () => {
    for (const card of cards) {
      const criteria = card.components.flatMap((component) => component.criteria);
      expect(criteria.map(({ verdict }) => verdict)).toEqual(Array<string>(9).fill('no-data'));
      expect(card.headline.criteria).toMatchObject({ 'no-data': 9, met: 0, 'not-met': 0 });
      expect(card.frameworks[0]?.items.map(({ verdict }) => verdict)).toEqual(Array<string>(9).fill('no-data'));
    }
  });

  it('asks for each of the nine, with every measure once and the tables that would fill it', () => {
    for (const card of cards) {
      expect(card.demands.map(({ id, kind }) => [id, kind])).toEqual(
        card.components.flatMap((component) => component.criteria.map(({ id }) => [id.replace('.', '-'), 'no-data']))
      );
      expect(card.demands.flatMap(({ measures }) => measures.map(({ id }) => id)).sort()).toEqual(
        card.headline.missing.map(({ indicator }) => indicator).sort()
      );
      expect(Object.fromEntries(card.demands.map(({ id, tables }) => [id, tables]))).toEqual({
        'governance-1': ['population', 'seats'],
        'governance-2': ['mechanisms', 'decisions'],
        'redress-1': ['harms'],
        'redress-2': ['harms'],
        'transparency-1': ['records', 'disclosures'],
        'transparency-2': ['decisions', 'questions'],
        'compliance-1': ['results', 'commitments', 'reviews'],
        'consequences-1': ['mechanisms', 'commitments', 'shortfalls'],
        'consequences-2': ['mechanisms', 'shortfalls']
      });
    }
  });

  it('has an empty ledger, no harms, nothing on record, and every register not given: not “empty”', () => {
    for (const card of cards) {
      expect(card.ledger).toMatchObject({ overdue: 0, commitments: [], unregistered: [], register: 'not-given' });
      expect(Object.values(card.ledger.counts)).toEqual([0, 0, 0, 0, 0, 0, 0]);
      expect(card.redress).toEqual({
        register: 'not-given',
        counts: { named: 0, acknowledged: 0, redressed: 0 },
        harms: [],
        byGroup: []
      });
      expect(card.registers.map(({ table, state, rows }) => [table, state, rows])).toEqual(
        registerTables.map((table) => [table.name, 'not-given', 0])
      );
      for (const { commitments, assessments, indicators, replies } of card.frameworks.flatMap(({ items }) => items)) {
        expect([commitments, assessments, indicators, replies]).toEqual([[], [], [], []]);
      }
      expect(card).not.toHaveProperty('charter');
    }
  });

  it('has the whole circle of five steps, four levels and one open round, with nothing in it', () => {
    const none = { done: 0, due: 0, overdue: 0 };
    for (const { process } of cards) {
      expect(process.steps.map(({ goals }) => goals.length)).toEqual([3, 3, 3, 7, 3]);
      expect(process.levels).toHaveLength(4);
      expect(process.rounds).toEqual([{ number: 1, counts: none }]);
      for (const { counts } of [...process.steps, ...process.levels]) expect(counts).toEqual(none);
    }
  });

  it('is published once somebody says who publishes it and up to which day it goes', async () => {
    expect((await makeEdition(db, bare, { software: '0.1.0' })).files.size).toBe(0);
    const made = await makeEdition(db, dated, { software: '0.1.0' });
    expect(made.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(made.files.has('nobody-asked-general-hospital/index.html')).toBe(true);
    const rows = new TextDecoder().decode(made.files.get('nobody-asked-general-hospital/data.csv')).trim().split('\n');
    expect(rows.length).toBeGreaterThan(9);
    for (const row of rows.slice(1)) expect(row).toContain('not-reported');
  });
});
