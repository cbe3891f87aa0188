import { receivedUnits } from '../order-units.ts';
import { receiptOf, type Receivable } from '../progress.ts';
import type { MatchCause } from './match.ts';

/** Where what arrived differs from what was ordered: what a bill waits for in a three-way match. */
export function receiptCauses(order: Receivable): readonly MatchCause[] {
  const items = receivedUnits(order);
  const over = items.filter(({ ordered, received }) => ordered !== null && received > ordered);
  const receipt = receiptOf(order);
  if (over.length === 0 && (receipt === 'all' || receipt === 'refunded')) return [];
  const known = items.flatMap(({ ordered, ...item }) => (ordered === null ? [] : [{ ...item, ordered }]));
  if (known.length < items.length || items.length === 0) return [{ code: 'unitsUnknown' }];
  return known.flatMap(({ asin, title, received, ...item }): MatchCause[] => {
    const ordered = item.ordered - item.missing; // nobody waits for what was refunded instead
    if (received === ordered) return [];
    const code = received > ordered ? 'over' : order.deliveredOn === null ? 'outstanding' : 'short';
    return [{ code, asin, title, ordered, received }];
  });
}
