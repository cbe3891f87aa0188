import type { Checkout } from '../domain/checkout.ts';
import { checkoutKey, orderKey, type OrderId } from '../domain/ids.ts';
import type { Marketplace } from '../domain/marketplace.ts';
import { newOrder } from '../domain/merge-order.ts';
import type { Order } from '../domain/order.ts';
import type { Instant } from '../domain/plain-date.ts';
import type { ConfirmationReading } from '../domain/reading.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { getCheckout } from '../storage/checkouts.ts';
import type { StorageFailure } from '../storage/failure.ts';
import { getOrder } from '../storage/orders.ts';
import type { WriteTransaction } from '../storage/schema.ts';
import { changeLedger } from '../storage/transaction.ts';
import { advanceCheckout } from './advance-checkout.ts';
import type { AppContext } from './context.ts';
import { placedDay } from './placed-day.ts';
import { saveOrder } from './save-order.ts';

/**
 * Notes that Amazon confirmed a checkout at `at`, and links the orders whose ids the page shows. A page that does not
 * say that the order was placed changes nothing; one for a purchase we never saw creates nothing and gives null.
 * Error: `malformed` when the reading has no purchase id.
 */
export function confirmCheckout(
  ctx: AppContext,
  { reading, at }: { readonly reading: ConfirmationReading; readonly at: Instant },
): Promise<Result<Checkout | null, 'malformed' | StorageFailure>> {
  const { purchaseId, placed, orderIds = [] } = reading.data;
  if (purchaseId === undefined) return Promise.resolve(err('malformed'));
  return changeLedger(ctx.db, async (tx) => {
    const before = await getCheckout(tx, checkoutKey(reading.marketplace, purchaseId));
    if (before === undefined || placed !== true) return ok(before ?? null);
    const confirmedAt = Math.min(at, ctx.now());
    const orders = await Promise.all(orderIds.map((id) => shownOrder(tx, ctx, reading.marketplace, id, Math.min(before.confirmedAt ?? at, confirmedAt))));
    return ok(await advanceCheckout(tx, ctx, { stored: before, checkout: before }, {
      kind: 'confirmed', at: confirmedAt, on: placedDay(reading.marketplace, confirmedAt, ctx.localZone), orderIds,
    }, { orders }));
  });
}

async function shownOrder(
  tx: WriteTransaction,
  ctx: AppContext,
  marketplace: Marketplace,
  orderId: OrderId,
  at: Instant,
): Promise<Order> {
  const known = await getOrder(tx, orderKey(marketplace, orderId));
  if (known !== undefined) return known;
  const order = newOrder(marketplace, orderId, at);
  await saveOrder(tx, ctx, undefined, order);
  return order;
}
