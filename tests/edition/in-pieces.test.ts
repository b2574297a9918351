import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '#lib/database/database.ts';
import { openInNode } from '#lib/database/open-in-node.ts';
import { assess, type Assessed } from '#lib/edition/assess.ts';
import { inPieces } from '#lib/edition/in-pieces.ts';
import { publishAssessed, publishInPieces } from '#lib/edition/make-edition.ts';
import type { Intake } from '#lib/intake/types.ts';
import { buildProject } from './build-project.ts';

const options = { software: '0.1.0', edition: '2025-09' };
let db: Database;
let intake: Intake;
let assessed: Assessed;

beforeAll(async () => {
  db = await openInNode();
  intake = await buildProject(db);
  assessed = await assess(db, intake, options);
});
afterAll(() => db.close());

/** A pause that counts how often it was asked for, and aborts at one of them. */
function counted(abortAt = Infinity) {
  const abort = new AbortController();
  let asked = 0;
  const pause = (): Promise<void> => {
    asked += 1;
    if (asked === abortAt) abort.abort(new Error('left off'));
    return Promise.resolve();
  };
  return { pause, signal: abort.signal, asked: () => asked };
}

function* threePieces(done: string[]): Generator<void, string> {
  for (const piece of ['one', 'two', 'three']) {
    done.push(piece);
    yield;
  }
  return 'all';
}

describe('inPieces', () => {
  it('gives what the work returns, with a pause after every piece', async () => {
    const paused = counted();
    const done: string[] = [];
    expect(await inPieces(threePieces(done), paused)).toBe('all');
    expect(done).toEqual(['one', 'two', 'three']);
    expect(paused.asked()).toBe(4);
  });

  it('waits for the pause before the next piece', async () => {
    const done: string[] = [];
    let resume = () => {};
    const work = inPieces(threePieces(done), {
      pause: () =>
        new Promise((resolve) => {
          resume = resolve;
        })
    });
    expect(done).toEqual(['one']);
    resume();
    await Promise.resolve();
    await Promise.resolve();
    expect(done).toEqual(['one', 'two']);
    void work;
  });

  it('does nothing more once it is aborted', async () => {
    const paused = counted(2);
    const done: string[] = [];
    await expect(inPieces(threePieces(done), paused)).rejects.toThrow('left off');
    expect(done).toEqual(['one', 'two']);
  });

  it('does nothing at all where it was aborted before', async () => {
    const done: string[] = [];
    await expect(inPieces(threePieces(done), { signal: AbortSignal.abort(new Error('before')) })).rejects.toThrow(
      'before'
    );
    expect(done).toEqual([]);
  });
});

describe('assess in pieces', () => {
  it('comes to the same with pauses as without, and pauses in every part of the work', async () => {
    const paused = counted();
    expect(await assess(db, intake, { ...options, ...paused })).toEqual(assessed);
    expect(paused.asked()).toBeGreaterThan(10 * intake.institutions.length);
  });

  it('stops between any two pieces', async () => {
    const whole = counted();
    await assess(db, intake, { ...options, ...whole });
    for (const at of [1, Math.floor(whole.asked() / 2), whole.asked() - 1]) {
      const paused = counted(at);
      await expect(assess(db, intake, { ...options, ...paused })).rejects.toThrow('left off');
      expect(paused.asked()).toBe(at);
    }
  });

  it('tells how much is done, ever more of it and never more than all', async () => {
    const shares: number[] = [];
    await assess(db, intake, { ...options, onCounted: (share) => shares.push(share) });
    expect([...shares].sort((a, b) => a - b)).toEqual(shares);
    expect(shares.length).toBeGreaterThan(3);
    expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
  });
});

describe('publishInPieces', () => {
  const publisher = { name: 'A trial', role: 'test', contact: 'nobody@example.org' };

  it('makes the same files with pauses as without, with a pause for each', async () => {
    const paused = counted();
    const made = await publishInPieces(assessed, intake, { ...options, publisher, ...paused });
    const whole = publishAssessed(assessed, intake, { ...options, publisher });
    expect([...made.files.keys()]).toEqual([...whole.files.keys()]);
    expect(made.files.get('manifest.json')).toEqual(whole.files.get('manifest.json'));
    expect(paused.asked()).toBeGreaterThanOrEqual(made.files.size);
  });

  it('stops between two files', async () => {
    const paused = counted(20);
    await expect(publishInPieces(assessed, intake, { ...options, publisher, ...paused })).rejects.toThrow('left off');
    expect(paused.asked()).toBe(20);
  });
});
