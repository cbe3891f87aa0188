import type { PurchaseOrderDraft } from '../../components/PurchaseOrderFields.tsx';
import { addPurchaseOrder } from '../../lib/app/add-purchase-order.ts';
import type { AppContext } from '../../lib/app/context.ts';
import { editPurchaseOrder, type PurchaseOrderChanges } from '../../lib/app/edit-purchase-order.ts';
import { toPlainDate } from '../../lib/domain/plain-date.ts';
import type { PoNumberProblem } from '../../lib/domain/po-number.ts';
import type { FieldProblem } from '../../lib/domain/purchase-order-details.ts';
import type { PurchaseOrder } from '../../lib/domain/purchase-order.ts';
import { err, type Result } from '../../lib/domain/result.ts';
import type { StorageFailure } from '../../lib/storage/failure.ts';

export type SaveProblem = PoNumberProblem | 'exists' | 'notFound' | 'badDay' | FieldProblem | StorageFailure;

/** Saves what stands in the form: a new PO, or the changes to `purchaseOrder`. */
export async function savePurchaseOrder(
  context: AppContext, purchaseOrder: PurchaseOrder | null, draft: PurchaseOrderDraft,
): Promise<Result<PurchaseOrder, SaveProblem>> {
  const validUntil = draft.validUntil === '' ? null : toPlainDate(draft.validUntil);
  if (validUntil === undefined) return err('badDay');
  const { text, favourite, state } = draft;
  const title = draft.title.trim();
  if (purchaseOrder === null) return addPurchaseOrder(context, { text, title, validUntil, favourite });
  return editPurchaseOrder(context, { id: purchaseOrder.id, changes: { text, title, state, validUntil, favourite } });
}

/** The changes that make a PO what it was. */
export function changesBackTo(before: PurchaseOrder): PurchaseOrderChanges {
  const { number, title, state, validUntil, favourite } = before;
  return { text: number, title, state, validUntil, favourite };
}
