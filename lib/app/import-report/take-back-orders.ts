import type { Order } from '../../domain/order.ts';
import type { OrderImage } from '../../domain/report-import.ts';
import { correspondenceOfOrder } from '../../storage/correspondence.ts';
import { addEntry, entriesOf } from '../../storage/entries.ts';
import { getInvoice, putInvoice, removeInvoice } from '../../storage/invoices.ts';
import { deleteOrder, getOrder, putOrder } from '../../storage/orders.ts';
import type { WriteTransaction } from '../../storage/schema.ts';
import type { AppContext } from '../context.ts';
import { matchCluster } from '../match-cluster.ts';
import { syncLinks } from '../sync-link.ts';

/**
 * Takes back what a step of an import did to its orders; links, checkouts, spend and progress follow. An order that came
 * with the import goes, unless a page or a person told of it since; a field goes back to what it was, unless something
 * else changed it since. Answers how many orders stayed.
 */
export async function takeBackOrders(tx: WriteTransaction, ctx: AppContext, images: readonly OrderImage[]): Promise<number> {
  const changed: Order[] = [];
  const formerly: Order[] = [];
  let kept = 0;
  for (const image of images) {
    const order = await getOrder(tx, image.key);
    const stays = order === undefined || (image.before === null && await wasToldSince(tx, image));
    if (order !== undefined && stays) kept += 1;
    if (stays) continue;
    await takeBackInvoices(tx, image);
    formerly.push(order);
    const after = image.before === null ? null : { ...order, ...fieldsBefore(order, image.before, image.after) };
    if (after === null) {
      await unlink(tx, ctx, order);
      await deleteOrder(tx, image.key);
    } else {
      await putOrder(tx, after);
      changed.push(after);
    }
    await addEntry(tx, {
      at: ctx.now(), actor: 'person', action: 'orderTakenBack', subject: `order/${image.key}`,
      before: { ...image.after, import: image.entry }, after: after === null ? null : fieldsBefore(order, image.before ?? {}, image.after),
    });
  }
  await matchCluster(tx, ctx, { orders: changed, formerly, checkouts: [] });
  return kept;
}

/** True when a page or a person told of the order after the import, or wrote about it: their word is not the report's to take away. */
async function wasToldSince(tx: WriteTransaction, { key, entry }: OrderImage): Promise<boolean> {
  if ((await correspondenceOfOrder(tx, key)).length > 0) return true;
  return (await entriesOf(tx, `order/${key}`)).some(({ seq, actor }) => (seq ?? 0) > entry && actor !== 'ledger');
}

/** The fields that still are as the import made them, as they were before it. */
function fieldsBefore(order: Order, before: Partial<Order>, after: Partial<Order>): Partial<Order> {
  const names = Object.keys(before) as (keyof Order)[]; // fields of an order, as the import wrote them
  const untouched = names.filter((name) => JSON.stringify(order[name]) === JSON.stringify(after[name]));
  return Object.fromEntries(untouched.map((name) => [name, before[name]]));
}

async function takeBackInvoices(tx: WriteTransaction, { invoices }: OrderImage): Promise<void> {
  for (const { id, before } of invoices) {
    const now = await getInvoice(tx, id);
    if (before !== null) await putInvoice(tx, now === undefined || now.source === before.source ? before : now);
    else if (now?.source === 'report') await removeInvoice(tx, id);
  }
}

/** Takes the links of an order away, with what they add to their purchase orders. Nothing wants one while an order is in doubt. */
async function unlink(tx: WriteTransaction, ctx: AppContext, order: Order): Promise<void> {
  await syncLinks(tx, ctx, [{ order: { ...order, assignment: null }, claim: undefined, inDoubt: true, changed: false }]);
}
