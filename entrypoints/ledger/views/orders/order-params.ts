import type { OrderColumn } from '../../../../components/orders/columns.tsx';
import { isCurrency } from '../../../../lib/domain/currency.ts';
import type { PurchaseOrderId } from '../../../../lib/domain/ids.ts';
import { orderFilters, type OrderFilter } from '../../../../lib/domain/order-filter.ts';
import { orderLacks, type OrderNarrowing } from '../../../../lib/domain/order-narrowing.ts';
import { toPlainDate } from '../../../../lib/domain/plain-date.ts';
import { orderSorts, type OrderSort } from '../../../../lib/domain/sort-orders.ts';

type Params = Readonly<Record<string, string>>;

/** How the list of orders is narrowed and sorted. */
export interface OrderArrangement {
  readonly query: string;
  readonly filter: OrderFilter;
  readonly narrowing: OrderNarrowing;
  readonly sort: OrderSort;
}

/** What the list can be narrowed by, each by its name in the address. */
export const narrowingNames = ['from', 'until', 'promisedFrom', 'promisedUntil', 'currency', 'po', 'department', 'seller', 'lacks'] as const;

/** The arrangement an address asks for. What it does not say, or says wrongly, is as usual: all orders, the latest first. */
export function orderArrangement(params: Params): OrderArrangement {
  const { q = '', show = '', sort = '', currency = '', po = '', department = '', seller = '', lacks = '' } = params;
  const day = (name: string) => toPlainDate(params[name] ?? '') ?? null;
  const text = (value: string) => (value === '' ? null : value);
  return {
    query: q, filter: orderFilters.find((each) => each === show) ?? 'all', sort: orderSorts.find((each) => each === sort) ?? 'latest',
    narrowing: {
      from: day('from'), until: day('until'), promisedFrom: day('promisedFrom'), promisedUntil: day('promisedUntil'),
      currency: isCurrency(currency) ? currency : null,
      purchaseOrder: text(po) as PurchaseOrderId | null, // an id of nothing finds nothing
      department: text(department), seller: text(seller), lacks: orderLacks.find((each) => each === lacks) ?? null,
    },
  };
}

/** The address's parameters for a filter and a narrowing; what is not given is not narrowed. */
export function orderParams({ filter = 'all', purchaseOrder = null, ...narrowing }: Partial<OrderNarrowing> & { readonly filter?: OrderFilter }): Params {
  const given = { ...narrowing, po: purchaseOrder, show: filter === 'all' ? null : filter };
  return Object.fromEntries(Object.entries(given).flatMap(([name, value]) => (value === null || value === undefined ? [] : [[name, value]])));
}

/** The column a list is sorted by. */
export function sortedColumn(sort: OrderSort): { readonly key: OrderColumn; readonly descending: boolean } {
  if (sort === 'latest' || sort === 'oldest') return { key: 'placed', descending: sort === 'latest' };
  const key = sort.startsWith('-') ? sort.slice(1) : sort;
  return { key: key as OrderColumn, descending: key !== sort }; // a sort is named after its column
}

/** The address's word for sorting by a column: first upwards, then downwards, then by day again. */
export function nextOrderSort(sort: OrderSort, column: OrderColumn): string {
  if (column === 'placed') return sort === 'latest' ? 'oldest' : '';
  return sort === column ? `-${column}` : sort === `-${column}` ? '' : column;
}
