import type { PurchaseOrderId } from './ids.ts';
import type { Order } from './order.ts';
import type { LinkRule } from './settings.ts';

/** What of an order a rule looks at. */
export type RuledOrder = Pick<Order, 'lines' | 'businessInformation'>;

/**
 * The purchase order that the organisation's rules give an order to. A rule fits when everything it states is true of the
 * whole order: every line is of its seller, every line is its item, one line of the business order information has its
 * cost centre. Undefined when none fits, and when those that fit name different purchase orders: then a person decides.
 */
export function ruledPurchaseOrder(order: RuledOrder, rules: readonly LinkRule[]): PurchaseOrderId | undefined {
  const named = new Set(rules.filter((rule) => fits(order, rule)).map(({ purchaseOrderId }) => purchaseOrderId));
  const [first] = named;
  return named.size === 1 ? first : undefined;
}

function fits({ lines, businessInformation }: RuledOrder, { supplier, asin, costCentre }: LinkRule): boolean {
  if (supplier === null && asin === null && costCentre === null) return false;
  const ofAllLines = (isSo: (line: Order['lines'][number]) => boolean): boolean => lines.length > 0 && lines.every(isSo);
  return (supplier === null || ofAllLines((line) => line.seller !== null && folded(line.seller) === folded(supplier)))
    && (asin === null || ofAllLines((line) => line.asin === asin))
    && (costCentre === null || Object.values(businessInformation).some((value) => folded(value) === folded(costCentre)));
}

function folded(text: string): string {
  return text.normalize('NFKC').trim().replace(/\s+/g, ' ').toUpperCase();
}
