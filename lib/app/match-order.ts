import type { Acceptance } from '../domain/acceptance.ts';
import type { OrderKey } from '../domain/ids.ts';
import type { Invoice } from '../domain/invoice.ts';
import type { Order } from '../domain/order.ts';
import type { PurchaseOrder } from '../domain/purchase-order.ts';
import { directoryOf, type PurchaseOrderDirectory } from '../domain/reconcile/directory.ts';
import { factsOf } from '../domain/reconcile/match-facts.ts';
import type { Match } from '../domain/reconcile/match.ts';
import type { ReconcileRules } from '../domain/reconcile/rules.ts';
import { threeWayMatch } from '../domain/reconcile/three-way-match.ts';
import { allAcceptances } from '../storage/acceptances.ts';
import { invoicesOf } from '../storage/invoices.ts';
import { allPurchaseOrders } from '../storage/purchase-orders.ts';
import type { ReadTransaction } from '../storage/schema.ts';
import type { AppContext } from './context.ts';
import { policyInForce } from './read-policy.ts';
import { settingsIn } from './read-settings.ts';

/** What every order is matched by. */
export interface MatchBasis {
  readonly rules: ReconcileRules;
  readonly directory: PurchaseOrderDirectory;
  readonly acceptances: ReadonlyMap<OrderKey, Acceptance>;
}

/** An order with its papers and what comes of them. */
export interface MatchedOrder {
  readonly order: Order;
  readonly purchaseOrders: readonly PurchaseOrder[];
  readonly invoices: readonly Invoice[];
  readonly match: Match;
  /** Null when nothing was accepted, or when the facts are others since. */
  readonly acceptance: Acceptance | null;
}

/** Reads the rules, every purchase order and what was accepted: once for many orders. The policy is the one `readPolicy` read last. */
export async function readMatchBasis(tx: ReadTransaction, ctx: AppContext): Promise<MatchBasis> {
  const [settings, purchaseOrders, accepted] = await Promise.all([settingsIn(tx, policyInForce(ctx)), allPurchaseOrders(tx), allAcceptances(tx)]);
  return {
    rules: settings.reconciliation,
    directory: directoryOf(purchaseOrders, settings.numberRules.folding),
    acceptances: new Map(accepted.map((each) => [each.orderKey, each])),
  };
}

/** Reads an order's papers and lays them side by side. */
export async function matchOrder(tx: ReadTransaction, { rules, directory, acceptances }: MatchBasis, order: Order): Promise<MatchedOrder> {
  const invoices = await invoicesOf(tx, order.key);
  const kept = acceptances.get(order.key);
  const purchaseOrders = order.linkedTo.flatMap((id) => directory.byId.get(id) ?? []);
  const match = threeWayMatch({ order, purchaseOrders, invoices }, rules, directory);
  return { order, purchaseOrders, invoices, match, acceptance: kept !== undefined && kept.facts === factsOf(match) ? kept : null };
}
