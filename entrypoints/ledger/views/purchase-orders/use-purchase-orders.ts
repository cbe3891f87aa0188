import { useMemo } from 'preact/hooks';
import { usePeopleLocale } from '../../../../components/people-locale.ts';
import { listPurchaseOrders } from '../../../../lib/app/list-purchase-orders.ts';
import { purchaseOrdersOfOrder } from '../../../../lib/app/purchase-orders-of-order.ts';
import { arrangePurchaseOrders, isInGroup, purchaseOrderGroups, type Arrangement, type PurchaseOrderGroup } from '../../../../lib/domain/arrange-purchase-orders.ts';
import { toOrderId } from '../../../../lib/domain/ids.ts';
import type { PlainDate } from '../../../../lib/domain/plain-date.ts';
import type { PurchaseOrder } from '../../../../lib/domain/purchase-order.ts';
import { ok } from '../../../../lib/domain/result.ts';
import type { StorageFailure } from '../../../../lib/storage/failure.ts';
import { useLedger } from '../../../extension-page/use-ledger.ts';

/** More than anybody has; IndexedDB wants a number. */
const everyOne = 1_000_000;

/** The purchase orders of a view. */
export interface ShownPurchaseOrders {
  readonly shown: readonly PurchaseOrder[];
  readonly total: number;
  readonly counts: Readonly<Record<PurchaseOrderGroup, number>>;
  readonly departments: readonly string[];
  readonly suppliers: readonly string[];
}

/** All purchase orders, read once per change of the ledger, and arranged as the address says. Null before the first answer. */
export function usePurchaseOrders(arrangement: Arrangement, today: PlainDate): ShownPurchaseOrders | StorageFailure | null {
  const { locale } = usePeopleLocale();
  const read = useLedger((context) => listPurchaseOrders(context, { query: '', limit: everyOne }), []);
  const all = read?.ok === true ? read.value.purchaseOrders : null;
  const collator = useMemo(() => new Intl.Collator(locale, { numeric: true, sensitivity: 'base' }), [locale]);
  const overview = useMemo(() => (all === null ? null : {
    total: all.length,
    counts: countGroups(all, today),
    departments: [...new Set(all.map(({ department }) => department))].filter((name) => name !== '').sort(collator.compare),
    suppliers: [...new Set(all.flatMap(({ suppliers }) => suppliers))].sort(collator.compare),
  }), [all, today]);
  // A whole order id finds the purchase orders that pay for the order: it stands in none of their own words.
  const orderId = toOrderId(arrangement.query.trim());
  const ofOrder = useLedger((context) => (orderId === undefined ? Promise.resolve(ok(null)) : purchaseOrdersOfOrder(context, { orderId })), [orderId]);
  const paying = orderId !== undefined && ofOrder?.ok === true ? ofOrder.value : null;
  const { query, group, department, supplier, sorting } = arrangement;
  const shown = useMemo(
    () => (all === null ? null : arrangePurchaseOrders(paying === null ? all : all.filter(({ id }) => paying.has(id)), paying === null ? arrangement : { ...arrangement, query: '' }, today, collator.compare)),
    [all, paying, today, query, group, department, supplier, sorting?.key, sorting?.descending],
  );
  if (read?.ok === false) return read.error;
  return overview === null || shown === null ? null : { ...overview, shown };
}

function countGroups(all: readonly PurchaseOrder[], today: PlainDate): Record<PurchaseOrderGroup, number> {
  const counts = { all: 0, open: 0, waiting: 0, done: 0, attention: 0 };
  for (const purchaseOrder of all) {
    for (const group of purchaseOrderGroups) if (isInGroup(purchaseOrder, group, today)) counts[group] += 1;
  }
  return counts;
}
