import type { ChosenPurchaseOrder } from '../domain/checkout.ts';
import type { NumberVerdict } from '../domain/number-verdict.ts';
import { getPurchaseOrder, putPurchaseOrder } from '../storage/purchase-orders.ts';
import type { ReadTransaction, WriteTransaction } from '../storage/schema.ts';
import type { AppContext } from './context.ts';
import { verdictOn } from './judge-number.ts';

/** What a text typed into the PO field chooses: null for nothing, undefined when it is no number at all. */
export async function choiceOf(
  tx: ReadTransaction,
  ctx: AppContext,
  text: string,
): Promise<{ readonly chosen: ChosenPurchaseOrder | null | undefined; readonly verdict: NumberVerdict | null }> {
  const verdict = await verdictOn(tx, ctx, text);
  switch (verdict.kind) {
    case 'malformed':
      return verdict.problem === 'empty' ? { chosen: null, verdict: null } : { chosen: undefined, verdict };
    case 'unknown':
      return { chosen: { purchaseOrderId: null, number: verdict.number }, verdict };
    case 'known': {
      const { id, number } = verdict.purchaseOrder;
      return { chosen: { purchaseOrderId: id, number }, verdict };
    }
  }
}

/** Moves a chosen purchase order to the top of the lists. The entry of the choice tells of it. */
export async function touchPurchaseOrder(
  tx: WriteTransaction,
  ctx: AppContext,
  chosen: ChosenPurchaseOrder | null,
): Promise<void> {
  if (chosen === null || chosen.purchaseOrderId === null) return;
  const purchaseOrder = await getPurchaseOrder(tx, chosen.purchaseOrderId);
  if (purchaseOrder !== undefined) await putPurchaseOrder(tx, { ...purchaseOrder, usedAt: ctx.now() });
}
