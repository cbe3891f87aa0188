// Runs in a page of the extension, bundled: what the ledger does for a page of ten orders. See large-ledger.ts.
import { assignOrder } from '../../lib/app/assign-order.ts';
import { openContext } from '../../lib/app/open-context.ts';
import { readFindingsOfOrders } from '../../lib/app/read-order-panel.ts';
import { recordOrders } from '../../lib/app/record-orders.ts';
import { orderKey } from '../../lib/domain/ids.ts';
import type { OrderListReading } from '../../lib/domain/reading.ts';
import { dayInZone } from '../../lib/domain/plain-date.ts';
import { benchOrderId, benchPurchaseOrderId, marketplace, orderOf, valueOf } from './ledger.page.ts';

const perPage = 10;

/** Gives the ten orders to the purchase orders they are on in the filled ledger, as a person does: so they stay there. */
export async function prepareListPage(): Promise<void> {
  const context = valueOf(await openContext());
  for (let place = 0; place < perPage; place += 1) {
    const parts = [{ purchaseOrderId: benchPurchaseOrderId(place), share: { kind: 'whole' as const } }];
    valueOf(await assignOrder(context, { orderKey: orderKey(marketplace, benchOrderId(place)), parts }));
  }
}

/** Milliseconds to keep ten orders of a list page that changed since they were seen, and to find what is open about them. `turn` says which. */
export async function timeListPage(turn: number): Promise<number> {
  const context = valueOf(await openContext());
  const now = context.now();
  const orders = Array.from({ length: perPage }, (_, place) => {
    const { placedOn, total, lines } = orderOf(place, now);
    const items = lines.map(({ asin, title, quantity }) => ({ ...(asin === null ? {} : { asin }), title: title ?? '', quantity: quantity ?? 1 }));
    return { orderId: benchOrderId(place), placedOn: placedOn ?? dayInZone(now, context.localZone), ...(total === null ? {} : { total }), status: turn % 2 === 0 ? 'Arriving' : 'Delivered', items };
  });
  const reading: OrderListReading = { marketplace, missing: [], evidence: {}, page: 'order-list', data: { orders } };
  const start = performance.now();
  const { orderIds, badges } = valueOf(await recordOrders(context, { reading }));
  valueOf(await readFindingsOfOrders(context, { orderKeys: orderIds.map((id) => orderKey(marketplace, id)) }));
  const time = performance.now() - start;
  if (badges.length !== perPage) throw new Error(`${badges.length} of ${perPage} orders have a badge`);
  return time;
}
