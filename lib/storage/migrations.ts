import type { IDBPDatabase, IDBPTransaction } from 'idb';
import { toVersion1 } from './migrations/version-1.ts';
import { toVersion2 } from './migrations/version-2.ts';
import { toVersion3 } from './migrations/version-3.ts';

/** The version today's code works with. */
export const schemaVersion = 3;

/** A transaction that changes the version of a database of any schema. */
export type VersionChange = IDBPTransaction<unknown, string[], 'versionchange'>;

/**
 * Brings a database from version `from` (0: new) up to `to`, one frozen step after the other. Steps hold literals only
 * and import nothing, so that no later change of the code can alter what an old database went through.
 */
export async function migrate(db: IDBPDatabase, change: VersionChange, from: number, to: number = schemaVersion): Promise<void> {
  if (from < 1 && to >= 1) toVersion1(db);
  if (from < 2 && to >= 2) await toVersion2(db, change);
  if (from < 3 && to >= 3) await toVersion3(db, change);
}
