import { money } from '../format.ts';
import type { Order } from '../records.ts';
import { withoutTax } from '../totals.ts';
import type { View } from './view.ts';

/** One printed row of an order's sums. */
export type Charge = { readonly label: string; readonly amount: string; readonly grand: boolean };

/**
 * The sums of an order as the marketplace prints them. With sales tax: before tax, tax, grand total. In Germany every row
 * but the last is without the tax that prices contain. In Japan there is no row for tax.
 */
export function chargesOf(view: View, order: Order): readonly Charge[] {
  const { market, texts } = view;
  const { totals } = order;
  const row = (label: string, amount: number, grand = false): Charge => ({ label, amount: money(market, amount), grand });
  const items = withoutTax(market, totals.items);
  const shipping = withoutTax(market, totals.shipping);
  const promotion = -withoutTax(market, -totals.promotion);
  const before = items + shipping + promotion;
  return [
    row(texts.itemsSubtotal, items),
    row(texts.shippingCharge, shipping),
    ...(totals.promotion === 0 ? [] : [row(texts.freeShippingCharge, promotion)]),
    ...(market.addedTax + market.containedTax === 0 ? [] : [row(texts.totalBeforeTax, before), row(texts.taxCharge, totals.total - before)]),
    row(texts.grandTotal, totals.total, true),
    ...(order.refunded === 0 ? [] : [row(texts.refundTotal, order.refunded)]),
  ];
}
