import type { Control } from './control.ts';
import { addDays } from './format.ts';
import type { Line, Order, Purchase, Totals } from './records.ts';
import type { Shop } from './shop.ts';
import { purchaseTotals, splitTotals } from './totals.ts';

/** Turns a purchase into its orders as `control.next` says, and uses that up. False when the payment failed. */
export function placeOrder(shop: Shop, purchase: Purchase, control: Control): boolean {
  const { next } = control;
  if (next.failPayment) {
    next.failPayment = false;
    purchase.error = 'payment';
    return false;
  }
  const whole = purchaseTotals(shop.market, purchase, control.settings);
  const parts = next.split ? halve(purchase.lines, whole) : [{ lines: purchase.lines, totals: whole }];
  const orders = parts.map((part) => shop.addOrder(newOrder(purchase, part, control)));
  const last = orders.at(-1);
  if (next.cancelLast && last !== undefined) last.status = 'cancelled';
  Object.assign(next, { split: false, hold: false, cancelLast: false });
  Object.assign(purchase, { state: 'placed', error: undefined });
  if (purchase.fromCart) shop.cart = [];
  return true;
}

type Part = { readonly lines: readonly Line[]; readonly totals: Totals };

function newOrder(purchase: Purchase, part: Part, control: Control): Omit<Order, 'id'> {
  return {
    purchaseId: purchase.id, placedOn: control.today, lines: part.lines, totals: part.totals,
    status: 'arriving', deliveredOn: undefined, refunded: 0, released: !control.next.hold,
    po: purchase.po === '' ? undefined : purchase.po,
  };
}

/** Two parts: by line, or by piece when there is one line only. A single piece stays one order. */
function halve(lines: readonly Line[], whole: Totals): Part[] {
  const [only] = lines;
  if (lines.length === 1 && only !== undefined && only.quantity > 1) {
    const half = Math.floor(only.quantity / 2);
    return pair([{ ...only, quantity: only.quantity - half }], [{ ...only, quantity: half }], whole);
  }
  if (lines.length < 2) return [{ lines, totals: whole }];
  const middle = Math.ceil(lines.length / 2);
  return pair(lines.slice(0, middle), lines.slice(middle), whole);
}

function pair(first: readonly Line[], second: readonly Line[], whole: Totals): Part[] {
  const [one, two] = splitTotals(whole, first);
  return [{ lines: first, totals: one }, { lines: second, totals: two }];
}

/** The day an order of this delivery is promised for. */
export function promisedDay(from: string, delivery: Purchase['delivery']): string {
  return addDays(from, delivery === 'express' ? 1 : 4);
}
