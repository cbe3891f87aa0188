import type { PurchaseOrder } from './purchase-order.ts';

/** Everything of a purchase order that has a natural beginning: an issued, standard one without limits and without orders. */
export const plainPurchaseOrder = {
  title: '',
  kind: 'standard',
  state: 'issued',
  progress: 'none',
  favourite: false,
  validFrom: null,
  validUntil: null,
  reuse: 'allow',
  marketplaces: [],
  suppliers: [],
  owner: '',
  department: '',
  costCentre: '',
  glCode: '',
  project: '',
  customValues: {},
  budget: null,
  lines: [],
  request: null,
  orderCount: 0,
  spend: [],
} as const satisfies Partial<PurchaseOrder>;
