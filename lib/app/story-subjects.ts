import type { Entry } from '../domain/entry.ts';
import type { OrderKey } from '../domain/ids.ts';
import type { TrailFilter } from '../domain/trail-filter.ts';
import { correspondenceOfOrder, correspondenceOfPurchaseOrder } from '../storage/correspondence.ts';
import { invoicesOf } from '../storage/invoices.ts';
import { linksOfPurchaseOrder } from '../storage/links.ts';
import { getOrder } from '../storage/orders.ts';
import type { ReadTransaction } from '../storage/schema.ts';

/** Most orders whose entries are told with a purchase order's own, the latest: a blanket order may have thousands. */
const ordersMost = 300;

/** Whose entries make the story of a record: its own, and those of its orders, their checkouts and invoices, and its correspondence. */
export async function storySubjects(
  tx: ReadTransaction, story: NonNullable<TrailFilter['story']>,
): Promise<{ readonly subjects: readonly Entry['subject'][]; readonly isWhole: boolean }> {
  if ('orderKey' in story) {
    const [subjects, said] = await Promise.all([orderSubjects(tx, story.orderKey), correspondenceOfOrder(tx, story.orderKey)]);
    return { subjects: [...subjects, ...said.map(({ id }) => `correspondence/${id}`)], isWhole: true };
  }
  const [links, said] = await Promise.all([linksOfPurchaseOrder(tx, story.purchaseOrderId), correspondenceOfPurchaseOrder(tx, story.purchaseOrderId)]);
  const latest = links.toSorted((a, b) => b.linkedAt - a.linkedAt).slice(0, ordersMost);
  const orders = await Promise.all(latest.map(({ orderKey }) => orderSubjects(tx, orderKey)));
  const subjects = new Set([`purchaseOrder/${story.purchaseOrderId}`, ...orders.flat(), ...said.map(({ id }) => `correspondence/${id}`)]);
  return { subjects: [...subjects], isWhole: latest.length === links.length };
}

async function orderSubjects(tx: ReadTransaction, key: OrderKey): Promise<Entry['subject'][]> {
  const [order, invoices] = await Promise.all([getOrder(tx, key), invoicesOf(tx, key)]);
  return [`order/${key}`, ...(order?.checkoutKey == null ? [] : [`checkout/${order.checkoutKey}`]), ...invoices.map(({ id }) => `invoice/${id}`)];
}
