import type { PurchaseOrderId } from './ids.ts';
import type { OrderBrief } from './order-brief.ts';

/** By what a list of orders can be sorted. `latest` and `oldest`: by the day they were placed; a minus: downwards. */
export const orderSorts = [
  'latest', 'oldest', 'order', '-order', 'items', '-items', 'purchaseOrders', '-purchaseOrders', 'marketplace', '-marketplace', 'total', '-total',
] as const;
export type OrderSort = (typeof orderSorts)[number];

/** What sorting by text needs to know. */
interface Words {
  /** A collator's `compare` in the person's language. */
  readonly compare: (a: string, b: string) => number;
  readonly numberOf: (id: PurchaseOrderId) => string | undefined;
}

/** Briefs that lie with the latest first, sorted. What has nothing to compare stands last in both directions; equals keep the latest first. */
export function sortOrders(briefs: readonly OrderBrief[], sort: OrderSort, { compare, numberOf }: Words): readonly OrderBrief[] {
  switch (sort) {
    case 'latest': return briefs;
    case 'oldest': return briefs.toReversed();
    case 'order': case '-order': return sorted(briefs, sort, ({ key }) => key.slice(key.indexOf('/') + 1), plain);
    case 'marketplace': case '-marketplace': return sorted(briefs, sort, ({ key }) => key.slice(0, key.indexOf('/')), plain);
    case 'items': case '-items': return sorted(briefs, sort, ({ title }) => (title === '' ? undefined : title), compare);
    case 'purchaseOrders': case '-purchaseOrders':
      return sorted(briefs, sort, ({ linkedTo }) => linkedTo.flatMap((id) => numberOf(id) ?? []).sort(plain)[0], compare);
    case 'total': case '-total':
      return sorted(briefs, sort, ({ total }) => total ?? undefined, (a, b) => plain(a.currency, b.currency) * direction(sort) || a.amount - b.amount);
  }
}

/** Amounts of one currency stay together, whichever way they are sorted. */
const direction = (sort: OrderSort): number => (sort.startsWith('-') ? -1 : 1);

function plain(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

function sorted<T>(briefs: readonly OrderBrief[], sort: OrderSort, valueOf: (brief: OrderBrief) => T | undefined, compare: (a: T, b: T) => number): readonly OrderBrief[] {
  const sign = direction(sort);
  return briefs.map((brief) => ({ brief, value: valueOf(brief) }))
    .sort((a, b) => {
      if (a.value === undefined || b.value === undefined) return Number(a.value === undefined) - Number(b.value === undefined);
      return sign * compare(a.value, b.value);
    })
    .map(({ brief }) => brief);
}
