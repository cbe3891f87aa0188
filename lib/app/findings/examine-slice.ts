import type { ExaminationPlace } from '../../domain/findings/examination.ts';
import type { Finding, FindingSubject } from '../../domain/findings/finding.ts';
import type { PurchaseOrderId } from '../../domain/ids.ts';
import type { Order } from '../../domain/order.ts';
import { addDays, toPlainDate } from '../../domain/plain-date.ts';
import { ordersOfDaysBefore, ordersOn } from '../../storage/orders-by-day.ts';
import { purchaseOrdersAfter } from '../../storage/purchase-orders.ts';
import type { ReadTransaction } from '../../storage/schema.ts';
import type { FindingBasis } from './finding-basis.ts';
import { findingsOf, type NearOrders } from './gather-order-facts.ts';
import { purchaseOrderFindingsIn } from './purchase-order-findings-in.ts';

/** How many orders or purchase orders are examined at once: enough to be worth it, few enough that the page stays awake. */
const slice = 1000;

/** What was examined, and what was found of it. */
export interface Examined {
  readonly subjects: readonly FindingSubject[];
  readonly found: readonly Finding[];
  /** How many records. */
  readonly examined: number;
}

/** The same, and where examining everything goes on; null: nowhere. */
interface ExaminedPart extends Examined {
  readonly next: ExaminationPlace | null;
}

/** Examines the next days of orders. Nothing is read for the neighbours of an order: they are in the same days, or on the one before. */
export async function examineOrders(tx: ReadTransaction, basis: FindingBasis, { before }: Extract<ExaminationPlace, { part: 'orders' }>): Promise<ExaminedPart> {
  const days = await ordersOfDaysBefore(tx, before, slice);
  if (days === undefined) return { subjects: [], found: [], examined: 0, next: { part: 'purchaseOrders', after: null } };
  const { orders, first } = days;
  const firstDay = toPlainDate(first);
  const near = nearAmong([...orders, ...(firstDay === undefined ? [] : await ordersOn(tx, addDays(firstDay, -1)))]);
  const found = await Promise.all(orders.map((order) => findingsOf(tx, basis, order, near)));
  return { subjects: orders.map(({ key }) => `order/${key}` as const), found: found.flat(), examined: orders.length, next: { part: 'orders', before: first } };
}

/** Examines the next purchase orders. */
export async function examinePurchaseOrders(tx: ReadTransaction, basis: FindingBasis, { after }: Extract<ExaminationPlace, { part: 'purchaseOrders' }>): Promise<ExaminedPart> {
  const purchaseOrders = await purchaseOrdersAfter(tx, after, slice);
  const last = purchaseOrders.at(-1);
  const found = await Promise.all(purchaseOrders.map((each) => purchaseOrderFindingsIn(tx, basis, each)));
  return {
    subjects: purchaseOrders.map(({ id }) => `purchaseOrder/${id}` as const), found: found.flat(), examined: purchaseOrders.length,
    next: last === undefined || purchaseOrders.length < slice ? null : { part: 'purchaseOrders', after: last.id },
  };
}

/** Looks among orders that were read already. */
function nearAmong(orders: readonly Order[]): NearOrders {
  const byPurchaseOrder = new Map<PurchaseOrderId, Map<string, Order[]>>();
  for (const order of orders) {
    for (const id of order.linkedTo) {
      const days = byPurchaseOrder.get(id) ?? new Map<string, Order[]>();
      byPurchaseOrder.set(id, days.set(order.placedOn ?? '', [...(days.get(order.placedOn ?? '') ?? []), order]));
    }
  }
  return (id, from, until) => {
    const days = byPurchaseOrder.get(id);
    return Promise.resolve([...(days?.get(from) ?? []), ...(from === until ? [] : days?.get(until) ?? [])]);
  };
}
