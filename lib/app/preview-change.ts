import { statusKind } from '../amazon/status.ts';
import type { BudgetStatus } from '../domain/budget-status.ts';
import { copyVerdict, type CopyVerdict } from '../domain/change-purchase-order/copy-verdict.ts';
import { findingChanges, type FindingChanges } from '../domain/change-purchase-order/finding-changes.ts';
import type { ExportRecord } from '../domain/export-record.ts';
import type { OrderKey, PurchaseOrderId } from '../domain/ids.ts';
import type { Invoice } from '../domain/invoice.ts';
import type { Order } from '../domain/order.ts';
import { addDays, dayInZone } from '../domain/plain-date.ts';
import type { PoNumber } from '../domain/po-number.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { exportsOf } from '../storage/exports.ts';
import type { StorageFailure } from '../storage/failure.ts';
import { invoicesOf } from '../storage/invoices.ts';
import { linksPlaced } from '../storage/links.ts';
import { getPurchaseOrder } from '../storage/purchase-orders.ts';
import type { ReadTransaction } from '../storage/schema.ts';
import { changeLedger, readLedger } from '../storage/transaction.ts';
import { changeIn, namedBy, type ChangeProblem } from './change-order-purchase-order.ts';
import type { AppContext } from './context.ts';
import { readFindingBasis } from './findings/finding-basis.ts';
import { findingsIn } from './findings/gather-order-facts.ts';
import { purchaseOrderFindingsIn } from './findings/purchase-order-findings-in.ts';
import { readEarlierUse } from './read-earlier-use.ts';
import { readPolicy } from './read-policy.ts';
import { getOrder } from '../storage/orders.ts';

/** A budget a change touches; null where the purchase order has none. */
export interface BudgetEffect {
  readonly number: PoNumber;
  readonly before: BudgetStatus | null;
  readonly after: BudgetStatus | null;
}

/** Everything that another purchase order for an order would change, and what it would not. */
export interface ChangeEffects extends FindingChanges {
  readonly budgets: readonly BudgetEffect[];
  /** What was billed or charged for the order already: it keeps the number it was made with. */
  readonly invoices: readonly Invoice[];
  /** Exports that told another program of the order under its present purchase orders. */
  readonly exports: readonly ExportRecord[];
}

/** Whether Amazon's copy of an order can still be changed, as far as anybody knows. Error: `notFound`. */
export function readCopyVerdict(ctx: AppContext, { orderKey }: { readonly orderKey: OrderKey }): Promise<Result<CopyVerdict, 'notFound' | StorageFailure>> {
  return readLedger(ctx.db, async (tx) => {
    const order = await getOrder(tx, orderKey);
    if (order === undefined) return err('notFound' as const);
    const day = (at: number) => dayInZone(at, ctx.localZone);
    return ok(copyVerdict({ order, invoices: await invoicesOf(tx, orderKey), saysSent: saysSent(order), seenOn: day(order.seenAt), today: day(ctx.now()) }));
  });
}

/** "Arriving tomorrow" stands there before anything was sent. */
function saysSent({ status }: Order): boolean {
  const kind = status === null ? undefined : statusKind(status);
  return kind !== undefined && kind !== 'arriving' && kind !== 'cancelled';
}

/** What was found out in a transaction that must not stay. */
interface Tried {
  readonly tried: ChangeEffects;
}

/**
 * What would happen if an order got another purchase order: the change is made, looked at, and taken back in one
 * transaction, so that what is shown is what the ledger itself would say. Nothing stays written.
 */
export async function previewChange(
  ctx: AppContext, change: { readonly orderKey: OrderKey; readonly purchaseOrderId: PurchaseOrderId },
): Promise<Result<ChangeEffects, ChangeProblem | StorageFailure>> {
  await readPolicy(ctx);
  const result = await changeLedger<never, Tried | ChangeProblem>(ctx.db, async (tx) => {
    const found = await namedBy(tx, change);
    if (!found.ok) return found;
    const { order, purchaseOrder } = found.value;
    const ids = [...new Set([...order.linkedTo, purchaseOrder.id])];
    const keys = [order.key, ...await ordersAround(tx, order, ids)];
    const before = await lookAt(tx, ctx, keys, ids);
    await changeIn(tx, ctx, found.value, { reason: '', withAmazon: false });
    const after = await lookAt(tx, ctx, keys, ids);
    const made = (await Promise.all(order.linkedTo.map((id) => exportsOf(tx, id)))).flat().filter(({ orderKeys }) => orderKeys.includes(order.key));
    return err({ tried: {
      budgets: before.budgets.map(({ number, status }, index) => ({ number, before: status, after: after.budgets[index]?.status ?? null })),
      ...findingChanges(before.findings, after.findings),
      invoices: await invoicesOf(tx, order.key),
      exports: [...new Map(made.map((each) => [each.id, each])).values()],
    } });
  });
  if (result.ok) throw new Error('A change that was only tried stayed');
  return typeof result.error === 'string' ? err(result.error) : ok(result.error.tried);
}

/** Orders of the same purchase orders that may repeat this one's items: of its day and the next. */
async function ordersAround(tx: ReadTransaction, { key, placedOn }: Order, ids: readonly PurchaseOrderId[]): Promise<readonly OrderKey[]> {
  if (placedOn === null) return [];
  const links = (await Promise.all(ids.map((id) => linksPlaced(tx, id, placedOn, addDays(placedOn, 1))))).flat();
  return [...new Set(links.map(({ orderKey }) => orderKey))].filter((each) => each !== key);
}

async function lookAt(tx: ReadTransaction, ctx: AppContext, keys: readonly OrderKey[], ids: readonly PurchaseOrderId[]) {
  const basis = await readFindingBasis(tx, ctx);
  const purchaseOrders = (await Promise.all(ids.map((id) => getPurchaseOrder(tx, id)))).filter((each) => each !== undefined);
  const own = await Promise.all(purchaseOrders.map((each) => purchaseOrderFindingsIn(tx, basis, each)));
  const budgets = await Promise.all(purchaseOrders.map(async (each) => ({ number: each.number, status: (await readEarlierUse(tx, ctx, each, null)).budget })));
  const ofOrders = await Promise.all(keys.map((key) => findingsIn(tx, basis, key)));
  return { budgets, findings: [...ofOrders, ...own].flat() };
}
