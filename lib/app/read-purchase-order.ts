import type { PurchaseOrderId } from '../domain/ids.ts';
import type { Link } from '../domain/link.ts';
import type { Order } from '../domain/order.ts';
import type { PurchaseOrder } from '../domain/purchase-order.ts';
import type { Result } from '../domain/result.ts';
import type { StorageFailure } from '../storage/failure.ts';
import type { AppContext } from './context.ts';

export interface LinkedOrder {
  readonly link: Link;
  readonly order: Order;
}

export function readPurchaseOrder(ctx: AppContext, input: { readonly id: PurchaseOrderId }): Promise<Result<{ readonly purchaseOrder: PurchaseOrder; readonly linked: readonly LinkedOrder[] }, 'notFound' | StorageFailure>> {
  throw new Error(`Not built yet: ${JSON.stringify([ctx.localZone, input])}`);
}
