import { afterEach, beforeEach } from 'vitest';
import type { Database } from '#lib/database/database.ts';
import { openInNode } from '#lib/database/open-in-node.ts';

/** A fresh native database for each test of a file. */
export function freshDatabase(): { readonly db: Database } {
  const held: { db?: Database } = {};
  beforeEach(async () => {
    held.db = await openInNode();
  });
  afterEach(() => held.db?.close());
  return {
    get db(): Database {
      if (!held.db) throw new Error('no database outside a test');
      return held.db;
    }
  };
}
