import type { AgreedLine } from './agreed-line.ts';
import { sumByCurrency, type Money } from './money.ts';
import type { Instant } from './plain-date.ts';
import type { PoNumber } from './po-number.ts';
import type { PurchaseOrder } from './purchase-order.ts';
import type { CustomField, Settings } from './settings.ts';

/** A line of a request with what it comes to. */
export interface RequestedLine extends Pick<AgreedLine, 'asin' | 'text' | 'quantity' | 'unitPrice'> {
  /** Null while quantity or price is open. */
  readonly amount: Money | null;
}

/** Everything a request says, for a mail, a copy or a print in the words of any language. Texts that were not given are empty. */
export interface RequestFacts {
  /** Null while the number is a stand-in: the approver gives the final one. */
  readonly number: PoNumber | null;
  readonly title: string;
  readonly requestedAt: Instant;
  readonly suppliers: readonly string[];
  readonly lines: readonly RequestedLine[];
  /** What the lines come to, one amount per currency. */
  readonly totals: readonly Money[];
  /** True when the totals lack a line whose quantity or price is open. */
  readonly totalsAreOpen: boolean;
  readonly budget: Money | null;
  readonly reason: string;
  readonly delivery: string;
  readonly payment: string;
  readonly earlierOrders: string;
  readonly owner: string;
  readonly department: string;
  readonly costCentre: string;
  readonly glCode: string;
  readonly project: string;
  /** The organisation's own fields that are filled in. */
  readonly fields: readonly (Pick<CustomField, 'label'> & { readonly value: string })[];
  readonly approver: Settings['approver'];
  readonly purchasing: Settings['purchasing'];
}

/** What a requested purchase order says to its approver; undefined when it was never requested. */
export function requestFacts(purchaseOrder: PurchaseOrder, settings: Pick<Settings, 'customFields' | 'approver' | 'purchasing'>): RequestFacts | undefined {
  const { request, number, title, suppliers, budget, owner, department, costCentre, glCode, project, customValues } = purchaseOrder;
  if (request === null) return undefined;
  const lines = purchaseOrder.lines.map(({ asin, text, quantity, unitPrice }) => ({
    asin, text, quantity, unitPrice,
    amount: quantity === null || unitPrice === null ? null : { ...unitPrice, amount: unitPrice.amount * quantity },
  }));
  return {
    number: request.numberPending ? null : number,
    title, suppliers, lines,
    requestedAt: request.requestedAt,
    totals: sumByCurrency(lines.flatMap(({ amount }) => amount ?? [])),
    totalsAreOpen: lines.some(({ amount }) => amount === null),
    budget: budget?.amount ?? null,
    reason: request.reason, delivery: request.delivery, payment: request.payment, earlierOrders: request.earlierOrders,
    owner, department, costCentre, glCode, project,
    fields: settings.customFields.flatMap(({ id, label }) => (customValues[id] === undefined ? [] : [{ label, value: customValues[id] }])),
    approver: settings.approver,
    purchasing: settings.purchasing,
  };
}
