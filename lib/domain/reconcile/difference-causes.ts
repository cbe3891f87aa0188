import type { Order } from '../order.ts';
import { refundedAmount } from '../refund.ts';
import type { Billed } from './billed.ts';
import type { Figures, MatchCause } from './match.ts';

/** What the difference of an order's figures may come from. Nothing where nothing was billed: that is said otherwise. */
export function differenceCauses(order: Order, figures: readonly Figures[], billed: Billed): readonly MatchCause[] {
  if (billed.papers.length === 0) return [];
  const ordered = order.total?.currency;
  return figures.flatMap(({ currency, difference }): MatchCause[] => {
    if (difference === null || difference === 0) return [];
    const money = { amount: difference, currency };
    if (order.cancelled) return [{ code: 'cancelledButBilled' }];
    if (ordered !== undefined && currency !== ordered) return [{ code: 'otherCurrency', ordered, billed: currency }];
    const uncredited = currency === ordered ? refundedAmount(order) - billed.creditedIn(currency) : 0;
    if (uncredited !== 0 && difference === uncredited) {
      return [{ code: uncredited > 0 ? 'refundNotCredited' : 'creditNotRefunded', amount: { amount: Math.abs(uncredited), currency } }];
    }
    return [{ code: difference > 0 ? 'billedMore' : 'billedLess', difference: money }, ...partCauses(order, difference)];
  });
}

/** The part of an order that costs exactly what its bill is off by. */
function partCauses({ shipping, tax, lines }: Order, difference: number): MatchCause[] {
  const off = Math.abs(difference);
  const money = (currency: Figures['currency']) => ({ amount: difference, currency });
  if (shipping?.amount === off) return [{ code: 'isShipping', difference: money(shipping.currency) }];
  if (tax?.amount === off) return [{ code: 'isTax', difference: money(tax.currency) }];
  const line = lines.find(({ unitPrice, quantity }) => unitPrice !== null && quantity !== null && unitPrice.amount * quantity === off);
  return line?.unitPrice == null ? [] : [{ code: 'isItem', asin: line.asin, title: line.title, difference: money(line.unitPrice.currency) }];
}
