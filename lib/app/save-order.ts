import { changedFields } from '../domain/changed-fields.ts';
import type { Order } from '../domain/order.ts';
import { addEntry } from '../storage/entries.ts';
import { putOrder } from '../storage/orders.ts';
import type { WriteTransaction } from '../storage/schema.ts';
import type { AppContext } from './context.ts';

/** Writes an order as a page showed it, and its entry. Its links and their amounts follow when it is matched. */
export async function saveOrder(tx: WriteTransaction, ctx: AppContext, before: Order | undefined, after: Order): Promise<void> {
  await putOrder(tx, after);
  const changed = changedFields(before, after, ['seenAt']);
  if (changed === undefined) return;
  const action = before === undefined ? 'orderSeen' : 'orderChanged';
  await addEntry(tx, { at: ctx.now(), actor: 'page', action, subject: `order/${after.key}`, ...changed });
}
