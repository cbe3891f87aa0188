import type { PurchaseOrderId } from '../../domain/ids.ts';
import type { Link } from '../../domain/link.ts';
import type { Order } from '../../domain/order.ts';

/** The links of each order. */
export function linksByOrder(links: readonly Link[]): ReadonlyMap<string, readonly Link[]> {
  const found = new Map<string, Link[]>();
  for (const link of links) {
    const known = found.get(link.orderKey);
    if (known === undefined) found.set(link.orderKey, [link]);
    else known.push(link);
  }
  return found;
}

/** The purchase orders an order's links name; as the order says it where both say the same. */
export function linkedToOf({ linkedTo }: Pick<Order, 'linkedTo'>, links: readonly Link[]): readonly PurchaseOrderId[] {
  const named = new Set(links.map(({ purchaseOrderId }) => purchaseOrderId));
  const isSame = named.size === linkedTo.length && linkedTo.every((id) => named.has(id));
  return isSame ? linkedTo : [...named];
}
