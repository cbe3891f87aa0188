import type { ChosenPurchaseOrder } from '../domain/checkout.ts';
import type { NumberRules } from '../domain/number-rules/number-rules.ts';
import type { NumberVerdict } from '../domain/number-verdict.ts';
import { parsePoNumber, poNumberKey } from '../domain/po-number.ts';
import { getPurchaseOrder, putPurchaseOrder } from '../storage/purchase-orders.ts';
import type { ReadTransaction, WriteTransaction } from '../storage/schema.ts';
import type { AppContext } from './context.ts';
import { verdictOn } from './judge-number.ts';

/** What the PO field shows: what is chosen by it, and what is true of it (null for an empty field). */
export interface Choice {
  readonly chosen: ChosenPurchaseOrder | null;
  readonly verdict: NumberVerdict | null;
}

/** What a text in the PO field chooses: null for nothing, and for what is no number. */
export async function choiceOf(tx: ReadTransaction, ctx: AppContext, rules: NumberRules, text: string): Promise<Choice> {
  const verdict = await verdictOn(tx, ctx, rules, text);
  switch (verdict.kind) {
    case 'malformed':
      return { chosen: null, verdict: verdict.problem === 'empty' ? null : verdict };
    case 'unknown':
      return { chosen: { purchaseOrderId: null, number: verdict.number }, verdict };
    case 'known': {
      const { id, number } = verdict.purchaseOrder;
      return { chosen: { purchaseOrderId: id, number }, verdict };
    }
  }
}

/**
 * What was chosen `before`, when `text` is the number it was chosen by: that its purchase order got another number since
 * does not make it another one. It keeps the number the page shows, so that the page's next message finds it as well.
 * Undefined when the text is another number, or when what was chosen is not in the ledger.
 */
export async function sameChoice(
  tx: ReadTransaction,
  before: ChosenPurchaseOrder | null,
  text: string,
): Promise<ChosenPurchaseOrder | undefined> {
  const parsed = parsePoNumber(text);
  if (before === null || !parsed.ok || poNumberKey(parsed.value) !== poNumberKey(before.number)) return undefined;
  const saved = before.purchaseOrderId === null ? undefined : await getPurchaseOrder(tx, before.purchaseOrderId);
  return saved === undefined ? undefined : before;
}

/** A chosen purchase order with the number it has now. */
export async function byItsNumberNow(
  tx: ReadTransaction,
  chosen: ChosenPurchaseOrder | null,
): Promise<ChosenPurchaseOrder | null> {
  if (chosen === null || chosen.purchaseOrderId === null) return chosen;
  const purchaseOrder = await getPurchaseOrder(tx, chosen.purchaseOrderId);
  return purchaseOrder === undefined ? chosen : { ...chosen, number: purchaseOrder.number };
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
