import type { Checkout } from '../domain/checkout.ts';
import type { Order } from '../domain/order.ts';
import type { Result } from '../domain/result.ts';
import type { StorageFailure } from '../storage/failure.ts';
import type { AppContext } from './context.ts';

export interface Review {
  readonly order: Order;
  readonly candidates: readonly Checkout[];
}

export function listWaiting(ctx: AppContext): Promise<Result<{ readonly waiting: readonly Checkout[]; readonly reviews: readonly Review[] }, StorageFailure>> {
  throw new Error(`Not built yet: ${JSON.stringify([ctx.localZone])}`);
}
