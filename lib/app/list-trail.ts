import type { Entry } from '../domain/entry.ts';
import type { OrderKey, PurchaseOrderId } from '../domain/ids.ts';
import { isDecision, purchaseOrdersIn, takeBack, undoneDecisions } from '../domain/order-decision.ts';
import type { PoNumber } from '../domain/po-number.ts';
import { ok, type Result } from '../domain/result.ts';
import { fitsTrail, type TrailFilter } from '../domain/trail-filter.ts';
import { entriesBefore, entriesOf } from '../storage/entries.ts';
import type { StorageFailure } from '../storage/failure.ts';
import { getOrder } from '../storage/orders.ts';
import { getPurchaseOrder } from '../storage/purchase-orders.ts';
import type { ReadTransaction } from '../storage/schema.ts';
import { readLedger } from '../storage/transaction.ts';
import type { AppContext } from './context.ts';
import { storySubjects } from './story-subjects.ts';

/** An entry, and whether a person can take back now what it tells of. */
export interface TrailRow {
  readonly entry: Entry;
  readonly mayUndo: boolean;
}

/** A part of the trail, the latest first. */
export interface TrailPart {
  readonly rows: readonly TrailRow[];
  /** The numbers, as they are now, of the purchase orders the rows name, and of the one whose story it is. */
  readonly numbers: ReadonlyMap<PurchaseOrderId, PoNumber>;
  /** True when there is nothing earlier; false: read on with a higher limit. */
  readonly isWhole: boolean;
}

/** Entries read at once: a slice that never holds the database for long. */
const slice = 500;
/** Entries looked at for each row that is asked for, at most: a search without a hit stops and says so. */
const lookedAtPerRow = 200;

/** The entries that fit, the latest first, as many as `limit`: read in slices from the end of the trail, never all of it. */
export function listTrail(ctx: AppContext, { filter, limit }: { readonly filter: TrailFilter; readonly limit: number }): Promise<Result<TrailPart, StorageFailure>> {
  return readLedger(ctx.db, async (tx) => {
    const { entries, isWhole } = filter.story === null ? await fromEnd(tx, filter, limit) : await storyOf(tx, filter, filter.story, limit);
    const rows = await Promise.all(entries.map(async (entry) => ({ entry, mayUndo: await mayUndo(tx, entry) })));
    return ok({ rows, numbers: await numbersIn(tx, entries, filter.story), isWhole });
  });
}

async function fromEnd(tx: ReadTransaction, filter: TrailFilter, limit: number): Promise<{ entries: Entry[]; isWhole: boolean }> {
  const found: Entry[] = [];
  let [end, lookedAt]: [number | null, number] = [null, 0];
  for (;;) {
    const part = await entriesBefore(tx, end, slice);
    for (const entry of part) if (fitsTrail(filter, entry)) found.push(entry);
    const first = part.at(-1)?.seq;
    if (first === undefined || part.length < slice) return { entries: found, isWhole: true };
    [end, lookedAt] = [first, lookedAt + part.length];
    if (found.length >= limit || lookedAt >= limit * lookedAtPerRow) return { entries: found, isWhole: false };
  }
}

/** One record's own entries and those of what belongs to it, by its subject: few enough to be read whole. */
async function storyOf(tx: ReadTransaction, filter: TrailFilter, story: NonNullable<TrailFilter['story']>, limit: number): Promise<{ entries: Entry[]; isWhole: boolean }> {
  const { subjects, isWhole } = await storySubjects(tx, story);
  const all = (await Promise.all(subjects.map((subject) => entriesOf(tx, subject)))).flat().filter((entry) => fitsTrail(filter, entry));
  const latest = all.sort((a, b) => (b.seq ?? 0) - (a.seq ?? 0)).slice(0, limit);
  return { entries: latest, isWhole: isWhole && latest.length === all.length };
}

/** A decision about an order while nothing later stands in its place, and the last change of a piece of correspondence. */
async function mayUndo(tx: ReadTransaction, entry: Entry): Promise<boolean> {
  if (entry.removedAt !== null) return false;
  if (entry.action === 'correspondenceAdded' || entry.action === 'correspondenceEdited' || entry.action === 'correspondenceRemoved') {
    return (await entriesOf(tx, entry.subject)).at(-1)?.seq === entry.seq;
  }
  if (!isDecision(entry)) return false;
  const order = await getOrder(tx, entry.subject.slice('order/'.length) as OrderKey); // decisions are about orders
  if (order === undefined || undoneDecisions(await entriesOf(tx, entry.subject)).has(entry.seq ?? -1)) return false;
  return takeBack(order, entry, 'undo') !== undefined;
}

async function numbersIn(tx: ReadTransaction, entries: readonly Entry[], story: TrailFilter['story']): Promise<ReadonlyMap<PurchaseOrderId, PoNumber>> {
  const ids = new Set(entries.flatMap((entry) => [entry.before, entry.after].flatMap((fields) => [...purchaseOrdersIn(fields), ...listed(fields)]).concat(own(entry))));
  if (story !== null && 'purchaseOrderId' in story) ids.add(story.purchaseOrderId);
  const found = await Promise.all([...ids].map((id) => getPurchaseOrder(tx, id)));
  return new Map(found.flatMap((each) => (each === undefined ? [] : [[each.id, each.number] as const])));
}

function own({ subject }: Entry): PurchaseOrderId[] {
  return subject.startsWith('purchaseOrder/') ? [subject.slice('purchaseOrder/'.length) as PurchaseOrderId] : []; // as its use cases write it
}

function listed(fields: Entry['before']): PurchaseOrderId[] {
  const ids = fields?.['purchaseOrderIds'];
  return Array.isArray(ids) ? ids.filter((id): id is PurchaseOrderId => typeof id === 'string') : [];
}
