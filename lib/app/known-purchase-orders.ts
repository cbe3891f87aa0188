import type { Entry } from '../domain/entry.ts';
import type { PurchaseOrderId } from '../domain/ids.ts';
import type { NumberIndex } from '../domain/near-number/number-index.ts';
import { prepareNumbers } from '../domain/near-number/prepare-numbers.ts';
import type { PoNumberKey } from '../domain/po-number.ts';
import type { PurchaseOrder } from '../domain/purchase-order.ts';
import { searchable, type Searchable } from '../domain/rank-purchase-orders.ts';
import { entriesFrom, lastEntry } from '../storage/entries.ts';
import { allPurchaseOrders, getPurchaseOrder } from '../storage/purchase-orders.ts';
import type { LedgerDb, ReadTransaction } from '../storage/schema.ts';

/** What is kept of a purchase order for finding it. */
export interface KnownPurchaseOrder {
  readonly id: PurchaseOrderId;
  readonly numberKey: PoNumberKey;
  readonly favourite: boolean;
  readonly usedAt: number;
  readonly search: Searchable;
}

/** Every purchase order of a database as of one entry of its audit trail. */
interface Known {
  /** Favourites first, then the last used. */
  readonly rows: readonly KnownPurchaseOrder[];
  readonly index: NumberIndex;
  /** The last entry that is in it; undefined: the trail was empty. */
  readonly last: Entry | undefined;
}

/** Kept while this context lives: reading 10,000 purchase orders anew at every key takes longer than a frame. Nothing is lost with it. */
const kept = new WeakMap<LedgerDb, Known>();
/** With more news than this it is quicker to begin anew. */
const mostNews = 500;

/** Every purchase order, ready to be found by number or words. The audit trail tells what changed since it was last asked for. */
export async function knownPurchaseOrders(tx: ReadTransaction): Promise<Known> {
  const last = await lastEntry(tx);
  const before = kept.get(tx.db);
  const known = (before === undefined ? undefined : await withNews(tx, before, last)) ?? (await readAnew(tx, last));
  kept.set(tx.db, known);
  return known;
}

async function readAnew(tx: ReadTransaction, last: Entry | undefined): Promise<Known> {
  const all = await allPurchaseOrders(tx);
  return { rows: all.map(rowOf), index: prepareNumbers(all.map(savedNumber)), last };
}

const savedNumber = ({ number, numberKey }: PurchaseOrder) => ({ number, key: numberKey });

function rowOf(purchaseOrder: PurchaseOrder): KnownPurchaseOrder {
  const { id, numberKey, favourite, usedAt } = purchaseOrder;
  return { id, numberKey, favourite, usedAt, search: searchable(purchaseOrder) };
}

/**
 * What is known with what happened since. Undefined when all has to be read anew: the trail is another one (a transaction
 * took it back, a backup was restored), or a number changed, which the index of numbers cannot forget.
 */
async function withNews(tx: ReadTransaction, before: Known, last: Entry | undefined): Promise<Known | undefined> {
  if (last?.seq === undefined || before.last?.seq === undefined) return last === before.last ? before : undefined;
  if (isSame(last, before.last)) return before;
  if (last.seq <= before.last.seq || last.seq - before.last.seq > mostNews) return undefined;
  const [then, ...news] = await entriesFrom(tx, before.last.seq);
  if (then === undefined || !isSame(then, before.last)) return undefined;
  const ids = new Set(news.flatMap(purchaseOrdersOf));
  const rows = new Map(before.rows.map((row) => [row.id, row]));
  for (const id of ids) {
    const now = await getPurchaseOrder(tx, id);
    const old = rows.get(id);
    if (now === undefined || (old !== undefined && old.numberKey !== now.numberKey)) return undefined;
    if (old === undefined) before.index.add(savedNumber(now));
    rows.set(id, rowOf(now));
  }
  return { rows: ids.size === 0 ? before.rows : [...rows.values()].sort(inListOrder), index: before.index, last };
}

const isSame = (a: Entry, b: Entry): boolean => a.seq === b.seq && a.at === b.at && a.subject === b.subject;

function inListOrder(a: KnownPurchaseOrder, b: KnownPurchaseOrder): number {
  return Number(b.favourite) - Number(a.favourite) || b.usedAt - a.usedAt || (a.id < b.id ? -1 : 1);
}

/** The purchase orders an entry tells of: its subject, and those that were chosen or linked. */
function purchaseOrdersOf({ subject, before, after }: Entry): PurchaseOrderId[] {
  const named = subject.startsWith('purchaseOrder/') ? [subject.slice('purchaseOrder/'.length)] : [];
  const chosen = [before, after].flatMap((fields) => {
    const { chosen: choice, purchaseOrderId } = (fields ?? {}) as { readonly chosen?: { readonly purchaseOrderId?: unknown } | null; readonly purchaseOrderId?: unknown }; // fields of any record
    return [choice?.purchaseOrderId, purchaseOrderId];
  });
  return [...named, ...chosen].filter((id): id is PurchaseOrderId => typeof id === 'string'); // ids of records, by the fields' names
}
