import type { Asin } from './ids.ts';
import type { Order } from './order.ts';

/** One item of an order: how many units were ordered, arrived and go back. `ordered` is null while a page did not show it. */
export interface ItemUnits {
  readonly asin: Asin | null;
  readonly title: string | null;
  readonly ordered: number | null;
  readonly received: number;
  readonly returned: number;
}

/** What arrived and went back of an order, item by item in the order of its lines. Lines without an ASIN count as one item. */
export function receivedUnits({ lines, receipts, returns }: Pick<Order, 'lines' | 'receipts' | 'returns'>): readonly ItemUnits[] {
  const sumOf = (units: readonly { readonly asin: Asin | null; readonly quantity: number }[], asin: Asin | null): number =>
    units.reduce((sum, each) => (each.asin === asin ? sum + each.quantity : sum), 0);
  return [...new Set(lines.map(({ asin }) => asin))].map((asin) => {
    const own = lines.filter((line) => line.asin === asin);
    return {
      asin,
      title: own.find(({ title }) => title !== null)?.title ?? null,
      ordered: own.every(({ quantity }) => quantity !== null) ? own.reduce((sum, { quantity }) => sum + (quantity ?? 0), 0) : null,
      received: sumOf(receipts, asin),
      returned: sumOf(returns, asin),
    };
  });
}
