import type { Finding } from '../domain/findings/finding.ts';
import { isDismissed } from '../domain/findings/finding.ts';
import type { OrderKey, PurchaseOrderId } from '../domain/ids.ts';
import { dayInZone } from '../domain/plain-date.ts';
import { ok, type Result } from '../domain/result.ts';
import type { StorageFailure } from '../storage/failure.ts';
import { findingsOfOrder, findingsOfPurchaseOrder, getFindingRecord } from '../storage/findings.ts';
import { getPurchaseOrder } from '../storage/purchase-orders.ts';
import type { ReadTransaction } from '../storage/schema.ts';
import { readLedger } from '../storage/transaction.ts';
import type { AppContext } from './context.ts';
import { readFindingBasis, type FindingBasis } from './findings/finding-basis.ts';
import { findingsIn } from './findings/gather-order-facts.ts';
import { purchaseOrderFindingsIn } from './findings/purchase-order-findings-in.ts';
import { readPolicy } from './read-policy.ts';

/** What findings are asked of. */
export type FindingsOf = { readonly orderKey: OrderKey } | { readonly purchaseOrderId: PurchaseOrderId };

/**
 * The findings an order or a purchase order is named in, that stand today and were not dismissed. What is its own is found
 * anew from its facts, so that it is right at once; what others name it in is as the ledger was last examined.
 */
export async function readFindingsOf(ctx: AppContext, of: FindingsOf): Promise<Result<readonly Finding[], StorageFailure>> {
  await readPolicy(ctx);
  return readLedger(ctx.db, async (tx) => ok(await openFindingsOf(tx, ctx, await readFindingBasis(tx, ctx), of)));
}

/** The same inside a transaction. The policy is the one `readPolicy` read last. */
export async function openFindingsOf(tx: ReadTransaction, ctx: AppContext, basis: FindingBasis, of: FindingsOf): Promise<Finding[]> {
  const today = dayInZone(ctx.now(), ctx.localZone);
  const [own, named] = 'orderKey' in of
    ? [await findingsIn(tx, basis, of.orderKey), (await findingsOfOrder(tx, of.orderKey)).filter(({ subject }) => subject !== `order/${of.orderKey}`)]
    : [await ofPurchaseOrder(tx, basis, of.purchaseOrderId), (await findingsOfPurchaseOrder(tx, of.purchaseOrderId)).filter(({ subject }) => subject !== `purchaseOrder/${of.purchaseOrderId}`)];
  const found = [...own, ...named].filter(({ since }) => since <= today);
  const open = await Promise.all(found.map(async (finding) => {
    const record = await getFindingRecord(tx, finding.key);
    return record !== undefined && isDismissed(finding, record) ? [] : [finding];
  }));
  return open.flat();
}

async function ofPurchaseOrder(tx: ReadTransaction, basis: FindingBasis, id: PurchaseOrderId): Promise<Finding[]> {
  const purchaseOrder = await getPurchaseOrder(tx, id);
  return purchaseOrder === undefined ? [] : purchaseOrderFindingsIn(tx, basis, purchaseOrder);
}
