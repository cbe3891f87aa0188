import type { FindingLimits } from '../../domain/findings/limits.ts';
import type { OrderKey, PurchaseOrderId } from '../../domain/ids.ts';
import type { NumberRules } from '../../domain/number-rules/number-rules.ts';
import type { Order } from '../../domain/order.ts';
import { dayInZone, type PlainDate } from '../../domain/plain-date.ts';
import type { PurchaseOrder } from '../../domain/purchase-order.ts';
import { acceptedOrders } from '../../storage/acceptances.ts';
import { waitingCheckouts } from '../../storage/checkouts.ts';
import { entriesOf } from '../../storage/entries.ts';
import { hasInvoices } from '../../storage/invoices.ts';
import { getOrder } from '../../storage/orders.ts';
import { getPurchaseOrder } from '../../storage/purchase-orders.ts';
import type { ReadTransaction } from '../../storage/schema.ts';
import type { AppContext } from '../context.ts';
import { readMatchBasis, type MatchBasis } from '../match-order.ts';
import { policyInForce } from '../read-policy.ts';
import { settingsIn } from '../read-settings.ts';

/** What is read once for many subjects, within one transaction. */
export interface FindingBasis {
  readonly limits: FindingLimits;
  readonly numberRules: NumberRules;
  /** How many checkouts claim each order in doubt. */
  readonly contested: ReadonlyMap<OrderKey, number>;
  /** Orders of which somebody accepted that their papers differ, perhaps by facts that are others now. */
  readonly accepted: ReadonlySet<OrderKey>;
  readonly purchaseOrder: (id: PurchaseOrderId) => Promise<PurchaseOrder | undefined>;
  readonly order: (key: OrderKey) => Promise<Order | undefined>;
  /** The day since which a purchase order could not be used any more, whatever it went through from then on; null: it can be, or the trail does not tell. */
  readonly endedOn: (purchaseOrder: PurchaseOrder) => Promise<PlainDate | null>;
  /** What orders' papers are matched by: reads every purchase order, so it is asked for only where something was accepted. */
  readonly matching: () => Promise<MatchBasis>;
}

/** Prepares a transaction for finding. The policy is the one `readPolicy` read last. */
export async function readFindingBasis(tx: ReadTransaction, ctx: AppContext): Promise<FindingBasis> {
  const [settings, waiting, keepsInvoices, accepted] = await Promise.all([settingsIn(tx, policyInForce(ctx)), waitingCheckouts(tx), hasInvoices(tx), acceptedOrders(tx)]);
  const contested = new Map<OrderKey, number>();
  for (const key of waiting.flatMap((checkout) => checkout.contested)) contested.set(key, (contested.get(key) ?? 0) + 1);
  const { overdueAfterDays, lateAfterDays, partlyReceivedAfterDays, refundAfterDays, invoiceAfterDays, numberRules, reconciliation } = settings;
  const matching = remembered((_which: 'all') => readMatchBasis(tx, ctx));
  return {
    limits: {
      overdueAfterDays, lateAfterDays, partlyReceivedAfterDays, refundAfterDays, invoiceAfterDays, keepsInvoices,
      folding: numberRules.folding, reconcile: reconciliation, zone: ctx.localZone,
    },
    numberRules, contested, accepted,
    purchaseOrder: remembered((id) => getPurchaseOrder(tx, id)),
    order: remembered((key) => getOrder(tx, key)),
    endedOn: ({ id, state }) => endOf(tx, id, state, ctx.localZone),
    matching: () => matching('all'),
  };
}

/** Reads each thing once. */
function remembered<Key, T>(read: (key: Key) => Promise<T>): (key: Key) => Promise<T> {
  const known = new Map<Key, Promise<T>>();
  return (key) => {
    const value = known.get(key) ?? read(key);
    known.set(key, value);
    return value;
  };
}

/** From pending to cancelled it was in use on no day: the first of these moves counts. */
async function endOf(tx: ReadTransaction, id: PurchaseOrderId, state: PurchaseOrder['state'], zone: string): Promise<PlainDate | null> {
  if (!isEnded(state)) return null;
  const moves = (await entriesOf(tx, `purchaseOrder/${id}`)).filter(({ after }) => after?.['state'] !== undefined);
  if (moves.at(-1)?.after?.['state'] !== state) return null;
  const ended = moves[moves.findLastIndex(({ after }) => !isEnded(after?.['state'])) + 1];
  return ended === undefined ? null : dayInZone(ended.at, zone);
}

function isEnded(state: unknown): boolean {
  return state === 'closed' || state === 'cancelled' || state === 'cancellationPending';
}
