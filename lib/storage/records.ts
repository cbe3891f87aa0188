import { recordKey, recordStores, type LedgerRecords, type RecordStore } from '../domain/ledger-records.ts';
import { putCheckout } from './checkouts.ts';
import { putLink } from './links.ts';
import { putOrder } from './orders.ts';
import { putPurchaseOrder } from './purchase-orders.ts';
import { storeNames, type ReadTransaction, type SettingsRecord, type WriteTransaction } from './schema.ts';

/** A record's key in its store. */
export type RecordKey = string | number;

/** Every record of a store in the order of their keys, `size` at a time. */
export async function* slicesOf<Store extends RecordStore>(tx: ReadTransaction, store: Store, size: number): AsyncGenerator<LedgerRecords[Store][], void> {
  for (let range: IDBKeyRange | null | undefined = null; range !== undefined;) {
    const records: readonly unknown[] = await tx.objectStore(store).getAll(range, size);
    const slice = records.map((record) => bare<Store>(record));
    yield slice;
    const last = slice.at(-1);
    const key = last === undefined || slice.length < size ? undefined : recordKey(store, last);
    range = key === undefined ? undefined : IDBKeyRange.lowerBound(key, true);
  }
}

/** The record of a key. */
export async function getRecord<Store extends RecordStore>(tx: ReadTransaction, store: Store, key: RecordKey): Promise<LedgerRecords[Store] | undefined> {
  const record: unknown = await tx.objectStore(store).get(IDBKeyRange.only(key));
  return record === undefined ? undefined : bare<Store>(record);
}

/** Every record of a store. */
export async function allRecords<Store extends RecordStore>(tx: ReadTransaction, store: Store): Promise<LedgerRecords[Store][]> {
  const records: readonly unknown[] = await tx.objectStore(store).getAll();
  return records.map((record) => bare<Store>(record));
}

/** How many records a store has. */
export function countRecords(tx: ReadTransaction, store: RecordStore): Promise<number> {
  return tx.objectStore(store).count();
}

/** Writes a record as it is, in place of one of the same key. Entries of the trail too: only who keeps the chain may do that. */
export async function putRecord<Store extends RecordStore>(tx: WriteTransaction, store: Store, record: LedgerRecords[Store]): Promise<void> {
  await put(tx, { store, record } as StoredRecord); // the pair of one store
}

type StoredRecord = { [Store in RecordStore]: { readonly store: Store; readonly record: LedgerRecords[Store] } }[RecordStore];

async function put(tx: WriteTransaction, { store, record }: StoredRecord): Promise<void> {
  switch (store) {
    case 'purchaseOrders': return putPurchaseOrder(tx, record);
    case 'orders': return putOrder(tx, record);
    case 'links': return putLink(tx, record);
    case 'checkouts': return putCheckout(tx, record);
    case 'invoices': return void await tx.objectStore('invoices').put(record);
    case 'acceptances': return void await tx.objectStore('acceptances').put(record);
    case 'findings': return void await tx.objectStore('findings').put(record);
    case 'correspondence': return void await tx.objectStore('correspondence').put(record);
    case 'exports': return void await tx.objectStore('exports').put(record);
    case 'health': return void await tx.objectStore('health').put(record);
    case 'entries': return void await tx.objectStore('entries').put(record);
  }
}

/** Takes a record away; an order with its brief. */
export async function deleteRecord(tx: WriteTransaction, store: RecordStore, key: RecordKey): Promise<void> {
  await tx.objectStore(store).delete(IDBKeyRange.only(key));
  if (store === 'orders') await tx.objectStore('orderBriefs').delete(IDBKeyRange.only(key));
}

/** Everything that is kept under a name, without its name. */
export type KeptByName = { readonly [Kept in SettingsRecord as Kept['key']]?: Omit<Kept, 'key'> };

/** Reads all of it. */
export async function getKept(tx: ReadTransaction): Promise<KeptByName> {
  const records = await tx.objectStore('settings').getAll();
  return Object.fromEntries(records.map(({ key, ...kept }) => [key, kept]));
}

/** Writes what is kept under a name, in place of what was; undefined: nothing any more. */
export async function putKept<Name extends SettingsRecord['key']>(tx: WriteTransaction, name: Name, kept: KeptByName[Name]): Promise<void> {
  if (kept === undefined) await tx.objectStore('settings').delete(name);
  else await tx.objectStore('settings').put({ key: name, ...kept } as SettingsRecord); // the pair of one name
}

/** Takes everything away, what is on its way and how far walks are as well. */
export async function clearLedger(tx: WriteTransaction): Promise<void> {
  await Promise.all(storeNames.map((name) => tx.objectStore(name).clear()));
}

/** Takes away every record of the stores a backup holds, what was worked out from them, and what is kept under names. */
export async function clearRecords(tx: WriteTransaction): Promise<void> {
  const stores = [...recordStores, 'orderBriefs', 'foundFindings', 'examinations', 'settings'] as const;
  await Promise.all(stores.map((name) => tx.objectStore(name).clear()));
}

/** Has everything examined for findings anew: more has changed than the trail tells. */
export async function forgetExamination(tx: WriteTransaction): Promise<void> {
  await tx.objectStore('examinations').clear();
}

function bare<Store extends RecordStore>(record: unknown): LedgerRecords[Store] {
  const fields = Object.entries(record as object).filter(([name]) => name !== 'keys'); // every store holds objects
  return Object.fromEntries(fields) as unknown as LedgerRecords[Store]; // what was written, without what the indexes need
}
