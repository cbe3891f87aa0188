import type { CheckoutKey, OrderKey, PurchaseOrderId } from '../../domain/ids.ts';
import { dayInZone } from '../../domain/plain-date.ts';
import type { PurchaseOrder } from '../../domain/purchase-order.ts';
import type { RemovalScope, StayingCode } from '../../domain/removal.ts';
import { allPurchaseOrders, getPurchaseOrder } from '../../storage/purchase-orders.ts';
import { allRecords, slicesOf } from '../../storage/records.ts';
import type { ReadTransaction } from '../../storage/schema.ts';
import { getCatalogueNumbers } from '../../storage/settings.ts';
import type { AppContext } from '../context.ts';
import { chooseOrders, isWithin, namedBy, type OrderForRemoval } from './choose-orders.ts';

/** What goes of the records everything else hangs on, and why others stay. */
export interface Removal {
  readonly purchaseOrders: ReadonlySet<PurchaseOrderId>;
  readonly orders: ReadonlySet<OrderKey>;
  readonly checkouts: ReadonlySet<CheckoutKey>;
  readonly stays: ReadonlyMap<StayingCode, number>;
}

/**
 * Finds what a scope takes away: its orders, the checkouts that are over, and the purchase orders that nothing else
 * names. Of a period only those purchase orders go that are closed or cancelled and were last used in it.
 */
export async function gatherRemoval(tx: ReadTransaction, { localZone }: Pick<AppContext, 'localZone'>, scope: RemovalScope): Promise<Removal> {
  const orders: OrderForRemoval[] = [];
  const assignedTo = new Map<PurchaseOrderId, OrderKey[]>();
  for await (const slice of slicesOf(tx, 'orders', 1000)) {
    for (const { key, placedOn, linkedTo, checkoutKey, assignment } of slice) {
      orders.push({ key, placedOn, linkedTo, checkoutKey });
      for (const id of new Set([...linkedTo, ...(assignment?.parts ?? []).map(({ purchaseOrderId }) => purchaseOrderId)])) {
        assignedTo.set(id, [...(assignedTo.get(id) ?? []), key]);
      }
    }
  }
  const checkouts = await allRecords(tx, 'checkouts');
  const chosen = chooseOrders(scope, orders, checkouts, ({ submittedOn, openedAt }) => submittedOn ?? dayInZone(openedAt, localZone));
  const checkoutKeys = new Set(chosen.checkouts.map(({ key }) => key));
  const namedByStaying = new Set(checkouts.filter(({ key }) => !checkoutKeys.has(key)).flatMap(namedBy));
  const isNamed = (id: PurchaseOrderId): boolean => namedByStaying.has(id) || (assignedTo.get(id) ?? []).some((key) => !chosen.orders.has(key));

  const stays = new Map<StayingCode, number>();
  const count = (code: StayingCode, by = 1): void => void stays.set(code, (stays.get(code) ?? 0) + by);
  for (const code of chosen.stays.values()) count(code);
  const candidates = await purchaseOrdersOf(tx, scope);
  const going = candidates.filter((each) => {
    if (scope.kind === 'purchaseOrder') return true;
    const { from, until } = scope;
    return (each.state === 'closed' || each.state === 'cancelled') && isWithin({ from, until }, dayInZone(each.usedAt, localZone));
  });
  const purchaseOrders = new Set(going.filter(({ id }) => !isNamed(id)).map(({ id }) => id));
  const isKept = ({ id }: PurchaseOrder): boolean => !purchaseOrders.has(id);
  if (scope.kind === 'purchaseOrder') count('namedElsewhere', going.filter(isKept).length);
  else count('inUse', candidates.filter(isKept).filter(({ id }) => (assignedTo.get(id) ?? []).some((key) => chosen.orders.has(key))).length);
  const catalogue = new Set(Object.values(await getCatalogueNumbers(tx)));
  count('catalogue', [...purchaseOrders].filter((id) => catalogue.has(id)).length);
  return { purchaseOrders, orders: chosen.orders, checkouts: checkoutKeys, stays };
}

async function purchaseOrdersOf(tx: ReadTransaction, scope: RemovalScope): Promise<readonly PurchaseOrder[]> {
  if (scope.kind === 'period') return allPurchaseOrders(tx);
  const found = await getPurchaseOrder(tx, scope.id);
  return found === undefined ? [] : [found];
}
