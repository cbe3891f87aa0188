import type { Market } from './markets.ts';
import type { Line, Purchase, Totals } from './records.ts';
import type { Settings } from './settings.ts';

/** The sums of some lines with this price of delivery and promotion. */
export function totalsOf(market: Market, lines: readonly Line[], shipping: number, promotion: number): Totals {
  const items = itemsOf(lines);
  const tax = Math.round(((items + shipping + promotion) * market.addedTax) / 1000);
  return { items, shipping, promotion, tax, total: items + shipping + promotion + tax };
}

/** The sums of a purchase with the delivery chosen. */
export function purchaseTotals(market: Market, purchase: Purchase, settings: Settings): Totals {
  if (purchase.delivery === 'express') return totalsOf(market, purchase.lines, market.expressPrice, 0);
  const promoted = settings.freeShippingPromotion ? market.expressPrice : 0;
  return totalsOf(market, purchase.lines, promoted, -promoted);
}

/** The sums of two orders that were one purchase: delivery with the first, and not a cent lost to rounding. */
export function splitTotals(whole: Totals, first: readonly Line[]): readonly [Totals, Totals] {
  const items = itemsOf(first);
  const tax = Math.round((whole.tax * items) / whole.items);
  const before = items + whole.shipping + whole.promotion;
  return [
    { items, shipping: whole.shipping, promotion: whole.promotion, tax, total: before + tax },
    { items: whole.items - items, shipping: 0, promotion: 0, tax: whole.tax - tax, total: whole.total - before - tax },
  ];
}

/** Number of pieces. */
export function unitsOf(lines: readonly Line[]): number {
  return lines.reduce((sum, line) => sum + line.quantity, 0);
}

/** An amount without the tax that is contained in it; the same where none is named. */
export function withoutTax(market: Market, amount: number): number {
  return Math.round((amount * 1000) / (1000 + market.containedTax));
}

function itemsOf(lines: readonly Line[]): number {
  return lines.reduce((sum, line) => sum + line.quantity * line.unitPrice, 0);
}
