import type { Checkout } from '../domain/checkout.ts';
import { checkoutKey, type PurchaseId } from '../domain/ids.ts';
import type { Marketplace } from '../domain/marketplace.ts';
import { ok, type Result } from '../domain/result.ts';
import { getCheckout } from '../storage/checkouts.ts';
import type { StorageFailure } from '../storage/failure.ts';
import { readLedger } from '../storage/transaction.ts';
import type { AppContext } from './context.ts';

/** A checkout as the ledger knows it; null for one it never saw. */
export function readCheckout(
  ctx: AppContext, { marketplace, purchaseId }: { readonly marketplace: Marketplace; readonly purchaseId: PurchaseId },
): Promise<Result<Checkout | null, StorageFailure>> {
  return readLedger(ctx.db, async (tx) => ok((await getCheckout(tx, checkoutKey(marketplace, purchaseId))) ?? null));
}
