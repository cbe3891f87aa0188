import { addPurchaseOrder } from '../../../lib/app/add-purchase-order.ts';
import type { AppContext } from '../../../lib/app/context.ts';
import { readOrder } from '../../../lib/app/read-order.ts';
import { recordOrders } from '../../../lib/app/record-orders.ts';
import { submitCheckout } from '../../../lib/app/submit-checkout.ts';
import { orderKey, type PurchaseOrderId } from '../../../lib/domain/ids.ts';
import type { ListedOrder } from '../../../lib/domain/reading.ts';
import { getCheckout, putCheckout } from '../../../lib/storage/checkouts.ts';
import { checkoutKey } from '../../../lib/domain/ids.ts';
import type { Share } from '../../../lib/domain/share.ts';
import { storeNames } from '../../../lib/storage/schema.ts';
import { noon, value } from './ledger.ts';
import { card, details, list, order, purchase, review, usd, type Things } from './pages.ts';

/** The key of the n-th order. */
export const key = (n: number) => orderKey('amazon.com', order(n));

/** Saved purchase orders by number; answers their ids. */
export async function save<Number extends string>(ctx: AppContext, ...numbers: readonly Number[]): Promise<Record<Number, PurchaseOrderId>> {
  const ids: Partial<Record<Number, PurchaseOrderId>> = {};
  for (const text of numbers) ids[text] = value(await addPurchaseOrder(ctx, { text, title: `For ${text}`, validUntil: null, favourite: false })).id;
  return ids as Record<Number, PurchaseOrderId>; // one per number, just made
}

/** An order that a list shows and no checkout of ours placed. */
export async function phoned(ctx: AppContext, n: number, things: Things = { X: 1 }, more: Partial<ListedOrder> = {}): Promise<void> {
  await recordOrders(ctx, { reading: list([card(n, things, '2026-05-11', { total: usd(1000), ...more })]) });
}

/** The details page of the n-th order. */
export async function seeDetails(ctx: AppContext, n: number, more: ReturnType<typeof details>['data'], missing: readonly string[] = []): Promise<void> {
  const reading = details(card(n, null, null));
  await recordOrders(ctx, { reading: { ...reading, data: { ...reading.data, ...more }, missing } });
}

/** A placed checkout that is divided: its parts by number. */
export async function placeDivided(ctx: AppContext, n: number, things: Things, parts: readonly (readonly [string, PurchaseOrderId, Share])[]): Promise<void> {
  const submitted = value(await submitCheckout(ctx, { reading: review(n, things), text: parts[0]?.[0] ?? '', at: noon }));
  const tx = ctx.db.transaction([...storeNames], 'readwrite');
  const checkout = await getCheckout(tx, checkoutKey('amazon.com', purchase(n))) ?? submitted;
  const split = parts.map(([, purchaseOrderId, share]) => ({ chosen: { purchaseOrderId, number: checkout.chosen?.number ?? ('' as never) }, share })); // its number does not matter here
  await putCheckout(tx, { ...checkout, split });
  await tx.done;
}

/** What each purchase order has of an order, by its number: cents and how it was linked. */
export async function linksOf(ctx: AppContext, n: number) {
  const { linked } = value(await readOrder(ctx, { key: key(n) }));
  return linked.map(({ link, purchaseOrder }) => [purchaseOrder.number, link.amounts[0]?.amount ?? null, link.method]);
}

/** Number, orders and spend in cents of every purchase order. */
export async function figures(ctx: AppContext) {
  const all = await ctx.db.getAll('purchaseOrders');
  return Object.fromEntries(all.map(({ number, orderCount, spend }) => [number, [orderCount, spend[0]?.amount ?? 0]]));
}
