import { registerTables } from './register-tables.ts';

/** Names of the registers: tables of an institution's acts, counted whole. */
export const registers: ReadonlySet<string> = new Set(registerTables.map(({ name }) => name));
