import type { PurchaseOrderId } from '../domain/ids.ts';
import type { Link } from '../domain/link.ts';
import type { Money } from '../domain/money.ts';
import type { Order } from '../domain/order.ts';
import { isOrderedInFull, progressFrom, receiptOf } from '../domain/progress.ts';
import type { PurchaseOrder } from '../domain/purchase-order.ts';
import { replaceSpend } from '../domain/spend.ts';
import { receiptsOf } from '../storage/links.ts';
import { getPurchaseOrder, putPurchaseOrder } from '../storage/purchase-orders.ts';
import type { WriteTransaction } from '../storage/schema.ts';
import type { AppContext } from './context.ts';
import { linkedOrders } from './read-purchase-order.ts';

type LinkFigures = Pick<Link, 'purchaseOrderId' | 'amounts'>;

interface Change {
  /** How many orders came and went. */
  orders: number;
  readonly before: Money[];
  readonly after: Money[];
  linkedAnew: boolean;
  /** True while every change is an order that came and of which nothing has arrived. */
  onlyFresh: boolean;
}

/** Gathers what changes in the figures of purchase orders, so that each is written once, however many of its orders changed. */
export class FigureChanges {
  private readonly changes = new Map<PurchaseOrderId, Change>();

  /** An order has other links, or other amounts in them. */
  exchange(order: Order, before: readonly LinkFigures[], after: readonly LinkFigures[]): void {
    for (const id of new Set([...before, ...after].map(({ purchaseOrderId }) => purchaseOrderId))) {
      const [old, now] = [before, after].map((links) => links.filter(({ purchaseOrderId }) => purchaseOrderId === id));
      if (old === undefined || now === undefined) continue;
      const isSame = JSON.stringify(old.map(({ amounts }) => amounts)) === JSON.stringify(now.map(({ amounts }) => amounts));
      if (isSame && old.length === now.length) continue;
      const change = this.of(id);
      change.orders += (now.length > 0 ? 1 : 0) - (old.length > 0 ? 1 : 0);
      change.before.push(...old.flatMap(({ amounts }) => amounts));
      change.after.push(...now.flatMap(({ amounts }) => amounts));
      change.linkedAnew ||= old.length === 0;
      change.onlyFresh &&= old.length === 0 && !order.cancelled && receiptOf(order) === 'none';
    }
  }

  /** Something was seen of an order that may tell how far its purchase orders are. */
  see(order: Order, links: readonly LinkFigures[]): void {
    for (const { purchaseOrderId } of links) {
      const known = this.changes.get(purchaseOrderId);
      if (known === undefined) this.of(purchaseOrderId).onlyFresh = false;
      else known.onlyFresh &&= known.linkedAnew && receiptOf(order) === 'none';
    }
  }

  /** Writes what changed, in the transaction that changed it. */
  async write(tx: WriteTransaction, ctx: AppContext): Promise<void> {
    for (const [id, { orders, before, after, linkedAnew, onlyFresh }] of this.changes) {
      const known = await getPurchaseOrder(tx, id);
      if (known === undefined) throw new Error(`No purchase order ${id}: a link or a checkout names one that is not stored`);
      const progress = onlyFresh ? freshProgress(known) : undefined;
      const changed: PurchaseOrder = {
        ...known,
        orderCount: known.orderCount + orders,
        spend: replaceSpend(known.spend, before, after),
        usedAt: linkedAnew && ctx.bringsPast !== true ? Math.max(ctx.now(), known.usedAt) : known.usedAt,
        progress: progress ?? await progressNow(tx, known),
      };
      if (JSON.stringify(changed) !== JSON.stringify(known)) await putPurchaseOrder(tx, changed);
    }
  }

  private of(id: PurchaseOrderId): Change {
    const known = this.changes.get(id);
    if (known !== undefined) return known;
    const change: Change = { orders: 0, before: [], after: [], linkedAnew: false, onlyFresh: true };
    this.changes.set(id, change);
    return change;
  }
}

/** Only where lines were agreed on do the orders' own lines count; without any, links tell all. */
export async function progressNow(tx: WriteTransaction, purchaseOrder: PurchaseOrder): Promise<PurchaseOrder['progress']> {
  const { id, lines } = purchaseOrder;
  const orders = lines.length === 0 ? [] : (await linkedOrders(tx, id)).map(({ order }) => order);
  return progressFrom(await receiptsOf(tx, id), isOrderedInFull(purchaseOrder, orders));
}

/** Where another order of which nothing arrived leaves a purchase order that agreed on no lines: its other orders need not be read. */
function freshProgress({ kind, lines, progress }: PurchaseOrder): PurchaseOrder['progress'] | undefined {
  if (lines.length > 0 || !(progress === 'none' || progress === 'ordered' || progress === 'partlyOrdered')) return undefined;
  return kind === 'standard' ? 'ordered' : 'partlyOrdered';
}
