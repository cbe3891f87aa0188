import type { PurchaseOrderId } from '../domain/ids.ts';
import type { PlainDate } from '../domain/plain-date.ts';
import type { PoNumberProblem } from '../domain/po-number.ts';
import type { PurchaseOrder, PurchaseOrderState } from '../domain/purchase-order.ts';
import type { Result } from '../domain/result.ts';
import type { StorageFailure } from '../storage/failure.ts';
import type { AppContext } from './context.ts';

export interface PurchaseOrderChanges {
  readonly text?: string;
  readonly title?: string;
  readonly state?: PurchaseOrderState;
  readonly validUntil?: PlainDate | null;
  readonly favourite?: boolean;
}

export function editPurchaseOrder(ctx: AppContext, input: { readonly id: PurchaseOrderId; readonly changes: PurchaseOrderChanges }): Promise<Result<PurchaseOrder, PoNumberProblem | 'exists' | 'notFound' | StorageFailure>> {
  throw new Error(`Not built yet: ${JSON.stringify([ctx.localZone, input])}`);
}
