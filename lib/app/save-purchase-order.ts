import { changedFields } from '../domain/changed-fields.ts';
import type { EntryAction } from '../domain/entry.ts';
import { foldedKey } from '../domain/number-rules/folding.ts';
import type { NumberRules } from '../domain/number-rules/number-rules.ts';
import type { PurchaseOrder } from '../domain/purchase-order.ts';
import { checkoutsWithUnknownNumber, checkoutsWithUnsavedNumber } from '../storage/checkouts.ts';
import { addEntry } from '../storage/entries.ts';
import { putPurchaseOrder } from '../storage/purchase-orders.ts';
import type { WriteTransaction } from '../storage/schema.ts';
import type { AppContext } from './context.ts';
import { matchCluster } from './match-cluster.ts';
import { saveCheckout } from './save-checkout.ts';

/** Writes a purchase order and its entry, unless nothing but `usedAt` differs. */
export async function savePurchaseOrder(
  tx: WriteTransaction,
  ctx: AppContext,
  before: PurchaseOrder | undefined,
  after: PurchaseOrder,
  action: EntryAction,
): Promise<void> {
  const changed = changedFields(before, after, ['usedAt', 'orderCount', 'spend']);
  if (changed === undefined) return;
  await putPurchaseOrder(tx, after);
  await addEntry(tx, { at: ctx.now(), actor: 'person', action, subject: `purchaseOrder/${after.id}`, ...changed });
}

/** Gives a purchase order the checkouts for which its number was chosen, in any writing of it, before it was saved, and their orders. */
export async function adoptCheckouts(tx: WriteTransaction, ctx: AppContext, { id, number, numberKey }: PurchaseOrder, { folding }: NumberRules): Promise<void> {
  const checkouts = [];
  const key = foldedKey(number, folding);
  for (const checkout of await (folding.ignoreSeparators ? checkoutsWithUnsavedNumber(tx) : checkoutsWithUnknownNumber(tx, numberKey))) {
    if (checkout.chosen === null || foldedKey(checkout.chosen.number, folding) !== key) continue;
    const adopted = { ...checkout, chosen: { ...checkout.chosen, purchaseOrderId: id } };
    checkouts.push(await saveCheckout(tx, ctx, checkout, adopted, 'purchaseOrderChosen', 'ledger'));
  }
  await matchCluster(tx, ctx, { orders: [], checkouts });
}
