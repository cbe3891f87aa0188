import type { PurchaseOrder } from '../domain/purchase-order.ts';
import type { Result } from '../domain/result.ts';
import type { StorageFailure } from '../storage/failure.ts';
import type { AppContext } from './context.ts';

export function suggestPurchaseOrders(ctx: AppContext, input: { readonly query: string }): Promise<Result<readonly PurchaseOrder[], StorageFailure>> {
  throw new Error(`Not built yet: ${JSON.stringify([ctx.localZone, input])}`);
}
