import type { OrderKey } from '../domain/ids.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { getAcceptance } from '../storage/acceptances.ts';
import { getEntry } from '../storage/entries.ts';
import type { StorageFailure } from '../storage/failure.ts';
import { getInvoice } from '../storage/invoices.ts';
import type { ReadTransaction } from '../storage/schema.ts';
import { changeLedger } from '../storage/transaction.ts';
import { changePapers, type KeptPaper, type PaperChange } from './change-papers.ts';
import type { AppContext } from './context.ts';

const actions: readonly string[] = ['invoiceAdded', 'invoiceEdited', 'invoiceRemoved', 'differenceAccepted', 'differenceReopened'];

/** Undoes a change of an order's papers; undoing that again makes it anew. Errors: `notFound`; `superseded` when something else stands there since. */
export function undoPaperChange(ctx: AppContext, { seq }: { readonly seq: number }): Promise<Result<PaperChange, 'notFound' | 'superseded' | StorageFailure>> {
  return changeLedger(ctx.db, async (tx) => {
    const entry = await getEntry(tx, seq);
    if (entry === undefined || !actions.includes(entry.action) || entry.before === null || entry.after === null) return err('notFound' as const);
    const orderKey = entry.subject.slice('order/'.length) as OrderKey; // papers are an order's
    const before = entry.before as KeptPaper; // written by `changePapers`, as both are
    const { undo: _, ...after } = entry.after as KeptPaper & { undo?: number };
    if (!(await stands(tx, orderKey, after, before))) return err('superseded' as const);
    return ok(await changePapers(tx, ctx, orderKey, { action: entry.action, before: after, after: before, undo: seq }));
  });
}

/** Whether the papers still are as a change left them. */
async function stands(tx: ReadTransaction, orderKey: OrderKey, after: KeptPaper, before: KeptPaper): Promise<boolean> {
  const id = (after.invoice ?? before.invoice)?.id;
  const invoice = id === undefined ? null : (await getInvoice(tx, id)) ?? null;
  const acceptance = 'acceptance' in after ? (await getAcceptance(tx, orderKey)) ?? null : null;
  return JSON.stringify([invoice, acceptance]) === JSON.stringify([after.invoice ?? null, after.acceptance ?? null]);
}
