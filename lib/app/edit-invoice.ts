import { invoiceProblem, type GivenInvoice, type InvoiceProblem } from '../domain/given-invoice.ts';
import type { InvoiceId } from '../domain/invoice.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { StorageFailure } from '../storage/failure.ts';
import { getInvoice } from '../storage/invoices.ts';
import { changeLedger } from '../storage/transaction.ts';
import { changePapers, type PaperChange } from './change-papers.ts';
import type { AppContext } from './context.ts';

/**
 * Changes a paper a person wrote down; `given: null` takes it away. What a report or a page told of is not changed by hand: it is theirs to
 * tell. Answers the entry to undo it by, null when nothing changed. Errors: `notFound`, `notByHand`, see `InvoiceProblem`.
 */
export function editInvoice(
  ctx: AppContext, { id, given }: { readonly id: InvoiceId; readonly given: GivenInvoice | null },
): Promise<Result<PaperChange | null, 'notFound' | 'notByHand' | InvoiceProblem | StorageFailure>> {
  return changeLedger(ctx.db, async (tx) => {
    const before = await getInvoice(tx, id);
    if (before === undefined) return err('notFound' as const);
    if (before.source !== 'person') return err('notByHand' as const);
    if (given === null) return ok(await changePapers(tx, ctx, before.orderKey, { action: 'invoiceRemoved', before: { invoice: before }, after: { invoice: null } }));
    const problem = invoiceProblem(given);
    if (problem !== undefined) return err(problem);
    const invoice = { ...before, ...given };
    if (JSON.stringify(invoice) === JSON.stringify(before)) return ok(null);
    return ok(await changePapers(tx, ctx, before.orderKey, { action: 'invoiceEdited', before: { invoice: before }, after: { invoice } }));
  });
}
