import type { OrderId } from '../domain/ids.ts';
import type { PoNumber } from '../domain/po-number.ts';
import type { OrderDetailsReading, OrderListReading } from '../domain/reading.ts';
import type { Result } from '../domain/result.ts';
import type { StorageFailure } from '../storage/failure.ts';
import type { AppContext } from './context.ts';

/** The PO numbers to show beside an order id. */
export interface Badge {
  readonly orderId: OrderId;
  readonly numbers: readonly PoNumber[];
  readonly state: 'linked' | 'needsReview';
}

export function recordOrders(ctx: AppContext, input: { readonly reading: OrderListReading | OrderDetailsReading }): Promise<Result<{ readonly badges: readonly Badge[] }, StorageFailure>> {
  throw new Error(`Not built yet: ${JSON.stringify([ctx.localZone, input])}`);
}
