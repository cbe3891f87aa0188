import type { ExportId, ExportRecord } from '../domain/export-record.ts';
import type { PurchaseOrderId } from '../domain/ids.ts';
import type { ReadTransaction, WriteTransaction } from './schema.ts';

/** Every export that was made, the oldest first. */
export function allExports(tx: ReadTransaction): Promise<ExportRecord[]> {
  return tx.objectStore('exports').index('byAt').getAll();
}

/** The last export that was made; undefined while there is none. */
export async function lastExport(tx: ReadTransaction): Promise<ExportRecord | undefined> {
  return (await tx.objectStore('exports').index('byAt').openCursor(null, 'prev'))?.value;
}

/** The exports a purchase order is in, the oldest first. */
export async function exportsOf(tx: ReadTransaction, id: PurchaseOrderId): Promise<ExportRecord[]> {
  return (await tx.objectStore('exports').index('byPurchaseOrder').getAll(id)).sort((a, b) => a.at - b.at);
}

/** The export of an id. */
export function getExport(tx: ReadTransaction, id: ExportId): Promise<ExportRecord | undefined> {
  return tx.objectStore('exports').get(id);
}

/** Forgets an export. */
export async function removeExport(tx: WriteTransaction, id: ExportId): Promise<void> {
  await tx.objectStore('exports').delete(id);
}

/** Remembers an export. */
export async function putExport(tx: WriteTransaction, record: ExportRecord): Promise<void> {
  await tx.objectStore('exports').put(record);
}
