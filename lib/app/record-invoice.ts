import { isCancelled } from '../amazon/status.ts';
import { orderKey } from '../domain/ids.ts';
import type { Invoice, InvoiceId } from '../domain/invoice.ts';
import type { InvoiceReading } from '../domain/reading.ts';
import { ok, type Result } from '../domain/result.ts';
import { addEntry } from '../storage/entries.ts';
import type { StorageFailure } from '../storage/failure.ts';
import { getInvoice, putInvoice } from '../storage/invoices.ts';
import { getOrder } from '../storage/orders.ts';
import { changeLedger } from '../storage/transaction.ts';
import type { AppContext } from './context.ts';
import { followInvoices } from './follow-invoices.ts';

/**
 * Keeps what an invoice page of the shop asks for, as one paper per order: the same page again changes nothing, a newer one corrects it.
 * Nothing of an order the ledger does not have, of a cancelled one, or of a page without a total.
 */
export function recordInvoice(ctx: AppContext, { reading: { marketplace, data } }: { readonly reading: InvoiceReading }): Promise<Result<null, StorageFailure>> {
  const { orderId, total, status, shipments = [] } = data;
  const isOff = [status, ...shipments.map((each) => each.status)].some((words) => words !== undefined && isCancelled(words));
  if (orderId === undefined || total === undefined || total.amount < 0 || isOff) return Promise.resolve(ok(null));
  return changeLedger(ctx.db, async (tx) => {
    const key = orderKey(marketplace, orderId);
    if ((await getOrder(tx, key)) === undefined) return ok(null);
    const id = `${key}/page` as InvoiceId; // the only place that builds one from a page
    const before = (await getInvoice(tx, id)) ?? null;
    if (before?.amount?.amount === total.amount && before.amount.currency === total.currency) return ok(null);
    const invoice: Invoice = { id, orderKey: key, kind: 'invoice', number: null, day: null, amount: total, source: 'page', seenAt: ctx.now() };
    await putInvoice(tx, invoice);
    await followInvoices(tx, ctx, key);
    await addEntry(tx, { at: ctx.now(), actor: 'page', action: 'invoiceSeen', subject: `order/${key}`, before: { invoice: before }, after: { invoice } });
    return ok(null);
  });
}
