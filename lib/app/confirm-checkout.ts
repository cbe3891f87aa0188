import type { Checkout } from '../domain/checkout.ts';
import type { Instant } from '../domain/plain-date.ts';
import type { ConfirmationReading } from '../domain/reading.ts';
import type { Result } from '../domain/result.ts';
import type { StorageFailure } from '../storage/failure.ts';
import type { AppContext } from './context.ts';

export function confirmCheckout(ctx: AppContext, input: { readonly reading: ConfirmationReading; readonly at: Instant }): Promise<Result<Checkout | null, 'malformed' | StorageFailure>> {
  throw new Error(`Not built yet: ${JSON.stringify([ctx.localZone, input])}`);
}
