import { type IDBPDatabase, openDB } from 'idb';
import { err, ok, type Result } from '../domain/result.ts';
import { classifyFailure } from './classify-failure.ts';
import type { StorageFailure } from './failure.ts';
import { migrate, schemaVersion, type VersionChange } from './migrations.ts';
import type { LedgerDb, LedgerSchema } from './schema.ts';

export type { LedgerDb } from './schema.ts';

/** How long an upgrade waits for pages that still hold an older version, in milliseconds. */
const blockedPatience = 3000;

/** The connections this context holds, by database name. A closed one is dropped, so that the next call opens anew. */
const connections = new Map<string, Promise<Result<LedgerDb, StorageFailure>>>();

/**
 * The ledger's database, opened once per context and reused. Call it before each use case rather than keeping the answer:
 * the browser may end a connection, and we close ours when another version wants to upgrade; nobody else closes it. Errors: `blocked` when
 * another page keeps an old version open for more than three seconds, `full`, `failed`.
 */
export function openLedger(name = 'po-ledger'): Promise<Result<LedgerDb, StorageFailure>> {
  const held = connections.get(name);
  if (held !== undefined) return held;
  const opening = connect(name, () => {
    if (connections.get(name) === opening) connections.delete(name);
  });
  connections.set(name, opening);
  return opening;
}

async function connect(name: string, drop: () => void): Promise<Result<LedgerDb, StorageFailure>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<'blocked'>((resolve) => {
    timer = setTimeout(() => { resolve('blocked'); }, blockedPatience);
  });
  const opening = openDB<LedgerSchema>(name, schemaVersion, {
    async upgrade(db, oldVersion, _newVersion, change) {
      // Migrations are frozen and know no types of today.
      await migrate(db as unknown as IDBPDatabase, change as unknown as VersionChange, oldVersion);
    },
    blocking(_current, _wanted, event) {
      drop();
      (event.target as IDBDatabase).close(); // the event's target is the connection that is in the way
    },
    terminated: drop,
  });
  try {
    const db = await Promise.race([opening, tooLong]);
    if (db !== 'blocked') return ok(db);
    drop();
    opening.then((late) => { late.close(); }, drop);
    return err('blocked');
  } catch (problem) {
    drop();
    return err(classifyFailure(problem));
  } finally {
    clearTimeout(timer);
  }
}
