import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '#lib/database/database.ts';
import { openInNode } from '#lib/database/open-in-node.ts';
import { assess } from '#lib/edition/assess.ts';
import { siteProblems } from '#lib/messages/site-problems.ts';
import { Publishing, type PublishedProject } from '#lib/workbench/publishing.svelte.ts';
import type { Spoken } from '#lib/workbench/spoken.ts';
import { buildProject } from '../edition/build-project.ts';

const speech = { siteProblems: siteProblems('en') } as Spoken;
let db: Database;
let project: PublishedProject;

beforeAll(async () => {
  db = await openInNode();
  const intake = await buildProject(db);
  project = { intake, assessed: await assess(db, intake, { software: '0.1.0' }) };
});
afterAll(() => db.close());

/** A desk that pauses after every piece, and what it failed with. */
function desk(pause: () => void = () => {}) {
  const failures: unknown[] = [];
  const hand: { project: PublishedProject | undefined } = { project };
  const publishing = new Publishing(
    () => hand.project,
    speech,
    (error) => failures.push(error),
    () => () => {
      pause();
      return Promise.resolve();
    }
  );
  publishing.begin(project);
  return { publishing, failures, hand };
}

describe('Publishing counts what an edition will hold', () => {
  it('in pieces, and has nothing to show of it before the end', async () => {
    let pauses = 0;
    const { publishing, failures } = desk(() => {
      pauses += 1;
      expect(publishing.contents).toBeUndefined();
    });
    await publishing.countContents();
    const files = (publishing.contents ?? []).reduce((sum, one) => sum + one.files, 0);
    expect(files).toBeGreaterThan(20);
    expect(pauses).toBeGreaterThanOrEqual(files);
    expect(failures).toEqual([]);
  });

  it('leaves off when the project is counted anew, and begins again when it is asked', async () => {
    let pauses = 0;
    const { publishing, failures } = desk(() => {
      pauses += 1;
      if (pauses === 5) publishing.recount();
    });
    await publishing.countContents();
    expect([pauses, publishing.contents, failures]).toEqual([5, undefined, []]);
    await publishing.countContents();
    expect(publishing.contents?.length).toBeGreaterThan(0);
  });

  it('leaves off when the project is gone', async () => {
    let pauses = 0;
    const { publishing, failures, hand } = desk(() => {
      pauses += 1;
      if (pauses === 5) hand.project = undefined;
    });
    await publishing.countContents();
    expect([pauses, publishing.contents, failures]).toEqual([6, undefined, []]);
  });

  it('is done once where it is asked twice', async () => {
    let pauses = 0;
    const { publishing } = desk(() => {
      pauses += 1;
    });
    await Promise.all([publishing.countContents(), publishing.countContents()]);
    const once = pauses;
    await publishing.countContents();
    expect(pauses).toBe(once);
  });
});
