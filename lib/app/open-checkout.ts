import type { Checkout } from '../domain/checkout.ts';
import type { CheckoutReading } from '../domain/reading.ts';
import type { Result } from '../domain/result.ts';
import type { StorageFailure } from '../storage/failure.ts';
import type { AppContext } from './context.ts';

export function openCheckout(ctx: AppContext, input: { readonly reading: CheckoutReading; readonly fresh: boolean }): Promise<Result<Checkout, 'malformed' | StorageFailure>> {
  throw new Error(`Not built yet: ${JSON.stringify([ctx.localZone, input])}`);
}
