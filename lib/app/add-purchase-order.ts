import type { PlainDate } from '../domain/plain-date.ts';
import type { PurchaseOrder } from '../domain/purchase-order.ts';
import type { PoNumberProblem } from '../domain/po-number.ts';
import type { Result } from '../domain/result.ts';
import type { StorageFailure } from '../storage/failure.ts';
import type { AppContext } from './context.ts';

export interface NewPurchaseOrder {
  readonly text: string;
  readonly title: string;
  readonly validUntil: PlainDate | null;
  readonly favourite: boolean;
}

export function addPurchaseOrder(ctx: AppContext, input: NewPurchaseOrder): Promise<Result<PurchaseOrder, PoNumberProblem | 'exists' | StorageFailure>> {
  throw new Error(`Not built yet: ${JSON.stringify([ctx.localZone, input])}`);
}
