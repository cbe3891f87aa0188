import { attentionReasonsOf } from '../domain/attention.ts';
import type { PurchaseOrderId } from '../domain/ids.ts';
import type { Link } from '../domain/link.ts';
import type { OrderBrief } from '../domain/order-brief.ts';
import { lateSpans, type LateSpan } from '../domain/overview/late-spans.ts';
import { periodDays, stepsOf, type Days, type OverviewPeriod, type Step } from '../domain/overview/period.ts';
import { sumSpend, type CurrencySpend } from '../domain/overview/spend-sums.ts';
import { dayInZone, type PlainDate } from '../domain/plain-date.ts';
import type { PurchaseOrder } from '../domain/purchase-order.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { waitingCheckouts } from '../storage/checkouts.ts';
import { getTrailEnd } from '../storage/entries.ts';
import type { StorageFailure } from '../storage/failure.ts';
import { linksPlacedFrom } from '../storage/links.ts';
import { allPurchaseOrders } from '../storage/purchase-orders.ts';
import type { LedgerDb, ReadTransaction } from '../storage/schema.ts';
import { readLedger } from '../storage/transaction.ts';
import type { AppContext } from './context.ts';
import { orderBriefs } from './order-briefs.ts';
import { isStillExpected } from './order-course.ts';

/** Orders without a purchase order that were placed in one step. */
export interface LooseStep {
  readonly step: Step;
  readonly orders: number;
}

/** What waits for somebody, whatever the period. */
export interface OverviewNeeds {
  readonly withoutPurchaseOrder: number;
  readonly inDoubt: number;
  readonly requested: number;
  readonly late: number;
  /** Purchase orders that ended or end soon, requests without an answer in time, cancellations that are not finished. */
  readonly attention: number;
  /** Orders of no known cost, and of no known day: no sum holds them. */
  readonly withoutCost: number;
  readonly withoutDay: number;
}

/** What a manager reads at a glance, as of one moment. */
export interface Overview {
  readonly days: Days;
  /** One for each currency, that of the most orders first. Empty: nothing was spent. */
  readonly spend: readonly CurrencySpend[];
  readonly loose: readonly LooseStep[];
  readonly late: readonly LateSpan[];
  /** Orders of the period with links, and how many of those nobody had to link by hand. */
  readonly linked: { readonly orders: number; readonly byThemselves: number };
  readonly needs: OverviewNeeds;
  readonly purchaseOrders: ReadonlyMap<PurchaseOrderId, PurchaseOrder>;
}

/** The overviews read last, and what they are true for: while the ledger stays as it is nothing is read twice. */
const held = new WeakMap<LedgerDb, { readonly at: string; readonly byPeriod: Map<OverviewPeriod, Overview> }>();

/**
 * Sums up a period. Orders come from their briefs, links month by month through an index, so that the page stays awake.
 * The same ledger on the same day is summed up once.
 */
export async function readOverview(ctx: AppContext, { period }: { readonly period: OverviewPeriod }): Promise<Result<Overview, StorageFailure>> {
  const today = dayInZone(ctx.now(), ctx.localZone);
  const end = await readLedger(ctx.db, async (tx) => ok(await getTrailEnd(tx)));
  if (!end.ok) return end;
  const at = `${today} ${end.value?.seq ?? 0} ${end.value?.hash ?? ''}`;
  const before = held.get(ctx.db);
  const byPeriod = before?.at === at ? before.byPeriod : new Map<OverviewPeriod, Overview>();
  held.set(ctx.db, { at, byPeriod });
  const known = byPeriod.get(period);
  if (known !== undefined) return ok(known);
  const briefs = await orderBriefs(ctx);
  if (!briefs.ok) return briefs;
  const overview = await sumUp(ctx, period, briefs.value, today);
  if (overview.ok) byPeriod.set(period, overview.value);
  return overview;
}

async function sumUp(ctx: AppContext, period: OverviewPeriod, all: readonly OrderBrief[], today: PlainDate): Promise<Result<Overview, StorageFailure>> {
  const dated = all.filter(({ placedOn }) => placedOn !== null);
  const days = periodDays(period, today, dated.at(-1)?.placedOn ?? null, dated[0]?.placedOn ?? null);
  const briefs = dated.filter(({ placedOn }) => placedOn !== null && days.from <= placedOn && placedOn <= days.until);
  const links = await linksOf(ctx.db, briefs);
  if (!links.ok) return err(links.error);
  return readLedger(ctx.db, async (tx) => {
    const purchaseOrders = new Map((await allPurchaseOrders(tx)).map((each) => [each.id, each]));
    const steps = stepsOf(days);
    const late = all.flatMap((brief) => (brief.promisedOn !== null && brief.promisedOn < today && isStillExpected(brief) ? [brief.promisedOn] : []));
    return ok({
      days, purchaseOrders,
      spend: sumSpend(briefs, links.value, steps, (id) => purchaseOrders.get(id)?.department),
      loose: looseSteps(briefs, steps),
      late: lateSpans(late, today),
      linked: countLinked(links.value),
      needs: await needsOf(tx, all, [...purchaseOrders.values()], late.length, today),
    });
  });
}

/** The links of orders, month by month: only of months in which something was ordered. */
async function linksOf(db: LedgerDb, briefs: readonly OrderBrief[]): Promise<Result<readonly Link[], StorageFailure>> {
  const links: Link[] = [];
  for (const month of new Set(briefs.filter(({ linkedTo }) => linkedTo.length > 0).map(({ placedOn }) => placedOn?.slice(0, 7) ?? ''))) {
    const read = await readLedger(db, async (tx) => ok(await linksPlacedFrom(tx, `${month}-01`, `${month}-31`)));
    if (!read.ok) return read;
    links.push(...read.value);
  }
  return ok(links);
}

function countLinked(links: readonly Link[]): Overview['linked'] {
  const orders = new Set(links.map(({ orderKey }) => orderKey));
  const byHand = new Set(links.filter(({ method }) => method === 'person').map(({ orderKey }) => orderKey));
  return { orders: orders.size, byThemselves: orders.size - byHand.size };
}

const isLoose = ({ linkedTo, cancelled }: OrderBrief): boolean => linkedTo.length === 0 && !cancelled;

function looseSteps(briefs: readonly OrderBrief[], steps: readonly Step[]): readonly LooseStep[] {
  const days = briefs.filter(isLoose).map(({ placedOn }) => placedOn ?? '');
  return steps.map((step) => ({ step, orders: days.filter((day) => step.from <= day && day <= step.until).length }));
}

async function needsOf(
  tx: ReadTransaction, all: readonly OrderBrief[], purchaseOrders: readonly PurchaseOrder[], late: number, today: PlainDate,
): Promise<OverviewNeeds> {
  const doubted = new Set((await waitingCheckouts(tx)).flatMap(({ contested }) => contested));
  return {
    late, inDoubt: doubted.size,
    withoutPurchaseOrder: all.filter(isLoose).length,
    requested: purchaseOrders.filter(({ state }) => state === 'requested').length,
    attention: purchaseOrders.filter((each) => attentionReasonsOf(each, today).length > 0).length,
    withoutCost: all.filter(({ cost, cancelled }) => cost === null && !cancelled).length,
    withoutDay: all.filter(({ placedOn }) => placedOn === null).length,
  };
}
