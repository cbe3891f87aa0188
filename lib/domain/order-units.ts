import type { Asin } from './ids.ts';
import type { Order } from './order.ts';

/**
 * One item of an order: how many units were ordered, arrived, go back and never came. `ordered` is null while a page did
 * not show it. `missing`: refunded without having arrived; one that turns up after all is received and no longer missing.
 */
export interface ItemUnits {
  readonly asin: Asin | null;
  readonly title: string | null;
  readonly ordered: number | null;
  readonly received: number;
  readonly returned: number;
  readonly missing: number;
}

/** What arrived and went back of an order, item by item in the order of its lines. Lines without an ASIN count as one item. */
export function receivedUnits({ lines, receipts, returns }: Pick<Order, 'lines' | 'receipts' | 'returns'>): readonly ItemUnits[] {
  const sumOf = (units: readonly { readonly asin: Asin | null; readonly quantity: number }[], asin: Asin | null): number =>
    units.reduce((sum, each) => (each.asin === asin ? sum + each.quantity : sum), 0);
  return [...new Set(lines.map(({ asin }) => asin))].map((asin) => {
    const own = lines.filter((line) => line.asin === asin);
    const ordered = own.every(({ quantity }) => quantity !== null) ? own.reduce((sum, { quantity }) => sum + (quantity ?? 0), 0) : null;
    const received = sumOf(receipts, asin);
    const missing = sumOf(returns.filter(({ neverArrived }) => neverArrived === true), asin);
    return {
      asin,
      title: own.find(({ title }) => title !== null)?.title ?? null,
      ordered, received,
      returned: sumOf(returns, asin) - missing,
      missing: ordered === null ? missing : Math.max(0, Math.min(missing, ordered - received)),
    };
  });
}

/** How many units of an item are still to come; null while a page did not show how many were ordered. */
export function unitsToCome({ ordered, received, missing }: Pick<ItemUnits, 'ordered' | 'received' | 'missing'>): number | null {
  return ordered === null ? null : Math.max(0, ordered - received - missing);
}
