import type { OrderId, OrderKey } from '../domain/ids.ts';
import type { PoNumber } from '../domain/po-number.ts';
import { checkoutsNaming, getCheckout } from '../storage/checkouts.ts';
import { linksOfOrder } from '../storage/links.ts';
import { getOrder } from '../storage/orders.ts';
import { getPurchaseOrder } from '../storage/purchase-orders.ts';
import type { ReadTransaction } from '../storage/schema.ts';

/** The PO numbers to show beside an order id. */
export interface Badge {
  readonly orderId: OrderId;
  readonly numbers: readonly PoNumber[];
  readonly state: 'linked' | 'needsReview';
}

/**
 * What to show beside an order id: the number of its purchase order, or the one typed at its checkout when nobody saved
 * that yet; for an order in doubt the numbers it may belong to. Undefined when there is nothing to say.
 */
export async function badgeOf(tx: ReadTransaction, key: OrderKey): Promise<Badge | undefined> {
  const order = await getOrder(tx, key);
  if (order === undefined) return undefined;
  const { orderId } = order;
  const links = await linksOfOrder(tx, key);
  if (links.length > 0) {
    const linked = await Promise.all(links.map((link) => getPurchaseOrder(tx, link.purchaseOrderId)));
    return { orderId, numbers: unique(linked.flatMap((each) => each?.number ?? [])), state: 'linked' };
  }
  if (order.assignment?.by === 'person') return undefined; // somebody took it off every purchase order
  if (order.checkoutKey !== null) {
    const chosen = (await getCheckout(tx, order.checkoutKey))?.chosen ?? null;
    return chosen === null ? undefined : { orderId, numbers: [chosen.number], state: 'linked' };
  }
  const candidates = (await checkoutsNaming(tx, key)).filter(({ contested }) => contested.includes(key));
  if (candidates.length === 0) return undefined;
  return { orderId, numbers: unique(candidates.flatMap(({ chosen }) => chosen?.number ?? [])), state: 'needsReview' };
}

function unique(numbers: readonly PoNumber[]): PoNumber[] {
  return [...new Set(numbers)].sort();
}
