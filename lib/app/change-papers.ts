import type { Acceptance } from '../domain/acceptance.ts';
import type { EntryAction } from '../domain/entry.ts';
import type { OrderKey } from '../domain/ids.ts';
import type { Invoice } from '../domain/invoice.ts';
import { putAcceptance, removeAcceptance } from '../storage/acceptances.ts';
import { addEntry } from '../storage/entries.ts';
import { putInvoice, removeInvoice } from '../storage/invoices.ts';
import type { WriteTransaction } from '../storage/schema.ts';
import type { AppContext } from './context.ts';
import { followInvoices } from './follow-invoices.ts';

/** One paper of an order, or what was accepted of them; null: there is none. Both sides of an entry have the same fields. */
export interface KeptPaper {
  readonly invoice?: Invoice | null;
  readonly acceptance?: Acceptance | null;
}

/** What a person changed of an order's papers. `undo`: the entry it takes back. */
interface ChangedPaper {
  readonly action: EntryAction;
  readonly before: KeptPaper;
  readonly after: KeptPaper;
  readonly reason?: string;
  readonly undo?: number;
}

/** A change as the audit trail keeps it: `seq` is its place there, to undo it by. */
export interface PaperChange {
  readonly seq: number;
}

/** Writes what a person changed of an order's papers, with its entry. */
export async function changePapers(
  tx: WriteTransaction, ctx: AppContext, orderKey: OrderKey, { action, before, after, reason, undo }: ChangedPaper,
): Promise<PaperChange> {
  if (after.invoice != null) await putInvoice(tx, after.invoice);
  else if (before.invoice != null) await removeInvoice(tx, before.invoice.id);
  if (after.invoice !== undefined) await followInvoices(tx, ctx, orderKey);
  if (after.acceptance != null) await putAcceptance(tx, after.acceptance);
  else if (before.acceptance != null) await removeAcceptance(tx, orderKey);
  const seq = await addEntry(tx, {
    at: ctx.now(), actor: 'person', action, subject: `order/${orderKey}`, before: { ...before }, after: { ...after, ...(undo === undefined ? {} : { undo }) },
    ...(reason === undefined ? {} : { reason }),
  });
  return { seq };
}
