import type { PurchaseOrder } from '../domain/purchase-order.ts';
import type { Result } from '../domain/result.ts';
import type { StorageFailure } from '../storage/failure.ts';
import type { AppContext } from './context.ts';

export interface PurchaseOrderList {
  readonly purchaseOrders: readonly PurchaseOrder[];
  readonly total: number;
}

export function listPurchaseOrders(ctx: AppContext, input: { readonly query: string; readonly limit: number }): Promise<Result<PurchaseOrderList, StorageFailure>> {
  throw new Error(`Not built yet: ${JSON.stringify([ctx.localZone, input])}`);
}
