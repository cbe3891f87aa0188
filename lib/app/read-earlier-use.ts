import { agreedUnits } from '../domain/agreed-items.ts';
import { budgetStatus, type BudgetUse } from '../domain/budget-status.ts';
import { cartParts, takeUnits, type CartPart } from '../domain/cart-parts.ts';
import type { Checkout } from '../domain/checkout.ts';
import type { EarlierUse } from '../domain/checkout-findings.ts';
import type { CheckoutKey, PurchaseOrderId } from '../domain/ids.ts';
import type { Link } from '../domain/link.ts';
import { mayBePlaced } from '../domain/match-edges.ts';
import type { Money } from '../domain/money.ts';
import type { Order } from '../domain/order.ts';
import { dayInZone } from '../domain/plain-date.ts';
import type { PurchaseOrder } from '../domain/purchase-order.ts';
import { knownUnits, cartUnits, without } from '../domain/units.ts';
import { checkoutsHolding } from '../storage/checkouts.ts';
import { linksOfOrder } from '../storage/links.ts';
import { getOrder } from '../storage/orders.ts';
import type { ReadTransaction } from '../storage/schema.ts';
import type { AppContext } from './context.ts';
import { linkedOrders, type LinkedOrder } from './read-purchase-order.ts';

/** How long a checkout nobody touched counts as open in another tab, in milliseconds. */
const heldMilliseconds = 2 * 60 * 60 * 1000;
/** Orders named in a finding; the others are counted. */
const namedOrders = 5;

/** A placed checkout of the purchase order, without what orders have of it already. */
interface Waiting {
  readonly checkout: Checkout;
  readonly amount: Money | null;
  readonly items: CartPart['items'];
  readonly hasOrders: boolean;
}

/**
 * What became of a purchase order elsewhere than at the checkout `besides`: its orders, what placed checkouts will bring,
 * what open ones hold. Reads the data of this purchase order only, and of its orders only when something asks for them.
 */
export async function readEarlierUse(
  tx: ReadTransaction,
  ctx: Pick<AppContext, 'now' | 'localZone'>,
  purchaseOrder: PurchaseOrder,
  besides: CheckoutKey | null,
): Promise<EarlierUse> {
  const { id, budget, lines, reuse } = purchaseOrder;
  const others = (await checkoutsHolding(tx, id)).filter(({ key }) => key !== besides);
  const waiting = await Promise.all(others.filter(mayBePlaced).map((checkout) => waitingPart(tx, checkout, id)));
  const since = ctx.now() - heldMilliseconds;
  const open = others.filter(({ state, changedAt, submittedOn }) => state === 'open' && submittedOn === null && changedAt >= since);
  const needsOrders = reuse !== 'allow' || lines.length > 0 || (budget !== null && budget.period !== 'once');
  const linked = needsOrders ? (await linkedOrders(tx, id)).filter(({ link }) => besides === null || link.checkoutKey !== besides) : [];
  const orders = linked.map(({ order }) => order).filter(({ cancelled }) => !cancelled);
  const items = [...orders.flatMap((order) => order.lines), ...waiting.flatMap((each) => each.items)];
  return {
    orderIds: orders.slice(0, namedOrders).map(({ orderId }) => orderId),
    orderCount: orders.length + waiting.filter(({ hasOrders }) => !hasOrders).length,
    ordered: agreedUnits(lines, items),
    openElsewhere: open.length,
    budget: budget === null ? null : budgetStatus(budget, {
      spent: budget.period === 'once' ? purchaseOrder.spend.map(undated) : linked.flatMap(usesOf),
      committed: waiting.flatMap(({ checkout, amount }) => (amount === null ? [] : [{ amount, day: checkout.submittedOn }])),
      held: open.flatMap((checkout) => partOf(checkout, id)?.amount ?? []).map(undated),
    }, dayInZone(ctx.now(), ctx.localZone)),
  };
}

const undated = (amount: Money): BudgetUse => ({ amount, day: null });

function usesOf({ link, order }: LinkedOrder): BudgetUse[] {
  return link.amounts.map((amount) => ({ amount, day: order.placedOn }));
}

/** What a purchase order has of a checkout. */
export function partOf(checkout: Checkout, id: PurchaseOrderId): CartPart | undefined {
  const { chosen, split } = checkout;
  if (split.length === 0) return chosen?.purchaseOrderId === id ? { items: checkout.items, unitsKnown: true, amount: checkout.total } : undefined;
  const parts = split.map(({ chosen: { purchaseOrderId, number }, share }) => ({ key: purchaseOrderId ?? number, share }));
  return cartParts(checkout, parts)[parts.findIndex(({ key }) => key === id)];
}

async function waitingPart(tx: ReadTransaction, checkout: Checkout, id: PurchaseOrderId): Promise<Waiting> {
  const part = partOf(checkout, id);
  const orders = (await Promise.all(checkout.orders.map((key) => getOrder(tx, key)))).filter((order) => order !== undefined);
  const links = (await Promise.all(checkout.orders.map((key) => linksOfOrder(tx, key)))).flat().filter((link) => link.purchaseOrderId === id);
  return {
    checkout,
    amount: part === undefined || part.amount === null ? null : lessLinked(part.amount, links),
    items: part === undefined || !part.unitsKnown ? [] : stillToCome(part.items, orders),
    hasOrders: links.length > 0,
  };
}

/** What is left of a part's amount when its linked orders are taken off; never below nothing. Refunds of those do not bring it back. */
function lessLinked(amount: Money, links: readonly Link[]): Money {
  const linked = links.flatMap((link) => link.amounts).filter(({ currency }) => currency === amount.currency);
  return { ...amount, amount: Math.max(0, linked.reduce((left, each) => left - each.amount, amount.amount)) };
}

function stillToCome(items: CartPart['items'], orders: readonly Order[]): CartPart['items'] {
  if (orders.length === 0) return items;
  return takeUnits(items, orders.reduce((left, order) => without(left, knownUnits(order.lines) ?? new Map()), cartUnits(items)));
}
