import type { Money } from '../../../domain/money.ts';
import type { ReportOrder } from '../../../domain/report.ts';
import type { Family } from '../family.ts';
import { agreedOn, asDiscount, mayDiffer, toItems, total, totalCount, type Disagreements, type OrderRows } from '../order-parts.ts';
import type { ReadRow } from '../read-row.ts';

interface Priced {
  readonly subtotal: Money;
  readonly tax: Money;
}

function times(money: Money | undefined, quantity: number | undefined): Money | undefined {
  return money === undefined || quantity === undefined ? undefined : { amount: money.amount * quantity, currency: money.currency };
}

/**
 * The price and tax of a row's items. The file states them twice: for one unit, and for the shipment, which may hold other rows'
 * items too. The pair that makes the row's total with its shipping and discount is the row's own; without such a pair there is none.
 */
function priced({ amounts, counts }: ReadRow): Priced | undefined {
  const { itemTotal, itemShipping, itemPromotion } = amounts;
  const pairs = [
    [times(amounts.unitPrice, counts.itemQuantity), times(amounts.unitTax, counts.itemQuantity)],
    [amounts.itemSubtotal, amounts.itemTax],
  ] as const;
  for (const [subtotal, tax] of pairs) {
    if (subtotal === undefined || tax === undefined || itemTotal === undefined) continue;
    const sum = subtotal.amount + tax.amount + (itemShipping?.amount ?? 0) + (asDiscount(itemPromotion)?.amount ?? 0);
    if (sum === itemTotal.amount) return { subtotal, tax };
  }
  return undefined;
}

/** The consumer's own data, order history: one row per item and shipment; the rows of an order add up. Seen from 2022 to 2026, with 27 and 28 columns. */
export const retailOrders: Family = {
  id: 'retail-orders',
  kind: 'orders',
  needs: [['orderId'], ['asin', 'title'], ['itemTotal']],
  toOrder: ({ rows, complete }: OrderRows, differs: Disagreements): ReportOrder => {
    const added = complete ? rows : [];
    const prices = added.map(priced);
    return {
      orderId: rows[0].row.orderId,
      marketplace: rows[0].marketplace,
      placedOn: agreedOn.day(rows, 'orderDate', differs),
      poNumber: agreedOn.text(rows, 'poNumber', differs),
      status: agreedOn.text(rows, 'orderStatus', mayDiffer),
      quantity: totalCount(added, ({ counts }) => counts.itemQuantity),
      itemsSubtotal: total(prices, (price) => price?.subtotal),
      shipping: total(added, ({ amounts }) => amounts.itemShipping),
      promotion: total(added, ({ amounts }) => asDiscount(amounts.itemPromotion)),
      tax: total(prices, (price) => price?.tax),
      total: total(added, ({ amounts }) => amounts.itemTotal),
      items: toItems(rows.filter(({ counts }) => counts.itemQuantity !== 0)),
      payments: [],
      refundTotal: null,
      complete,
    };
  },
};
