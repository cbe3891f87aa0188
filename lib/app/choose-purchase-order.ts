import type { PurchaseId } from '../domain/ids.ts';
import type { Marketplace } from '../domain/marketplace.ts';
import type { NumberVerdict } from '../domain/number-verdict.ts';
import type { Result } from '../domain/result.ts';
import type { StorageFailure } from '../storage/failure.ts';
import type { AppContext } from './context.ts';

export function choosePurchaseOrder(ctx: AppContext, input: { readonly marketplace: Marketplace; readonly purchaseId: PurchaseId; readonly text: string }): Promise<Result<NumberVerdict | null, 'malformed' | StorageFailure>> {
  throw new Error(`Not built yet: ${JSON.stringify([ctx.localZone, input])}`);
}
