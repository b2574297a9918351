import { describe, expect, it } from 'vitest';
import { closingOf } from '#lib/edition/closing-of.ts';
import { institutionDrawer, type DrawnInstitution } from '#lib/edition/draw-institution.ts';
import { editionPlan } from '#lib/edition/edition-plan.ts';
import { tasksOf } from '#lib/edition/stream-edition.ts';
import { findings } from '#lib/findings/findings.ts';
import { publishedPages } from '#lib/publishing/pages.ts';
import { publish } from '#lib/publishing/publish.ts';
import { sha256 } from '#lib/publishing/sha256.ts';
import { indexCard } from '#lib/scorecard/index-card.ts';
import { scorecards } from '#lib/scorecard/scorecard.ts';
import type { TallySet } from '#lib/tallies/tally.ts';
import { aTally, aTallySet, buildTallies } from '../findings/build-tallies.ts';
import { record } from '../publishing/build-publication.ts';
import { edition } from '../scorecard/edition.ts';

const options = { languages: ['en', 'es'] as const, hash: sha256 };

/** What the whole set gives when everything is held at once. */
function atOnce(set: TallySet<'public'>): ReadonlyMap<string, Uint8Array> {
  const found = findings(set);
  const cards = scorecards(set, found, edition);
  return publish(
    { scorecards: cards, index: indexCard('public', edition, cards, found.funnels), findings: found },
    publishedPages
  );
}

/** The same one institution at a time, in the order given. */
function oneByOne(set: TallySet<'public'>, order: (places: readonly number[]) => readonly number[]) {
  const files = new Map<string, Uint8Array>();
  const paths: string[] = [];
  const put = ({ path, content }: { path: string; content: Uint8Array }): void => {
    files.set(path, content);
    paths.push(path);
  };
  const plan = editionPlan(set, edition, {});
  const tasks = tasksOf(set, []);
  const draw = institutionDrawer(plan, options, put);
  const drawn: DrawnInstitution[] = order(tasks.map(({ at }) => at)).map((at) => draw(structuredClone(tasks[at]!)));
  for (const file of closingOf(structuredClone(plan), drawn, set, options)) put(file);
  return { files, paths, drawn };
}

/** Six hospitals of one peer group, with a record, so that there is a funnel; one has a dimension of its own. */
function manyHospitals(): TallySet<'public'> {
  const base = buildTallies('public');
  const others = ['Ash', 'Birch', 'Cedar', 'Dogwood'];
  const institutions = [...base.institutions.map(({ name }) => name), ...others].map((name) => ({
    name,
    kind: 'hospital',
    peerGroup: 'Cities'
  }));
  const tallies = others.flatMap((institution, index) =>
    [1, 2].map((group) =>
      aTally('public', {
        institution,
        indicator: 'readmission',
        period: '2024',
        dimension: group === 1 ? 'all' : `ward of ${index}`,
        group: group === 1 ? 'all' : 'East',
        numerator: 100 + 20 * index,
        denominator: 900
      })
    )
  );
  return aTallySet('public', {
    ...base,
    institutions,
    tallies: [...base.tallies, ...tallies],
    record: { ...base.record, ...record }
  });
}

describe('an edition drawn one institution at a time', () => {
  const set = manyHospitals();
  const whole = atOnce(set);

  it('has the files of one that is made at once, to the byte, also where each institution is sent somewhere else to be drawn', () => {
    const { files } = oneByOne(set, (places) => places);
    expect([...files.keys()].sort()).toEqual([...whole.keys()].sort());
    for (const [path, bytes] of whole)
      expect(Buffer.from(files.get(path)!).equals(Buffer.from(bytes)), path).toBe(true);
    expect(new TextDecoder().decode(whole.get('index.html'))).toContain('funnel');
  });

  it('does not depend on the order in which they are drawn', () => {
    const { files } = oneByOne(set, (places) => [...places].reverse());
    for (const [path, bytes] of whole)
      expect(Buffer.from(files.get(path)!).equals(Buffer.from(bytes)), path).toBe(true);
  });

  it('ends with its manifest, which names every other file', () => {
    const { paths, files } = oneByOne(set, (places) => places);
    expect(paths.at(-1)).toBe('manifest.json');
    const { files: listed } = JSON.parse(new TextDecoder().decode(files.get('manifest.json'))) as {
      files: readonly { path: string; sha256: string }[];
    };
    expect(listed.map(({ path }) => path)).toEqual(paths.slice(0, -1).sort());
    for (const { path, sha256: hash } of listed) expect(hash, path).toBe(sha256(files.get(path)!));
  });

  it('keeps little of an institution that is drawn: no page, no view', () => {
    const { drawn } = oneByOne(set, (places) => places);
    for (const { entry, measures, at } of drawn) {
      expect(JSON.stringify(entry)).not.toContain('"rows"');
      expect(measures === undefined).toBe(at !== 0);
    }
  });

  it('gives each institution its own tallies and record and no other’s', () => {
    for (const { own } of tasksOf(set, [])) {
      const name = own.institutions[0]?.name;
      expect(own.institutions).toHaveLength(1);
      expect(own.tallies.every(({ institution }) => institution === name)).toBe(true);
      const { charter, ...lists } = own.record;
      expect(charter).toEqual(set.record.charter);
      for (const list of Object.values(lists)) expect(list.every(({ institution }) => institution === name)).toBe(true);
    }
    const all = tasksOf(set, []).flatMap(({ own }) => own.tallies);
    expect(all).toHaveLength(set.tallies.length);
  });
});
