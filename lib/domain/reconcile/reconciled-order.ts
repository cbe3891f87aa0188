import type { Acceptance } from '../acceptance.ts';
import type { OrderId, OrderKey, PurchaseOrderId } from '../ids.ts';
import type { Marketplace } from '../marketplace.ts';
import type { PlainDate } from '../plain-date.ts';
import type { PoNumber } from '../po-number.ts';
import type { Match, MatchStatus } from './match.ts';

/** One row of a reconciliation: an order with what came of its papers. */
export interface ReconciledOrder {
  readonly orderKey: OrderKey;
  readonly orderId: OrderId;
  readonly marketplace: Marketplace;
  readonly placedOn: PlainDate | null;
  readonly purchaseOrders: readonly { readonly id: PurchaseOrderId; readonly number: PoNumber }[];
  readonly match: Match;
  /** What somebody said of it, while the facts are what they were then; else null. */
  readonly acceptance: Acceptance | null;
}

/** Where a row is counted: with what was accepted, or by its status. Every row in one place. */
export type RowGroup = MatchStatus | 'accepted';

/** Where a row is counted. */
export function groupOf({ match, acceptance }: ReconciledOrder): RowGroup {
  return acceptance === null ? match.status : 'accepted';
}

/** True for what nobody has to look at: matched, tolerated or accepted. */
export function isSettled(group: RowGroup): boolean {
  return group === 'matched' || group === 'withinTolerance' || group === 'accepted';
}
