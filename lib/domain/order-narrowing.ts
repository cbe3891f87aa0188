import type { Currency } from './currency.ts';
import type { PurchaseOrderId } from './ids.ts';
import type { OrderBrief } from './order-brief.ts';
import type { PlainDate } from './plain-date.ts';

/** What orders may lack: a day, a known cost, a seller's name, a department of their purchase order's. */
export const orderLacks = ['day', 'cost', 'seller', 'department'] as const;
export type OrderLack = (typeof orderLacks)[number];

/** What a list of orders is narrowed to beside its filter; null: not by this. Each figure of the overview is one of these. */
export interface OrderNarrowing {
  /** First and last day they were placed, inclusive. */
  readonly from: PlainDate | null;
  readonly until: PlainDate | null;
  /** First and last day they were promised for, inclusive. */
  readonly promisedFrom: PlainDate | null;
  readonly promisedUntil: PlainDate | null;
  /** Those that cost something in it: not cancelled, and with a total. */
  readonly currency: Currency | null;
  readonly purchaseOrder: PurchaseOrderId | null;
  /** Of one of their purchase orders. */
  readonly department: string | null;
  /** Of one of their lines. */
  readonly seller: string | null;
  readonly lacks: OrderLack | null;
}

export const notNarrowed: OrderNarrowing = {
  from: null, until: null, promisedFrom: null, promisedUntil: null, currency: null, purchaseOrder: null, department: null, seller: null, lacks: null,
};

/** True when nothing is narrowed. */
export function isNarrowed(narrowing: OrderNarrowing): boolean {
  return Object.values(narrowing).some((value) => value !== null);
}

/** True when an order is within all of it. `departmentOf`: of a purchase order; empty or undefined: it has none. */
export function isWithinNarrowing(
  { placedOn, promisedOn, cancelled, cost, linkedTo, sellers }: OrderBrief, narrowing: OrderNarrowing, departmentOf: (id: PurchaseOrderId) => string | undefined,
): boolean {
  const { from, until, promisedFrom, promisedUntil, currency, purchaseOrder, department, seller, lacks } = narrowing;
  if (!isBetween(placedOn, from, until) || !isBetween(promisedOn, promisedFrom, promisedUntil)) return false;
  if (currency !== null && cost?.currency !== currency) return false;
  if (purchaseOrder !== null && !linkedTo.includes(purchaseOrder)) return false;
  if (department !== null && !linkedTo.some((id) => departmentOf(id) === department)) return false;
  if (seller !== null && !sellers.some(({ name }) => name === seller)) return false;
  switch (lacks) {
    case null: return true;
    case 'day': return placedOn === null;
    case 'cost': return cost === null && !cancelled;
    case 'seller': return sellers.some(({ name }) => name === null);
    case 'department': return linkedTo.some((id) => (departmentOf(id) ?? '') === '');
  }
}

function isBetween(day: PlainDate | null, from: PlainDate | null, until: PlainDate | null): boolean {
  if (from !== null && (day === null || day < from)) return false;
  return until === null || (day !== null && day <= until);
}
