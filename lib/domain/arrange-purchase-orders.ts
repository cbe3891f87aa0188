import { attentionReasonsOf } from './attention.ts';
import { lifecycleState, purchaseOrderProgress, purchaseOrderStates, type PurchaseOrderState } from './lifecycle.ts';
import type { PlainDate } from './plain-date.ts';
import type { PurchaseOrder } from './purchase-order.ts';
import { rankPurchaseOrders } from './rank-purchase-orders.ts';

/** The lists people think in. `waiting`: not issued yet; `done`: closed, cancelled or on the way there. */
export const purchaseOrderGroups = ['all', 'open', 'waiting', 'done', 'attention'] as const;
export type PurchaseOrderGroup = (typeof purchaseOrderGroups)[number];

const groupOf: Readonly<Record<PurchaseOrderState, PurchaseOrderGroup>> = {
  draft: 'waiting', requested: 'waiting', issued: 'open', closed: 'done', cancellationPending: 'done', cancelled: 'done',
};

/** True when a purchase order is in a group today. */
export function isInGroup(purchaseOrder: PurchaseOrder, group: PurchaseOrderGroup, today: PlainDate): boolean {
  if (group === 'all') return true;
  if (group === 'attention') return attentionReasonsOf(purchaseOrder, today).length > 0;
  return groupOf[purchaseOrder.state] === group;
}

/** By what a list can be sorted. Texts that are empty and days that are not set stand last in both directions. */
export const sortKeys = [
  'number', 'title', 'state', 'budget', 'left', 'spend', 'orders', 'department', 'owner', 'supplier', 'ends', 'costCentre', 'project', 'used',
] as const;
export type SortKey = (typeof sortKeys)[number];

export interface Sorting {
  readonly key: SortKey;
  readonly descending: boolean;
}

export interface Arrangement {
  readonly query: string;
  readonly group: PurchaseOrderGroup;
  /** Null: of all departments. */
  readonly department: string | null;
  /** Null: for all suppliers. */
  readonly supplier: string | null;
  /** Null: the best match first when there is a query, else as they come. */
  readonly sorting: Sorting | null;
}

const steps = [...purchaseOrderStates.slice(0, 3), ...purchaseOrderProgress.slice(1), ...purchaseOrderStates.slice(3)] as const;

/**
 * What a budget has left by what is linked, for putting many in order: exact to the cent is what is shown, read for those in
 * sight alone. Periods and other currencies would need every order.
 */
function roughlyLeft({ budget, spend }: PurchaseOrder): number | undefined {
  if (budget === null) return undefined;
  const { amount, currency } = budget.amount;
  return amount - (spend.find((each) => each.currency === currency)?.amount ?? 0);
}

/** What a purchase order is compared by; undefined: nothing to compare, so it stands last. */
function valueOf(purchaseOrder: PurchaseOrder, key: SortKey): string | number | undefined {
  switch (key) {
    case 'number': return purchaseOrder.numberKey;
    case 'state': return steps.indexOf(lifecycleState(purchaseOrder));
    case 'budget': return purchaseOrder.budget?.amount.amount;
    case 'left': return roughlyLeft(purchaseOrder);
    case 'spend': return purchaseOrder.spend[0]?.amount;
    case 'orders': return purchaseOrder.orderCount;
    case 'ends': return purchaseOrder.validUntil ?? undefined;
    case 'used': return purchaseOrder.usedAt;
    case 'supplier': return purchaseOrder.suppliers[0];
    case 'title': case 'department': case 'owner': case 'costCentre': case 'project':
      return purchaseOrder[key] === '' ? undefined : purchaseOrder[key];
  }
}

/** The purchase orders of a view, in its order. `compareText` is a collator's `compare` in the person's language. */
export function arrangePurchaseOrders(
  all: readonly PurchaseOrder[], { query, group, department, supplier, sorting }: Arrangement, today: PlainDate,
  compareText: (a: string, b: string) => number,
): readonly PurchaseOrder[] {
  const found = query.trim() === '' ? all : rankPurchaseOrders(all, query);
  const shown = found.filter((each) => isInGroup(each, group, today) && (department === null || each.department === department)
    && (supplier === null || each.suppliers.includes(supplier)));
  if (sorting === null) return shown;
  const sign = sorting.descending ? -1 : 1;
  return shown
    .map((purchaseOrder) => ({ purchaseOrder, value: valueOf(purchaseOrder, sorting.key) }))
    .sort((a, b) => {
      if (a.value === undefined || b.value === undefined) return Number(a.value === undefined) - Number(b.value === undefined);
      const order = typeof a.value === 'string' && typeof b.value === 'string' ? compareText(a.value, b.value) : Number(a.value) - Number(b.value);
      return sign * order;
    })
    .map(({ purchaseOrder }) => purchaseOrder);
}
