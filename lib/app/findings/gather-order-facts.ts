import type { Finding } from '../../domain/findings/finding.ts';
import { orderFindings } from '../../domain/findings/order-findings.ts';
import type { LinkedFacts, OrderFacts } from '../../domain/findings/order-facts.ts';
import type { OrderKey, PurchaseOrderId } from '../../domain/ids.ts';
import type { Order } from '../../domain/order.ts';
import { addDays, type PlainDate } from '../../domain/plain-date.ts';
import { getCheckout } from '../../storage/checkouts.ts';
import { invoicesOf } from '../../storage/invoices.ts';
import { linksOfOrder, linksPlaced } from '../../storage/links.ts';
import type { ReadTransaction } from '../../storage/schema.ts';
import { matchOrder } from '../match-order.ts';
import { courseOf } from '../order-course.ts';
import type { FindingBasis } from './finding-basis.ts';

/** The orders of a purchase order that were placed on some days. */
export type NearOrders = (id: PurchaseOrderId, from: PlainDate, until: PlainDate) => Promise<readonly Order[]>;

/** Reads the orders near another from the database. */
function nearIn(tx: ReadTransaction, basis: FindingBasis): NearOrders {
  return async (id, from, until) => {
    const links = await linksPlaced(tx, id, from, until);
    return (await Promise.all(links.map(({ orderKey }) => basis.order(orderKey)))).filter((order) => order !== undefined);
  };
}

/** Everything that is wrong with an order, also what will be; nothing of an order that is not there. */
export async function findingsIn(tx: ReadTransaction, basis: FindingBasis, key: OrderKey): Promise<Finding[]> {
  const order = await basis.order(key);
  return order === undefined ? [] : findingsOf(tx, basis, order, nearIn(tx, basis));
}

/** The same of an order that was read already. */
export async function findingsOf(tx: ReadTransaction, basis: FindingBasis, order: Order, near: NearOrders): Promise<Finding[]> {
  return orderFindings(await gather(tx, basis, order, near), basis.limits);
}

async function gather(tx: ReadTransaction, basis: FindingBasis, order: Order, near: NearOrders): Promise<OrderFacts> {
  const { placedOn, linkedTo, key } = order;
  const isAloneWithCheckout = linkedTo.length === 0 && order.checkoutKey !== null;
  const [linked, checkout, invoices, isAccepted, nearby] = await Promise.all([
    linkedFacts(tx, basis, order),
    isAloneWithCheckout && order.checkoutKey !== null ? getCheckout(tx, order.checkoutKey) : undefined,
    basis.limits.keepsInvoices ? invoicesOf(tx, key) : [],
    isAcceptedNow(tx, basis, order),
    placedOn === null || order.cancelled ? [] : Promise.all(linkedTo.map((id) => near(id, addDays(placedOn, -1), placedOn))),
  ]);
  return {
    order, linked, invoices, isAccepted, isOver: courseOf(order).isOver,
    contested: basis.contested.get(key) ?? 0,
    hasUnsavedNumber: checkout?.chosen?.purchaseOrderId === null,
    near: [...new Map(nearby.flat().map((other) => [other.key, other])).values()],
  };
}

async function linkedFacts(tx: ReadTransaction, basis: FindingBasis, { key, linkedTo }: Order): Promise<LinkedFacts[]> {
  const links = linkedTo.length > 1 ? await linksOfOrder(tx, key) : [];
  const linked = await Promise.all(linkedTo.map(async (id): Promise<LinkedFacts[]> => {
    const purchaseOrder = await basis.purchaseOrder(id);
    if (purchaseOrder === undefined) return [];
    const share = links.find(({ purchaseOrderId }) => purchaseOrderId === id)?.share ?? { kind: 'whole' as const };
    return [{ purchaseOrder, share, endedOn: await basis.endedOn(purchaseOrder) }];
  }));
  return linked.flat();
}

async function isAcceptedNow(tx: ReadTransaction, basis: FindingBasis, order: Order): Promise<boolean> {
  if (!basis.accepted.has(order.key)) return false;
  return (await matchOrder(tx, await basis.matching(), order)).acceptance !== null;
}
