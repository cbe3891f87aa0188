import { checkoutKey, type PurchaseId } from '../domain/ids.ts';
import type { Marketplace } from '../domain/marketplace.ts';
import { ok, type Result } from '../domain/result.ts';
import { getCheckout } from '../storage/checkouts.ts';
import type { StorageFailure } from '../storage/failure.ts';
import { readLedger } from '../storage/transaction.ts';
import type { AppContext } from './context.ts';

/** Whether the ledger has a checkout, which a page of that very marketplace must have told it of. */
export function knowsCheckout(
  ctx: AppContext,
  { marketplace, purchaseId }: { readonly marketplace: Marketplace; readonly purchaseId: PurchaseId },
): Promise<Result<boolean, StorageFailure>> {
  return readLedger(ctx.db, async (tx) => ok((await getCheckout(tx, checkoutKey(marketplace, purchaseId))) !== undefined));
}
