import type { Order } from './order.ts';
import { receivedUnits, type ItemUnits } from './order-units.ts';

type Counted = Pick<Order, 'lines' | 'receipts' | 'returns' | 'total'>;

/**
 * What keeps a change of an order's receipts and returns from being made. `tooMany`: an item would have arrived or gone back
 * less often than never, or more often than it was ordered. `tooMuchBack`: more would be refunded than the order cost. What
 * the change does not touch is not judged: a page may have shown more than we know to have been ordered.
 */
export function unitsProblem(before: Counted, after: Counted): 'tooMany' | 'tooMuchBack' | undefined {
  const known = new Map(receivedUnits(before).map((item) => [item.asin, item]));
  const isWrong = (item: ItemUnits, units: (of: ItemUnits) => number): boolean => {
    const old = known.get(item.asin);
    return (old === undefined || units(item) !== units(old)) && (units(item) < 0 || (item.ordered !== null && units(item) > item.ordered));
  };
  if (receivedUnits(after).some((item) => isWrong(item, ({ received }) => received) || isWrong(item, ({ returned, missing }) => returned + missing))) return 'tooMany';
  const back = refunded(after);
  return after.total !== null && back > refunded(before) && back > after.total.amount ? 'tooMuchBack' : undefined;
}

/** In the order's own currency: no other is accepted. */
function refunded({ returns, total }: Counted): number {
  return returns.reduce((sum, { refund }) => (refund?.currency === total?.currency ? sum + (refund?.amount ?? 0) : sum), 0);
}
