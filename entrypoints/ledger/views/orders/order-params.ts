import { orderFilters, type OrderFilter } from '../../../../lib/domain/order-filter.ts';

type Params = Readonly<Record<string, string>>;

/** How the list of orders is narrowed and sorted. */
export interface OrderArrangement {
  readonly query: string;
  readonly filter: OrderFilter;
  readonly sort: 'latest' | 'oldest';
}

/** The arrangement an address asks for. What it does not say, or says wrongly, is as usual: all orders, the latest first. */
export function orderArrangement({ q = '', show = '', sort = '' }: Params): OrderArrangement {
  return { query: q, filter: orderFilters.find((each) => each === show) ?? 'all', sort: sort === 'oldest' ? 'oldest' : 'latest' };
}

