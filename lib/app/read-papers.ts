import type { Correspondence } from '../domain/correspondence.ts';
import type { OrderKey, PurchaseOrderId } from '../domain/ids.ts';
import type { Invoice } from '../domain/invoice.ts';
import type { Order } from '../domain/order.ts';
import type { PurchaseOrder } from '../domain/purchase-order.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { Settings } from '../domain/settings.ts';
import { correspondenceOfOrder, correspondenceOfPurchaseOrder } from '../storage/correspondence.ts';
import type { StorageFailure } from '../storage/failure.ts';
import { invoicesOf } from '../storage/invoices.ts';
import { getOrder } from '../storage/orders.ts';
import { getPurchaseOrder } from '../storage/purchase-orders.ts';
import { readLedger } from '../storage/transaction.ts';
import type { AppContext } from './context.ts';
import { readPolicy } from './read-policy.ts';
import { settingsIn } from './read-settings.ts';

/** What a mail or a paper is about. */
export interface PapersAbout {
  readonly purchaseOrderIds: readonly PurchaseOrderId[];
  readonly orderKeys: readonly OrderKey[];
}

/** Everything a mail, a support pack or a document is written from, as of one moment. */
export interface Papers {
  readonly purchaseOrders: readonly PurchaseOrder[];
  readonly orders: readonly Order[];
  readonly invoices: readonly Invoice[];
  /** Of all of them, the oldest first. */
  readonly correspondence: readonly Correspondence[];
  readonly settings: Settings;
}

/** Reads what papers about these purchase orders and orders are written from. Error: `notFound` when none of them is there. */
export async function readPapers(ctx: AppContext, { purchaseOrderIds, orderKeys }: PapersAbout): Promise<Result<Papers, 'notFound' | StorageFailure>> {
  const policy = await readPolicy(ctx);
  return readLedger(ctx.db, async (tx) => {
    const purchaseOrders = (await Promise.all(purchaseOrderIds.map((id) => getPurchaseOrder(tx, id)))).filter((each) => each !== undefined);
    const orders = (await Promise.all(orderKeys.map((key) => getOrder(tx, key)))).filter((each) => each !== undefined);
    if (purchaseOrders.length + orders.length === 0) return err('notFound' as const);
    const invoices = (await Promise.all(orders.map(({ key }) => invoicesOf(tx, key)))).flat();
    const said = await Promise.all([
      ...purchaseOrders.map(({ id }) => correspondenceOfPurchaseOrder(tx, id)), ...orders.map(({ key }) => correspondenceOfOrder(tx, key)),
    ]);
    const correspondence = [...new Map(said.flat().map((each) => [each.id, each])).values()].sort((a, b) => a.at - b.at);
    return ok({ purchaseOrders, orders, invoices, correspondence, settings: await settingsIn(tx, policy) });
  });
}
