import type { LinkId, PurchaseOrderId } from '../domain/ids.ts';
import type { Link } from '../domain/link.ts';
import type { Order } from '../domain/order.ts';
import type { Money } from '../domain/money.ts';
import { replaceSpend, spendOf } from '../domain/spend.ts';
import { addEntry } from '../storage/entries.ts';
import { addLink, deleteLink, linksOfOrder } from '../storage/links.ts';
import { getPurchaseOrder, putPurchaseOrder } from '../storage/purchase-orders.ts';
import type { WriteTransaction } from '../storage/schema.ts';
import type { AppContext } from './context.ts';

/** The link an order should have. */
export type WantedLink = Pick<Link, 'purchaseOrderId' | 'checkoutKey' | 'method' | 'evidence'>;

/** Gives an order the one link it should have, or none: takes others away, keeps one that is right, adds one that lacks. */
export async function syncLink(
  tx: WriteTransaction,
  ctx: AppContext,
  order: Order,
  wanted: WantedLink | undefined,
): Promise<void> {
  const links = await linksOfOrder(tx, order.key);
  const right = links.find((link) => wanted !== undefined && isRight(link, wanted));
  for (const link of links.filter((each) => each !== right)) {
    await deleteLink(tx, link);
    await count(tx, ctx, link.purchaseOrderId, -1, spendOf(order), []);
    await note(tx, ctx, order, link, 'orderUnlinked');
  }
  if (right !== undefined || wanted === undefined) return;
  const link: Link = {
    ...wanted,
    id: ctx.newId() as LinkId, // a fresh id, made for this link
    orderKey: order.key,
    share: { kind: 'whole' },
    amounts: spendOf(order),
    linkedAt: ctx.now(),
  };
  await addLink(tx, link);
  await count(tx, ctx, link.purchaseOrderId, 1, [], spendOf(order));
  await note(tx, ctx, order, link, 'orderLinked');
}

/** Lets the spend of an order's purchase orders follow a change of the order itself. */
export async function followSpend(tx: WriteTransaction, ctx: AppContext, before: Order, after: Order): Promise<void> {
  if (JSON.stringify(spendOf(before)) === JSON.stringify(spendOf(after))) return;
  for (const link of await linksOfOrder(tx, after.key)) {
    await count(tx, ctx, link.purchaseOrderId, 0, spendOf(before), spendOf(after));
  }
}

function isRight(link: Link, wanted: WantedLink): boolean {
  return link.purchaseOrderId === wanted.purchaseOrderId
    && link.checkoutKey === wanted.checkoutKey
    && link.method === wanted.method;
}

async function count(
  tx: WriteTransaction,
  ctx: AppContext,
  id: PurchaseOrderId,
  orders: -1 | 0 | 1,
  before: readonly Money[],
  after: readonly Money[],
): Promise<void> {
  const purchaseOrder = await getPurchaseOrder(tx, id);
  if (purchaseOrder === undefined) throw new Error(`No purchase order ${id}: a link or a checkout names one that is not stored`);
  await putPurchaseOrder(tx, {
    ...purchaseOrder,
    orderCount: purchaseOrder.orderCount + orders,
    spend: replaceSpend(purchaseOrder.spend, before, after),
    usedAt: orders === 1 ? Math.max(ctx.now(), purchaseOrder.usedAt) : purchaseOrder.usedAt,
  });
}

async function note(tx: WriteTransaction, ctx: AppContext, order: Order, link: Link, action: 'orderLinked' | 'orderUnlinked') {
  const { id, purchaseOrderId, checkoutKey, method, evidence } = link;
  const fields = { id, purchaseOrderId, checkoutKey, method, evidence };
  await addEntry(tx, {
    at: ctx.now(),
    actor: 'ledger',
    action,
    subject: `order/${order.key}`,
    before: action === 'orderLinked' ? null : fields,
    after: action === 'orderLinked' ? fields : null,
  });
}
