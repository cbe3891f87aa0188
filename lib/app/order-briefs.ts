import type { Entry, EntryAction } from '../domain/entry.ts';
import type { OrderKey } from '../domain/ids.ts';
import type { OrderBrief } from '../domain/order-brief.ts';
import { ok, type Result } from '../domain/result.ts';
import type { TrailEnd } from '../domain/trail.ts';
import { entriesFrom, getTrailEnd } from '../storage/entries.ts';
import type { StorageFailure } from '../storage/failure.ts';
import { briefsAfter, countStoredOrders, getBrief, renewBriefs, strayBriefs } from '../storage/order-briefs.ts';
import type { LedgerDb } from '../storage/schema.ts';
import { changeBriefs, readLedger } from '../storage/transaction.ts';
import type { AppContext } from './context.ts';

/** How many are read or made at once: enough to be worth it, few enough that the page stays awake. */
const slice = 4000;
/** Beyond so many entries reading anew is quicker than following them. */
const mostFollowed = 2000;

/** What this context holds in memory, and the end of the audit trail it is true for. */
interface Held {
  readonly end: TrailEnd | null;
  readonly byKey: ReadonlyMap<OrderKey, OrderBrief>;
  readonly briefs: readonly OrderBrief[];
}

const held = new WeakMap<LedgerDb, Promise<Result<Held, StorageFailure>>>();

/**
 * The briefs of all orders, the latest first; orders of no known day last. Read once per context, then kept up to date by
 * the audit trail: every change of an order leaves an entry, so that only what changed is read again.
 */
export async function orderBriefs({ db }: Pick<AppContext, 'db'>): Promise<Result<readonly OrderBrief[], StorageFailure>> {
  const before = held.get(db);
  const reading = before === undefined ? readAll(db) : before.then((known) => (known.ok ? follow(db, known.value) : readAll(db)));
  held.set(db, reading);
  const read = await reading;
  return read.ok ? ok(read.value.briefs) : read;
}

async function readAll(db: LedgerDb): Promise<Result<Held, StorageFailure>> {
  // The end comes first: what changes while the slices are read is followed next time.
  const start = await readLedger(db, async (tx) => ok({ end: await getTrailEnd(tx), count: await countStoredOrders(tx) }));
  if (!start.ok) return start;
  const read = await readSlices(db);
  if (!read.ok || read.value.size === start.value.count) return read.ok ? ok(inOrder(start.value.end, read.value)) : read;
  // Not one for each order: of a database of an older version, or orders that were brought back as they were.
  const renewed = await renewStray(db);
  if (!renewed.ok) return renewed;
  const again = await readSlices(db);
  return again.ok ? ok(inOrder(start.value.end, again.value)) : again;
}

async function renewStray(db: LedgerDb): Promise<Result<void, StorageFailure>> {
  const stray = await readLedger(db, async (tx) => ok(await strayBriefs(tx)));
  if (!stray.ok) return stray;
  const toRenew = [...stray.value.missing, ...stray.value.left];
  for (let first = 0; first < toRenew.length; first += slice) {
    const renewed = await changeBriefs(db, async (tx) => ok(await renewBriefs(tx, toRenew.slice(first, first + slice))));
    if (!renewed.ok) return renewed;
  }
  return ok(undefined);
}

async function readSlices(db: LedgerDb): Promise<Result<ReadonlyMap<OrderKey, OrderBrief>, StorageFailure>> {
  const byKey = new Map<OrderKey, OrderBrief>();
  let last: OrderKey | null = null;
  for (;;) {
    const read = await readSlice(db, last);
    if (!read.ok) return read;
    for (const brief of read.value) byKey.set(brief.key, brief);
    if (read.value.length < slice) return ok(byKey);
    last = read.value.at(-1)?.key ?? null;
  }
}

function readSlice(db: LedgerDb, after: OrderKey | null): Promise<Result<readonly OrderBrief[], StorageFailure>> {
  return readLedger(db, async (tx) => ok(await briefsAfter(tx, after, slice)));
}

/** What became of the orders since; everything anew where the trail does not tell. */
async function follow(db: LedgerDb, known: Held): Promise<Result<Held, StorageFailure>> {
  const followed = await readLedger(db, async (tx) => {
    const end = await getTrailEnd(tx);
    if (end?.seq === known.end?.seq && end?.hash === known.end?.hash) return ok(known);
    if (end === null || known.end === null || end.seq - known.end.seq > mostFollowed) return ok(null);
    const [last, ...entries] = await entriesFrom(tx, known.end.seq);
    if (last?.seq !== known.end.seq || last.hash !== known.end.hash) return ok(null);
    const keys = changedOrders(entries);
    if (keys === undefined) return ok(null);
    if (keys.size === 0) return ok({ ...known, end });
    const byKey = new Map(known.byKey);
    for (const key of keys) {
      const brief = await getBrief(tx, key);
      if (brief === undefined) byKey.delete(key);
      else byKey.set(key, brief);
    }
    return ok(inOrder(end, byKey));
  });
  if (!followed.ok) return followed;
  return followed.value === null ? readAll(db) : ok(followed.value);
}

/** Entries of other things that tell of no order. An action that is not named here may have changed any. */
const quietActions: ReadonlySet<EntryAction> = new Set([
  'purchaseOrderAdded', 'purchaseOrderEdited', 'purchaseOrderFavoured', 'purchaseOrderMoved', 'purchaseOrderAnswered', 'numberTaken', 'settingsChanged',
  'checkoutOpened', 'checkoutChanged', 'purchaseOrderChosen', 'checkoutSubmitted', 'checkoutReopened', 'checkoutConfirmed', 'checkoutMatched',
  'checkoutAbandoned', 'checkoutAwaited', 'reportImported', 'reportTakenBack',
]);

/** The orders some entries tell of; undefined when one may tell of more than it names. */
function changedOrders(entries: readonly Entry[]): ReadonlySet<OrderKey> | undefined {
  const keys = new Set<OrderKey>();
  for (const { subject, action } of entries) {
    if (subject.startsWith('order/')) keys.add(subject.slice('order/'.length) as OrderKey); // the ledger's own word for it
    else if (!quietActions.has(action)) return undefined;
  }
  return keys;
}

function inOrder(end: TrailEnd | null, byKey: ReadonlyMap<OrderKey, OrderBrief>): Held {
  return { end, byKey, briefs: [...byKey.values()].sort(latestFirst) };
}

function latestFirst(a: OrderBrief, b: OrderBrief): number {
  const [dayA, dayB] = [a.placedOn ?? '', b.placedOn ?? ''];
  if (dayA !== dayB) return dayA < dayB ? 1 : -1;
  return a.key < b.key ? 1 : -1;
}
