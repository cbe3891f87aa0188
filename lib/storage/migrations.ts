import type { IDBPDatabase } from 'idb';

/** The version today's code works with. */
export const schemaVersion = 1;

/**
 * Version 1, frozen: it makes the database as it was shipped, whatever the types say today. Literals only, nothing
 * imported, so that no later change of the code can alter what an old database went through.
 */
function toVersion1(db: IDBPDatabase): void {
  const purchaseOrders = db.createObjectStore('purchaseOrders', { keyPath: 'id' });
  purchaseOrders.createIndex('byNumberKey', 'numberKey', { unique: true });
  purchaseOrders.createIndex('byList', 'keys.list');
  const orders = db.createObjectStore('orders', { keyPath: 'key' });
  orders.createIndex('byMatch', 'keys.match');
  const links = db.createObjectStore('links', { keyPath: 'id' });
  links.createIndex('byOrder', 'orderKey');
  links.createIndex('byPurchaseOrder', 'purchaseOrderId');
  const checkouts = db.createObjectStore('checkouts', { keyPath: 'key' });
  checkouts.createIndex('byItem', 'keys.items', { multiEntry: true });
  checkouts.createIndex('byWaiting', 'keys.waiting');
  checkouts.createIndex('byUnknownNumber', 'keys.unknown');
  const entries = db.createObjectStore('entries', { keyPath: 'seq', autoIncrement: true });
  entries.createIndex('bySubject', 'subject');
  db.createObjectStore('health', { keyPath: 'key' });
}

/** Brings a database from `oldVersion` (0: new) up to today's version, one frozen step after the other. */
export function migrate(db: IDBPDatabase, oldVersion: number): void {
  if (oldVersion < 1) toVersion1(db);
}
