import type { Asin } from './ids.ts';
import type { OrderLine, OrderReturn, Receipt } from './order.ts';
import type { Instant } from './plain-date.ts';

/**
 * The receipts of an order of which a page says that all of it arrived: what no person had marked as received before is
 * added. A person's correction stands: units taken off again by hand are not added a second time. Lines whose quantity
 * is not known are left out.
 */
export function receiveAll(receipts: readonly Receipt[], lines: readonly OrderLine[], at: Instant): readonly Receipt[] {
  const ordered = new Map<Asin | null, number>();
  for (const { asin, quantity } of lines) {
    if (quantity !== null) ordered.set(asin, (ordered.get(asin) ?? 0) + quantity);
  }
  const added = [...ordered].flatMap(([asin, quantity]): Receipt[] => {
    const known = receipts.filter((each) => each.asin === asin && each.quantity > 0).reduce((sum, each) => sum + each.quantity, 0);
    return known >= quantity ? [] : [{ asin, quantity: quantity - known, at, by: 'page' }];
  });
  return added.length === 0 ? receipts : [...receipts, ...added];
}

/**
 * The returns of an order whose page says that all of it was returned. What a person or a report said of an item stays,
 * but for how far it is: a return never goes back a step.
 */
export function returnAll(returns: readonly OrderReturn[], lines: readonly OrderLine[], state: 'sent' | 'refunded', at: Instant): readonly OrderReturn[] {
  if (lines.some(({ quantity }) => quantity === null)) return returns;
  const advanced = returns.map((each) => (each.state === 'refunded' || each.state === state ? each : { ...each, state, seenAt: at }));
  const added = lines.flatMap(({ asin, quantity }): OrderReturn[] => {
    const known = returns.filter((each) => each.asin === asin).reduce((sum, each) => sum + each.quantity, 0);
    const left = (quantity ?? 0) - known;
    return left <= 0 ? [] : [{ asin, quantity: left, state, refund: null, seenAt: at, by: 'page' }];
  });
  return added.length === 0 && advanced.every((each, index) => each === returns[index]) ? returns : [...advanced, ...added];
}
