import type { PurchaseOrderDraft } from '../../components/PurchaseOrderFields.tsx';
import type { OrderKey, PurchaseOrderId } from '../../lib/domain/ids.ts';
import type { PurchaseOrder } from '../../lib/domain/purchase-order.ts';

/** What the popup shows. A draft that was left unsaved comes back with its form. */
export type View =
  | { readonly name: 'home'; readonly focusId: PurchaseOrderId | null }
  | { readonly name: 'purchaseOrder'; readonly id: PurchaseOrderId; readonly number: string }
  | { readonly name: 'add'; readonly draft: PurchaseOrderDraft }
  | { readonly name: 'edit'; readonly purchaseOrder: PurchaseOrder; readonly draft: PurchaseOrderDraft }
  | { readonly name: 'review'; readonly orderKey: OrderKey };

/** The add form as it opens, with a number that is already known. */
export function addView(text = ''): Extract<View, { name: 'add' }> {
  return { name: 'add', draft: { text, title: '', state: 'issued', validUntil: '', favourite: false } };
}

/** The edit form of a PO as it opens. */
export function editView(purchaseOrder: PurchaseOrder): Extract<View, { name: 'edit' }> {
  const { number, title, state, validUntil, favourite } = purchaseOrder;
  return { name: 'edit', purchaseOrder, draft: { text: number, title, state, validUntil: validUntil ?? '', favourite } };
}
