import type { PurchaseOrderId } from '../domain/ids.ts';
import type { PlainDate } from '../domain/plain-date.ts';
import { parsePoNumber, poNumberKey, type PoNumberProblem } from '../domain/po-number.ts';
import type { PurchaseOrderState } from '../domain/lifecycle.ts';
import { cleanTitle, type PurchaseOrder } from '../domain/purchase-order.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { StorageFailure } from '../storage/failure.ts';
import { findByNumber, getPurchaseOrder } from '../storage/purchase-orders.ts';
import { changeLedger } from '../storage/transaction.ts';
import type { AppContext } from './context.ts';
import { adoptCheckouts, savePurchaseOrder } from './save-purchase-order.ts';

/** The fields to change; those that are absent stay. */
export interface PurchaseOrderChanges {
  readonly text?: string;
  readonly title?: string;
  readonly state?: PurchaseOrderState;
  readonly validUntil?: PlainDate | null;
  readonly favourite?: boolean;
}

/**
 * Changes a purchase order. Its links stay: they name it by id, not by number. Marking it as a favourite is no use of
 * it and keeps its place among the last used. Errors: what is wrong with the number, `exists`, `notFound`.
 */
export function editPurchaseOrder(
  ctx: AppContext,
  { id, changes }: { readonly id: PurchaseOrderId; readonly changes: PurchaseOrderChanges },
): Promise<Result<PurchaseOrder, PoNumberProblem | 'exists' | 'notFound' | StorageFailure>> {
  const parsed = changes.text === undefined ? undefined : parsePoNumber(changes.text);
  if (parsed !== undefined && !parsed.ok) return Promise.resolve(parsed);
  return changeLedger(ctx.db, async (tx) => {
    const before = await getPurchaseOrder(tx, id);
    if (before === undefined) return err('notFound' as const);
    const number = parsed?.value ?? before.number;
    const numberKey = poNumberKey(number);
    if (numberKey !== before.numberKey && (await findByNumber(tx, numberKey)) !== undefined) return err('exists' as const);
    const { title, state, validUntil, favourite } = changes;
    const facts = {
      ...before,
      number,
      numberKey,
      title: title === undefined ? before.title : cleanTitle(title),
      state: state ?? before.state,
      validUntil: validUntil === undefined ? before.validUntil : validUntil,
    };
    const edited = { ...facts, favourite: favourite ?? before.favourite };
    if (JSON.stringify(facts) === JSON.stringify(before)) {
      await savePurchaseOrder(tx, ctx, before, edited, 'purchaseOrderFavoured');
      return ok(edited);
    }
    await savePurchaseOrder(tx, ctx, before, { ...edited, usedAt: ctx.now() }, 'purchaseOrderEdited');
    await adoptCheckouts(tx, ctx, edited);
    return ok((await getPurchaseOrder(tx, id)) ?? edited);
  });
}
