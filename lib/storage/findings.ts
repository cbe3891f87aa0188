import type { FindingKey, FindingRecord } from '../domain/finding-record.ts';
import type { ReadTransaction, WriteTransaction } from './schema.ts';

/** What is kept of every finding that stands. */
export function allFindingRecords(tx: ReadTransaction): Promise<FindingRecord[]> {
  return tx.objectStore('findings').getAll();
}

/** Keeps something of a finding. */
export async function putFindingRecord(tx: WriteTransaction, record: FindingRecord): Promise<void> {
  await tx.objectStore('findings').put(record);
}

/** Forgets a finding that no longer stands. */
export async function removeFindingRecord(tx: WriteTransaction, key: FindingKey): Promise<void> {
  await tx.objectStore('findings').delete(key);
}
