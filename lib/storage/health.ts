import type { ListCompleteness } from '../domain/completeness.ts';
import type { PageHealth } from '../domain/health.ts';
import { ok, type Result } from '../domain/result.ts';
import { announceChange } from './changes.ts';
import type { StorageFailure } from './failure.ts';
import type { HealthRecord, LedgerDb, ReadTransaction } from './schema.ts';
import { changeHealth } from './transaction.ts';

/**
 * Brings one page kind's record up to date. Writes only what differs, and only then tells the other pages of the
 * extension. Answers whether it wrote.
 */
export function updatePageHealth(
  db: LedgerDb, key: PageHealth['key'], change: (before: PageHealth | undefined) => PageHealth,
): Promise<Result<boolean, StorageFailure>> {
  return update(db, key, (before) => change(before?.kind === 'page' ? before : undefined));
}

/** Brings one list's record up to date in the same way. Undefined from `change` leaves it as it is. */
export function updateCompleteness(
  db: LedgerDb, key: ListCompleteness['key'], change: (before: ListCompleteness | undefined) => ListCompleteness | undefined,
): Promise<Result<boolean, StorageFailure>> {
  return update(db, key, (before) => change(before?.kind === 'list' ? before : undefined));
}

/** What was seen of one list. */
export async function getCompleteness(tx: ReadTransaction, key: ListCompleteness['key']): Promise<ListCompleteness | undefined> {
  const record = await tx.objectStore('health').get(key);
  return record?.kind === 'list' ? record : undefined;
}

/** Every record, by key. */
export function allHealth(tx: ReadTransaction): Promise<HealthRecord[]> {
  return tx.objectStore('health').getAll();
}

async function update(
  db: LedgerDb, key: HealthRecord['key'], change: (before: HealthRecord | undefined) => HealthRecord | undefined,
): Promise<Result<boolean, StorageFailure>> {
  const written = await changeHealth(db, async (tx) => {
    const store = tx.objectStore('health');
    const before = await store.get(key);
    const after = change(before);
    if (after === undefined || JSON.stringify(after) === JSON.stringify(before)) return ok(false);
    await store.put(after);
    return ok(true);
  });
  if (written.ok && written.value) announceChange();
  return written;
}
