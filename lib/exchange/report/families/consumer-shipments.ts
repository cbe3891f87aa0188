import type { ReportOrder } from '../../../domain/report.ts';
import type { Family } from '../family.ts';
import { agreedOn, asDiscount, mayDiffer, total, type Disagreements, type OrderRows } from '../order-parts.ts';

/** Order history report, orders and shipments: one row per shipment; those of an order add up. Seen in 2020; Amazon dropped it in 2023. */
export const consumerShipments: Family = {
  id: 'consumer-shipments',
  kind: 'orders',
  needs: [['orderId'], ['itemTotal'], ['itemShipping']],
  toOrder: ({ rows, complete }: OrderRows, differs: Disagreements): ReportOrder => {
    const added = complete ? rows : [];
    return {
      orderId: rows[0].row.orderId,
      marketplace: rows[0].marketplace,
      placedOn: agreedOn.day(rows, 'orderDate', differs),
      poNumber: agreedOn.text(rows, 'poNumber', differs),
      status: agreedOn.text(rows, 'orderStatus', mayDiffer),
      quantity: null,
      itemsSubtotal: total(added, ({ amounts }) => amounts.itemSubtotal),
      shipping: total(added, ({ amounts }) => amounts.itemShipping),
      promotion: total(added, ({ amounts }) => asDiscount(amounts.itemPromotion)),
      tax: total(added, ({ amounts }) => amounts.itemTax),
      total: total(added, ({ amounts }) => amounts.itemTotal),
      items: [],
      payments: [],
      refundTotal: null,
      complete,
    };
  },
};
