import type { ReportOrder } from '../../../domain/report.ts';
import type { Family } from '../family.ts';
import { agreedOn, mayDiffer, toItems, total, totalCount, type Disagreements, type OrderRows } from '../order-parts.ts';

/**
 * Order history report, items: one row per item and shipment. It knows no shipping and no promotions, so an order's total is
 * not in it. Seen in 2020; Amazon dropped it in 2023. The status is the item's, so it is the order's only where all agree.
 */
export const consumerItems: Family = {
  id: 'consumer-items',
  kind: 'orders',
  needs: [['orderId'], ['asin', 'title'], ['unitPrice', 'itemTotal']],
  toOrder: ({ rows, complete }: OrderRows, differs: Disagreements): ReportOrder => {
    const added = complete ? rows : [];
    return {
      orderId: rows[0].row.orderId,
      marketplace: rows[0].marketplace,
      placedOn: agreedOn.day(rows, 'orderDate', differs),
      poNumber: agreedOn.text(rows, 'poNumber', differs),
      status: agreedOn.text(rows, 'orderStatus', mayDiffer),
      quantity: totalCount(added, ({ counts }) => counts.itemQuantity),
      itemsSubtotal: total(added, ({ amounts }) => amounts.itemSubtotal),
      shipping: null,
      promotion: null,
      tax: total(added, ({ amounts }) => amounts.itemTax),
      total: null,
      items: toItems(rows.filter(({ counts }) => counts.itemQuantity !== 0)),
      payments: [],
      refundTotal: null,
      complete,
    };
  },
};
