import type { OrderKey } from '../domain/ids.ts';
import { invoiceProblem, type GivenInvoice, type InvoiceProblem } from '../domain/given-invoice.ts';
import type { InvoiceId } from '../domain/invoice.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { StorageFailure } from '../storage/failure.ts';
import { getOrder } from '../storage/orders.ts';
import { changeLedger } from '../storage/transaction.ts';
import { changePapers, type PaperChange } from './change-papers.ts';
import type { AppContext } from './context.ts';

/** Keeps an invoice, a charge or a credit a person has on paper. Answers the entry to undo it by. Errors: `notFound` for an order that is not in the ledger; see `InvoiceProblem`. */
export function addInvoice(
  ctx: AppContext, { orderKey, given }: { readonly orderKey: OrderKey; readonly given: GivenInvoice },
): Promise<Result<PaperChange, 'notFound' | InvoiceProblem | StorageFailure>> {
  return changeLedger(ctx.db, async (tx) => {
    if ((await getOrder(tx, orderKey)) === undefined) return err('notFound' as const);
    const problem = invoiceProblem(given);
    if (problem !== undefined) return err(problem);
    const id = `${orderKey}/person/${ctx.newId()}` as InvoiceId; // unlike any a report or a page gives
    const invoice = { ...given, id, orderKey, source: 'person', seenAt: ctx.now() } as const;
    return ok(await changePapers(tx, ctx, orderKey, { action: 'invoiceAdded', before: { invoice: null }, after: { invoice } }));
  });
}
