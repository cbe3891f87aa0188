import type { Order } from './order.ts';

/** What is known of an order of which nothing but its id was seen. */
export const blankOrder = {
  placedOn: null,
  total: null,
  itemsSubtotal: null,
  shipping: null,
  tax: null,
  refundTotal: null,
  status: null,
  cancelled: false,
  amazonPoNumber: null,
  lines: [],
  shipments: [],
  promisedOn: null,
  deliveredOn: null,
  receipts: [],
  returns: [],
  payments: [],
  businessInformation: {},
  checkoutKey: null,
  claimedBy: null,
  assignment: null,
  linkedTo: [],
  detailsSeenAt: null,
} as const satisfies Partial<Order>;
