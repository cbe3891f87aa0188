import type { IDBPDatabase } from 'idb';

/** Version 1, frozen: the stores and indexes as they were first shipped. */
export function toVersion1(db: IDBPDatabase): void {
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
