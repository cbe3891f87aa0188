import type { OrderKey, PurchaseOrderId } from '../domain/ids.ts';
import type { Invoice } from '../domain/invoice.ts';
import { ok, type Result } from '../domain/result.ts';
import type { StorageFailure } from '../storage/failure.ts';
import { invoicesNumbered, invoicesOf } from '../storage/invoices.ts';
import { linksOfPurchaseOrder } from '../storage/links.ts';
import { readLedger } from '../storage/transaction.ts';
import type { AppContext } from './context.ts';

/** What was billed for an order. */
export function readInvoices(ctx: AppContext, { orderKey }: { readonly orderKey: OrderKey }): Promise<Result<readonly Invoice[], StorageFailure>> {
  return readLedger(ctx.db, async (tx) => ok(await invoicesOf(tx, orderKey)));
}

/** What was billed for a purchase order's orders, each whole. */
export function readInvoicesOf(ctx: AppContext, { id }: { readonly id: PurchaseOrderId }): Promise<Result<readonly Invoice[], StorageFailure>> {
  return readLedger(ctx.db, async (tx) => {
    const keys = new Set((await linksOfPurchaseOrder(tx, id)).map(({ orderKey }) => orderKey));
    return ok((await Promise.all([...keys].map((key) => invoicesOf(tx, key)))).flat());
  });
}

/** How many other orders have a paper with this number: one invoice may be for several, or was written down at the wrong one. */
export function countOthersNumbered(
  ctx: AppContext, { number, orderKey }: { readonly number: string; readonly orderKey: OrderKey },
): Promise<Result<number, StorageFailure>> {
  return readLedger(ctx.db, async (tx) => {
    const keys = (await invoicesNumbered(tx, number)).map((each) => each.orderKey);
    return ok(new Set(keys.filter((key) => key !== orderKey)).size);
  });
}
