import { changedFields } from '../domain/changed-fields.ts';
import type { EntryAction } from '../domain/entry.ts';
import type { PurchaseOrder } from '../domain/purchase-order.ts';
import { checkoutsWithUnknownNumber } from '../storage/checkouts.ts';
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

/** Gives a purchase order the checkouts for which its number was chosen before it was saved, and their orders. */
export async function adoptCheckouts(tx: WriteTransaction, ctx: AppContext, { id, numberKey }: PurchaseOrder): Promise<void> {
  const checkouts = [];
  for (const checkout of await checkoutsWithUnknownNumber(tx, numberKey)) {
    if (checkout.chosen === null) continue;
    const adopted = { ...checkout, chosen: { ...checkout.chosen, purchaseOrderId: id } };
    checkouts.push(await saveCheckout(tx, ctx, checkout, adopted, 'purchaseOrderChosen', 'ledger'));
  }
  await matchCluster(tx, ctx, { orders: [], checkouts });
}
