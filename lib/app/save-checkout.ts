import { changedFields } from '../domain/changed-fields.ts';
import type { Checkout } from '../domain/checkout.ts';
import type { Entry, EntryAction } from '../domain/entry.ts';
import { putCheckout } from '../storage/checkouts.ts';
import { addEntry } from '../storage/entries.ts';
import type { WriteTransaction } from '../storage/schema.ts';
import type { AppContext } from './context.ts';

/**
 * Writes a checkout and its entry, unless nothing but `changedAt` differs from `before`. Answers what is stored now.
 */
export async function saveCheckout(
  tx: WriteTransaction,
  ctx: AppContext,
  before: Checkout | undefined,
  after: Checkout,
  action: EntryAction,
  actor: Entry['actor'] = 'page',
): Promise<Checkout> {
  const changed = changedFields(before, after, ['changedAt']);
  if (before !== undefined && changed === undefined) return before;
  const stored = { ...after, changedAt: ctx.now() };
  await putCheckout(tx, stored);
  if (changed !== undefined) {
    await addEntry(tx, { at: ctx.now(), actor, action, subject: `checkout/${after.key}`, ...changed });
  }
  return stored;
}
