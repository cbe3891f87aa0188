import { cancellationOf, type Cancellation } from '../domain/cancellation.ts';
import type { ExportRecord } from '../domain/export-record.ts';
import type { PurchaseOrderId } from '../domain/ids.ts';
import type { Invoice } from '../domain/invoice.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { checkoutsHolding } from '../storage/checkouts.ts';
import { exportsOf } from '../storage/exports.ts';
import type { StorageFailure } from '../storage/failure.ts';
import { invoicesOf } from '../storage/invoices.ts';
import { getPurchaseOrder } from '../storage/purchase-orders.ts';
import { readLedger } from '../storage/transaction.ts';
import type { AppContext } from './context.ts';
import { linkedOrders } from './read-purchase-order.ts';

/** A cancellation with the papers it leaves behind. */
export interface CancellationView extends Cancellation {
  readonly invoices: readonly Invoice[];
  readonly exports: readonly ExportRecord[];
}

/** Everything that stands between a purchase order and its cancellation, and what was billed and exported of it already. Error: `notFound`. */
export function readCancellation(ctx: AppContext, { id }: { readonly id: PurchaseOrderId }): Promise<Result<CancellationView, 'notFound' | StorageFailure>> {
  return readLedger(ctx.db, async (tx) => {
    const purchaseOrder = await getPurchaseOrder(tx, id);
    if (purchaseOrder === undefined) return err('notFound' as const);
    const [linked, holding, exports] = await Promise.all([linkedOrders(tx, id), checkoutsHolding(tx, id), exportsOf(tx, id)]);
    const orders = linked.map(({ order }) => order);
    const invoices = (await Promise.all(orders.map(({ key }) => invoicesOf(tx, key)))).flat();
    return ok({ ...cancellationOf(purchaseOrder, orders, holding), invoices, exports });
  });
}
