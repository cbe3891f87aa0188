import type { IDBPDatabase, IDBPTransaction } from 'idb';

type Change = IDBPTransaction<unknown, string[], 'versionchange'>;
type Fields = Readonly<Record<string, unknown>>;

/** Version 2, frozen: what a purchase order allows and costs, shares, what becomes of an order, settings, list walks. */
export async function toVersion2(db: IDBPDatabase, change: Change): Promise<void> {
  db.createObjectStore('settings', { keyPath: 'key' });
  db.createObjectStore('walks', { keyPath: 'key' });
  change.objectStore('purchaseOrders').createIndex('byReminder', 'keys.remind');
  change.objectStore('orders').createIndex('byDay', 'keys.day');
  change.objectStore('orders').createIndex('byLoose', 'keys.loose');
  change.objectStore('links').createIndex('byDay', 'keys.day');
  change.objectStore('links').createIndex('byReceipt', 'keys.receipt');
  change.objectStore('links').createIndex('byUnpriced', 'keys.unpriced');
  change.objectStore('checkouts').createIndex('byHold', 'keys.holds', { multiEntry: true });

  const linkedTo = new Map<unknown, unknown>();
  await eachRecord(change, 'links', (record) => {
    linkedTo.set(record['orderKey'], record['purchaseOrderId']);
    return record;
  });
  const seen = new Map<unknown, Fields>();
  const ordered = new Set<unknown>();
  await eachRecord(change, 'orders', (record) => {
    const purchaseOrder = linkedTo.get(record['key']);
    const isLoose = purchaseOrder === undefined && record['cancelled'] !== true;
    if (record['cancelled'] !== true) ordered.add(purchaseOrder);
    const day = record['placedOn'] ?? '';
    seen.set(record['key'], record);
    return {
      ...record,
      itemsSubtotal: null, shipping: null, tax: null, refundTotal: null, shipments: [], promisedOn: null, deliveredOn: null,
      receipts: [], returns: [], payments: [], businessInformation: {}, assignment: null, detailsSeenAt: null,
      linkedTo: purchaseOrder === undefined ? [] : [purchaseOrder],
      lines: (record['lines'] as readonly Fields[]).map((line) => ({ ...line, seller: null })), // version 1 has lines on every order
      keys: { ...(record['keys'] as Fields), day, ...(isLoose ? { loose: day } : {}) }, // and keys on every record
    };
  });
  await eachRecord(change, 'purchaseOrders', (record) => ({
    ...record,
    kind: 'standard', progress: ordered.has(record['id']) ? 'ordered' : 'none', validFrom: null, reuse: 'allow',
    marketplaces: [], suppliers: [], owner: '', department: '', costCentre: '', glCode: '', project: '', customValues: {},
    budget: null, lines: [], request: null,
  }));
  await eachRecord(change, 'links', (record) => {
    const order = seen.get(record['orderKey']) ?? {};
    const purchaseOrder = record['purchaseOrderId'];
    const cancelled = order['cancelled'] === true;
    const placedOn = order['placedOn'] ?? null;
    const amounts = cancelled || order['total'] == null ? [] : [order['total']];
    const keys = cancelled ? {} : {
      day: [purchaseOrder, placedOn ?? '9999'], receipt: [purchaseOrder, 'none'], ...(amounts.length === 0 ? { unpriced: purchaseOrder } : {}),
    };
    return { ...record, amounts, placedOn, cancelled, receipt: 'none', keys }; // what arrived is read since version 2
  });
  await eachRecord(change, 'checkouts', (record) => {
    const chosen = record['chosen'] as { readonly purchaseOrderId: string | null } | null; // its only shapes in version 1
    const holds = chosen?.purchaseOrderId === undefined || chosen.purchaseOrderId === null ? [] : [chosen.purchaseOrderId];
    const isOver = record['state'] === 'linked' || record['state'] === 'abandoned';
    return {
      ...record,
      split: [], customValues: {}, override: null, amazonPoNumber: null,
      keys: { ...(record['keys'] as Fields), holds: isOver ? [] : holds },
    };
  });
}

async function eachRecord(change: Change, store: string, renew: (record: Fields) => Fields): Promise<void> {
  for (let cursor = await change.objectStore(store).openCursor(); cursor !== null; cursor = await cursor.continue()) {
    await cursor.update(renew(cursor.value as Fields)); // every store holds objects
  }
}
