import type { Order } from '../order.ts';
import { receivedUnits } from '../order-units.ts';
import { receiptOf } from '../progress.ts';
import type { MatchCause } from './match.ts';

/** Where what arrived differs from what was ordered: what a bill waits for in a three-way match. */
export function receiptCauses(order: Pick<Order, 'lines' | 'receipts' | 'returns' | 'deliveredOn'>): readonly MatchCause[] {
  const items = receivedUnits(order);
  const over = items.filter(({ ordered, received }) => ordered !== null && received > ordered);
  if (over.length === 0 && receiptOf(order) === 'all') return [];
  const known = items.flatMap(({ ordered, ...item }) => (ordered === null ? [] : [{ ...item, ordered }]));
  if (known.length < items.length || items.length === 0) return [{ code: 'unitsUnknown' }];
  return known.flatMap(({ asin, title, ordered, received }): MatchCause[] => {
    if (received === ordered) return [];
    const code = received > ordered ? 'over' : order.deliveredOn === null ? 'outstanding' : 'short';
    return [{ code, asin, title, ordered, received }];
  });
}
