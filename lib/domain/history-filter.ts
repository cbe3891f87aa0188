import type { PurchaseOrderId } from './ids.ts';
import { lifecycleState, type LifecycleState } from './lifecycle.ts';
import type { PlainDate } from './plain-date.ts';
import type { PurchaseOrder } from './purchase-order.ts';

/** What of the history is asked for. Null: not narrowed in this way. */
export interface HistoryFilter {
  readonly purchaseOrderIds: readonly PurchaseOrderId[] | null;
  /** First and last day on which an order was placed. With either of them a purchase order is there for its orders alone. */
  readonly from: PlainDate | null;
  readonly until: PlainDate | null;
  readonly state: LifecycleState | null;
  readonly department: string | null;
}

/** All of it. */
export const wholeHistory: HistoryFilter = { purchaseOrderIds: null, from: null, until: null, state: null, department: null };

/** True when only orders of certain days are asked for. */
export function hasDays({ from, until }: Pick<HistoryFilter, 'from' | 'until'>): boolean {
  return from !== null || until !== null;
}

/** True when an order of a day is asked for. One whose day is not known is in no period. */
export function isInDays({ from, until }: Pick<HistoryFilter, 'from' | 'until'>, day: PlainDate | null): boolean {
  if (from === null && until === null) return true;
  return day !== null && (from === null || day >= from) && (until === null || day <= until);
}

/** True when a purchase order is asked for, whatever its orders are. */
export function isAskedFor(purchaseOrder: PurchaseOrder, { state, department }: Pick<HistoryFilter, 'state' | 'department'>): boolean {
  return (state === null || lifecycleState(purchaseOrder) === state) && (department === null || purchaseOrder.department === department);
}
