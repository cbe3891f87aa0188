import type { ReportOrder } from '../../../domain/report.ts';
import type { Family } from '../family.ts';
import { agreedOn, asDiscount, mayDiffer, total, type Disagreements } from '../order-parts.ts';
import type { ReadRow } from '../read-row.ts';

/** Order history report, orders and shipments: one row per shipment; those of an order add up. Seen in 2020; Amazon dropped it in 2023. */
export const consumerShipments: Family = {
  id: 'consumer-shipments',
  kind: 'orders',
  needs: [['orderId'], ['itemTotal'], ['itemShipping']],
  toOrder: (rows: readonly [ReadRow, ...ReadRow[]], differs: Disagreements): ReportOrder => ({
    orderId: rows[0].row.orderId,
    marketplace: rows[0].marketplace,
    placedOn: agreedOn.day(rows, 'orderDate', differs),
    poNumber: agreedOn.text(rows, 'poNumber', differs),
    status: agreedOn.text(rows, 'orderStatus', mayDiffer),
    quantity: null,
    itemsSubtotal: total(rows, ({ amounts }) => amounts.itemSubtotal),
    shipping: total(rows, ({ amounts }) => amounts.itemShipping),
    promotion: total(rows, ({ amounts }) => asDiscount(amounts.itemPromotion)),
    tax: total(rows, ({ amounts }) => amounts.itemTax),
    total: total(rows, ({ amounts }) => amounts.itemTotal),
    items: [],
    payments: [],
    refundTotal: null,
  }),
};
