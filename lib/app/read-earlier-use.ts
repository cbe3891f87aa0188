import { agreedUnits } from '../domain/agreed-items.ts';
import { currentPeriod } from '../domain/budget-period.ts';
import { budgetStatus, type BudgetUse } from '../domain/budget-status.ts';
import type { Budget } from '../domain/budget.ts';
import type { Checkout } from '../domain/checkout.ts';
import type { EarlierUse } from '../domain/checkout-findings.ts';
import { orderIdOf, type CheckoutKey, type PurchaseOrderId } from '../domain/ids.ts';
import type { Link } from '../domain/link.ts';
import type { Money } from '../domain/money.ts';
import { dayInZone, type Instant, type PlainDate } from '../domain/plain-date.ts';
import type { PurchaseOrder } from '../domain/purchase-order.ts';
import { partOf } from '../domain/still-committed.ts';
import { checkoutsHolding, getCheckout } from '../storage/checkouts.ts';
import { lastLinks, linksOfOrder, linksOnNoDay, linksPlaced } from '../storage/links.ts';
import type { ReadTransaction } from '../storage/schema.ts';
import type { AppContext } from './context.ts';
import { readCommitted } from './read-committed.ts';
import { linkedOrders } from './read-purchase-order.ts';

/** How long a checkout nobody touched counts as open in another tab, in milliseconds. */
const heldMilliseconds = 2 * 60 * 60 * 1000;
/** Orders named in a finding; the others are counted. */
const namedOrders = 5;

/**
 * What became of a purchase order elsewhere than at the checkout `besides`: its orders, what placed checkouts will bring,
 * what open ones hold. Reads this purchase order's links by their days, and the
 * orders behind them only where lines were agreed on. Orders are counted only where a second use is worth a word.
 */
export async function readEarlierUse(
  tx: ReadTransaction,
  ctx: Pick<AppContext, 'now' | 'localZone'>,
  purchaseOrder: PurchaseOrder,
  besides: CheckoutKey | null,
): Promise<EarlierUse> {
  const { id, budget, lines, reuse } = purchaseOrder;
  const others = (await checkoutsHolding(tx, id)).filter(({ key }) => key !== besides);
  const waiting = await readCommitted(tx, id, others, besides);
  const open = others.filter((each) => isHeldOpen(each, ctx.now()));
  const own = besides === null ? [] : await linksOfCheckout(tx, besides, id);
  const today = dayInZone(ctx.now(), ctx.localZone);
  const orders = lines.length === 0 ? [] : (await linkedOrders(tx, id)).filter(({ link, order }) => !order.cancelled && !own.some(({ id: ownId }) => ownId === link.id));
  const { count, last } = reuse === 'allow' ? { count: 0, last: [] } : await lastLinks(tx, id, namedOrders + own.length);
  const live = own.filter(({ cancelled }) => !cancelled).length;
  return {
    orderIds: last.filter((link) => !own.some(({ id: ownId }) => ownId === link.id)).slice(0, namedOrders).map(({ orderKey }) => orderIdOf(orderKey)),
    orderCount: reuse === 'allow' ? 0 : count - live + waiting.filter(({ hasOrders }) => !hasOrders).length,
    ordered: agreedUnits(lines, [...orders.flatMap(({ order }) => order.lines), ...waiting.flatMap((each) => each.items)]),
    openElsewhere: open.length,
    budget: budget === null ? null : budgetStatus(budget, {
      spent: await spentOn(tx, purchaseOrder, budget, own, today),
      committed: waiting.flatMap(({ amount, day }) => (amount === null ? [] : [{ amount, day }])),
      held: open.flatMap((checkout) => partOf(checkout, id)?.amount ?? []).map(undated),
      uncosted: waiting.reduce((count, { uncosted }) => count + uncosted, 0),
    }, today),
  };
}

/** True for a checkout somebody has open now. One that may have been placed counts as placed: nobody knows that it was not. */
export function isHeldOpen({ state, changedAt, submittedOn }: Checkout, now: Instant): boolean {
  return state === 'open' && submittedOn === null && changedAt >= now - heldMilliseconds;
}

/** What its orders spent: all of it, or of a period's budget what counts today, by the links of those days alone. */
async function spentOn(tx: ReadTransaction, { id, spend }: PurchaseOrder, budget: Budget, own: readonly Link[], today: PlainDate): Promise<BudgetUse[]> {
  if (budget.period === 'once') {
    return [...spend, ...own.flatMap(({ amounts }) => amounts).map((money) => ({ ...money, amount: -money.amount }))].map(undated);
  }
  const period = currentPeriod(budget, today);
  const links = [...await linksPlaced(tx, id, budget.rollover ? budget.from : period.from, period.until), ...await linksOnNoDay(tx, id)];
  return links.filter((link) => !own.some(({ id: ownId }) => ownId === link.id)).flatMap(({ amounts, placedOn }) => amounts.map((amount) => ({ amount, day: placedOn })));
}

/** The links to a purchase order of the orders that came from a checkout. */
async function linksOfCheckout(tx: ReadTransaction, key: CheckoutKey, id: PurchaseOrderId): Promise<Link[]> {
  const checkout = await getCheckout(tx, key);
  const links = await Promise.all((checkout?.orders ?? []).map((orderKey) => linksOfOrder(tx, orderKey)));
  return links.flat().filter(({ purchaseOrderId, checkoutKey }) => purchaseOrderId === id && checkoutKey === key);
}

const undated = (amount: Money): BudgetUse => ({ amount, day: null });
