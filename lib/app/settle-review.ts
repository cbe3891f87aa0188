import type { CheckoutKey, OrderKey } from '../domain/ids.ts';
import type { Result } from '../domain/result.ts';
import type { StorageFailure } from '../storage/failure.ts';
import type { AppContext } from './context.ts';

export function settleReview(ctx: AppContext, input: { readonly orderKey: OrderKey; readonly checkoutKey: CheckoutKey | null }): Promise<Result<null, 'notFound' | StorageFailure>> {
  throw new Error(`Not built yet: ${JSON.stringify([ctx.localZone, input])}`);
}
