import type { PurchaseOrderId } from '../../domain/ids.ts';
import { recordKey, recordStores, type LedgerRecords, type RecordsByStore, type RecordStore } from '../../domain/ledger-records.ts';
import type { PoNumberKey } from '../../domain/po-number.ts';
import { renameIds } from '../../domain/rename-ids.ts';
import type { Backup, KeptSettings } from '../../exchange/backup/backup-format.ts';
import { findByNumber, getPurchaseOrder } from '../../storage/purchase-orders.ts';
import { getRecord, type RecordKey } from '../../storage/records.ts';
import type { ReadTransaction } from '../../storage/schema.ts';

/**
 * Why a record of a file is left out. `numberTaken`: another purchase order has its number. `missingPurchaseOrder`,
 * `missingOrder`: it names one that is neither in the file nor here.
 */
export interface RefusedRecord {
  readonly store: RecordStore;
  readonly key: RecordKey;
  readonly reason: 'numberTaken' | 'missingPurchaseOrder' | 'missingOrder';
}

/** The records of a file as they may come in. */
export interface Incoming {
  readonly records: RecordsByStore;
  readonly settings: KeptSettings;
  readonly refused: readonly RefusedRecord[];
  readonly isKnown: (id: PurchaseOrderId) => boolean;
}

/**
 * Fits the records of a file to the ledger. A purchase order that has the number of one of ours is that one, whatever id
 * it has there, and everything in the file that names it names ours. What names something that is nowhere is left out.
 */
export async function incomingRecords(tx: ReadTransaction, backup: Backup): Promise<Incoming> {
  const names = await sameNumbers(tx, backup.records.purchaseOrders);
  const records = renameIds(backup.records, names);
  const refused: RefusedRecord[] = [];
  const purchaseOrders = await withoutTaken(tx, records.purchaseOrders, refused);
  const known = new Set([...purchaseOrders.map(({ id }) => id), ...await storedIds(tx, records)]);
  const isKnown = (id: PurchaseOrderId): boolean => known.has(id);
  const orders = kept('orders', records.orders, refused, ({ assignment }) =>
    ((assignment?.parts ?? []).every(({ purchaseOrderId }) => isKnown(purchaseOrderId)) ? undefined : 'missingPurchaseOrder'));
  const orderKeys = new Set(orders.map(({ key }) => key));
  const missing = new Set(await missingOrders(tx, records, orderKeys));
  const links = kept('links', records.links, refused, ({ orderKey, purchaseOrderId }) =>
    (missing.has(orderKey) ? 'missingOrder' : isKnown(purchaseOrderId) ? undefined : 'missingPurchaseOrder'));
  const checkouts = kept('checkouts', records.checkouts, refused, ({ chosen, split }) =>
    ([chosen, ...split.map((part) => part.chosen)].every((each) => each === null || each.purchaseOrderId === null || isKnown(each.purchaseOrderId)) ? undefined : 'missingPurchaseOrder'));
  const ofMissing = ({ orderKey }: { readonly orderKey: string }): 'missingOrder' | undefined => (missing.has(orderKey) ? 'missingOrder' : undefined);
  const invoices = kept('invoices', records.invoices, refused, ofMissing);
  const acceptances = kept('acceptances', records.acceptances, refused, ofMissing);
  return { records: { ...records, purchaseOrders, orders, links, checkouts, invoices, acceptances }, settings: renameIds(backup.settings, names), refused, isKnown };
}

/** Ids of the file whose number stands under another id here. */
async function sameNumbers(tx: ReadTransaction, purchaseOrders: RecordsByStore['purchaseOrders']): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>();
  for (const { id, numberKey } of purchaseOrders) {
    if ((await getPurchaseOrder(tx, id)) !== undefined) continue;
    const ours = await findByNumber(tx, numberKey);
    if (ours !== undefined && !purchaseOrders.some((each) => each.id === ours.id)) names.set(id, ours.id);
  }
  return names;
}

async function withoutTaken(
  tx: ReadTransaction, purchaseOrders: RecordsByStore['purchaseOrders'], refused: RefusedRecord[],
): Promise<RecordsByStore['purchaseOrders']> {
  const taken = new Map<PoNumberKey, PurchaseOrderId>();
  const fitting = [];
  for (const each of purchaseOrders) {
    const owner = taken.get(each.numberKey) ?? (await findByNumber(tx, each.numberKey))?.id;
    if (owner !== undefined && owner !== each.id) refused.push({ store: 'purchaseOrders', key: each.id, reason: 'numberTaken' });
    else fitting.push(each);
    taken.set(each.numberKey, owner ?? each.id);
  }
  return fitting;
}

/** The purchase orders records of the file name and that are here. */
async function storedIds(tx: ReadTransaction, { purchaseOrders, links, orders, checkouts }: RecordsByStore): Promise<readonly PurchaseOrderId[]> {
  const named = new Set([
    ...purchaseOrders.map(({ id }) => id), ...links.map(({ purchaseOrderId }) => purchaseOrderId),
    ...orders.flatMap(({ assignment }) => (assignment?.parts ?? []).map(({ purchaseOrderId }) => purchaseOrderId)),
    ...checkouts.flatMap(({ chosen, split }) => [chosen, ...split.map((part) => part.chosen)].flatMap((each) => each?.purchaseOrderId ?? [])),
  ]);
  const found = await Promise.all([...named].map((id) => getPurchaseOrder(tx, id)));
  return found.flatMap((each) => each?.id ?? []);
}

/** The orders that links and papers of the file name, and that are neither in it nor here. */
async function missingOrders(tx: ReadTransaction, { links, invoices, acceptances }: RecordsByStore, inFile: ReadonlySet<string>): Promise<readonly string[]> {
  const elsewhere = [...new Set([...links, ...invoices, ...acceptances].map(({ orderKey }) => orderKey))].filter((key) => !inFile.has(key));
  const found = await Promise.all(elsewhere.map((key) => getRecord(tx, 'orders', key)));
  return elsewhere.filter((_, index) => found[index] === undefined);
}

function kept<Store extends RecordStore>(
  store: Store, records: readonly LedgerRecords[Store][], refused: RefusedRecord[], problem: (record: LedgerRecords[Store]) => RefusedRecord['reason'] | undefined,
): LedgerRecords[Store][] {
  return records.filter((record) => {
    const reason = problem(record);
    if (reason !== undefined) refused.push({ store, key: recordKey(store, record) ?? '', reason });
    return reason === undefined;
  });
}

/** True when nothing was ever kept here: then a file comes in as it is, its audit trail included. */
export async function isEmptyLedger(tx: ReadTransaction): Promise<boolean> {
  const counts = await Promise.all(recordStores.filter((store) => store !== 'health').map((store) => tx.objectStore(store).count()));
  return counts.every((count) => count === 0);
}
