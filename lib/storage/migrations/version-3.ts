import type { IDBPDatabase, IDBPTransaction } from 'idb';

type Change = IDBPTransaction<unknown, string[], 'versionchange'>;

/** Version 3, frozen: invoices, what was accepted of them, what was said of findings, correspondence, exports that were made; audit entries with a reason and a chain; briefs of the orders, which are made when a list first asks for them. */
export async function toVersion3(db: IDBPDatabase, change: Change): Promise<void> {
  const invoices = db.createObjectStore('invoices', { keyPath: 'id' });
  invoices.createIndex('byOrder', 'orderKey');
  invoices.createIndex('byNumber', 'number');
  db.createObjectStore('acceptances', { keyPath: 'orderKey' });
  db.createObjectStore('findings', { keyPath: 'key' });
  const found = db.createObjectStore('foundFindings', { keyPath: 'key' });
  found.createIndex('bySubject', 'subject');
  found.createIndex('byOrder', 'orderKeys', { multiEntry: true });
  found.createIndex('byPurchaseOrder', 'purchaseOrderIds', { multiEntry: true });
  found.createIndex('byOpen', 'keys.open');
  db.createObjectStore('examinations', { keyPath: 'key' });
  const correspondence = db.createObjectStore('correspondence', { keyPath: 'id' });
  correspondence.createIndex('byPurchaseOrder', 'purchaseOrderIds', { multiEntry: true });
  correspondence.createIndex('byOrder', 'orderKeys', { multiEntry: true });
  correspondence.createIndex('byAt', 'at');
  const exports = db.createObjectStore('exports', { keyPath: 'id' });
  exports.createIndex('byPurchaseOrder', 'purchaseOrderIds', { multiEntry: true });
  exports.createIndex('byAt', 'at');
  db.createObjectStore('imports', { keyPath: 'id' });
  db.createObjectStore('importSteps', { keyPath: ['importId', 'place'] });
  db.createObjectStore('orderBriefs', { keyPath: 'key' });
  change.objectStore('links').createIndex('byPlaced', 'placedOn');

  const entries = change.objectStore('entries');
  for (let cursor = await entries.openCursor(); cursor !== null; cursor = await cursor.continue()) {
    const entry = cursor.value as Readonly<Record<string, unknown>>; // every store holds objects
    await cursor.update({ ...entry, reason: null, digest: null, hash: null, removedAt: null });
  }
}
