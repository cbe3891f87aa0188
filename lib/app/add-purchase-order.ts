import type { PurchaseOrderId } from '../domain/ids.ts';
import { plainPurchaseOrder } from '../domain/new-purchase-order.ts';
import type { PlainDate } from '../domain/plain-date.ts';
import { parsePoNumber, poNumberKey, type PoNumberProblem } from '../domain/po-number.ts';
import { cleanTitle, type PurchaseOrder } from '../domain/purchase-order.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { StorageFailure } from '../storage/failure.ts';
import { findByNumber, getPurchaseOrder } from '../storage/purchase-orders.ts';
import { changeLedger } from '../storage/transaction.ts';
import type { AppContext } from './context.ts';
import { adoptCheckouts, savePurchaseOrder } from './save-purchase-order.ts';

/** What a person gives for a new purchase order. */
export interface NewPurchaseOrder {
  readonly text: string;
  readonly title: string;
  readonly validUntil: PlainDate | null;
  readonly favourite: boolean;
}

/**
 * Saves a new, issued purchase order. Checkouts for which its number was typed before get it, and so do their orders.
 * Errors: what is wrong with the number, `exists` when it is taken in any writing.
 */
export function addPurchaseOrder(
  ctx: AppContext,
  input: NewPurchaseOrder,
): Promise<Result<PurchaseOrder, PoNumberProblem | 'exists' | StorageFailure>> {
  const number = parsePoNumber(input.text);
  if (!number.ok) return Promise.resolve(number);
  return changeLedger(ctx.db, async (tx) => {
    const numberKey = poNumberKey(number.value);
    if ((await findByNumber(tx, numberKey)) !== undefined) return err('exists' as const);
    const added: PurchaseOrder = {
      ...plainPurchaseOrder,
      id: ctx.newId() as PurchaseOrderId, // a fresh id, made for this purchase order
      number: number.value,
      numberKey,
      title: cleanTitle(input.title),
      favourite: input.favourite,
      validUntil: input.validUntil,
      createdAt: ctx.now(),
      usedAt: ctx.now(),
    };
    await savePurchaseOrder(tx, ctx, undefined, added, 'purchaseOrderAdded');
    await adoptCheckouts(tx, ctx, added);
    return ok((await getPurchaseOrder(tx, added.id)) ?? added);
  });
}
