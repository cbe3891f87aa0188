import { parsePoNumber, poNumberKey } from '../../../../lib/domain/po-number.ts';
import type { PurchaseOrderId } from '../../../../lib/domain/ids.ts';
import type { Invoice, InvoiceId } from '../../../../lib/domain/invoice.ts';
import type { Money } from '../../../../lib/domain/money.ts';
import { blankOrder } from '../../../../lib/domain/new-order.ts';
import type { Order, OrderLine } from '../../../../lib/domain/order.ts';
import type { PurchaseOrder } from '../../../../lib/domain/purchase-order.ts';
import { directoryOf } from '../../../../lib/domain/reconcile/directory.ts';
import { exactRules, type ReconcileRules } from '../../../../lib/domain/reconcile/rules.ts';
import { threeWayMatch } from '../../../../lib/domain/reconcile/three-way-match.ts';
import { defaultFolding } from '../../../../lib/domain/number-rules/folding.ts';
import { key } from '../../app/orders.ts';
import { asin, on, order as orderId, usd } from '../../app/pages.ts';
import { purchaseOrder } from '../purchase-orders.ts';

/** A line of an order: one of thing X at $10.00 from Seller A, but for what a test is about. */
export const line = (more: Partial<OrderLine> = {}): OrderLine => ({
  asin: asin('X'), title: 'Thing X', quantity: 1, unitPrice: usd(1000), seller: 'Seller A', ...more,
});

/** Order 1 of $100.00, placed on 11 May 2026 and linked by its checkout. */
export const order = (more: Partial<Order> = {}): Order => ({
  ...blankOrder, key: key(1), marketplace: 'amazon.com', orderId: orderId(1), firstSeenAt: 0, seenAt: 0,
  placedOn: on('2026-05-11'), total: usd(10_000), ...more,
});

/** A purchase order by its number. */
export function po(number: string, more: Partial<PurchaseOrder> = {}): PurchaseOrder {
  const parsed = parsePoNumber(number);
  if (!parsed.ok) throw new Error(`${number} is no PO number`);
  const id = `00000000-0000-4000-8000-${[...number].map((c) => String(c.charCodeAt(0) % 10)).join('').padStart(12, '0')}` as PurchaseOrderId; // one per number
  return purchaseOrder({ id, number: parsed.value, numberKey: poNumberKey(parsed.value), ...more });
}

let papers = 0;

/** A paper of order 1 over $100.00, from a report, but for what a test is about. */
export function paper(more: Partial<Invoice> = {}): Invoice {
  papers += 1;
  return { id: `paper/${papers}` as InvoiceId, orderKey: key(1), kind: 'invoice', number: null, day: on('2026-05-12'), amount: usd(10_000), source: 'report', seenAt: papers, ...more };
}

export const invoice = (amount: number, more: Partial<Invoice> = {}): Invoice => paper({ amount: usd(amount), ...more });
export const charge = (amount: number, more: Partial<Invoice> = {}): Invoice => paper({ kind: 'charge', amount: usd(amount), ...more });
export const credit = (amount: number, more: Partial<Invoice> = {}): Invoice => paper({ kind: 'credit', amount: usd(amount), ...more });

/** Dollars in cents, with a limit in percent. */
export const within = (amounts: readonly Money[], percent: number | null = null): ReconcileRules => ({ ...exactRules, toleratedAmounts: amounts, toleratedPercent: percent });
export const threeWay: ReconcileRules = { ...exactRules, mode: 'threeWay' };

/** What comes of order 1 with what a test is about, linked to PO-1 unless it says otherwise. */
export function match(invoices: readonly Invoice[], more: {
  readonly order?: Partial<Order>; readonly linked?: readonly PurchaseOrder[]; readonly others?: readonly PurchaseOrder[]; readonly rules?: ReconcileRules;
} = {}) {
  const { linked = [po('PO-1')], others = [], rules = exactRules } = more;
  return threeWayMatch({ order: order(more.order), purchaseOrders: linked, invoices }, rules, directoryOf([...linked, ...others], defaultFolding));
}

/** The status with the cents expected, billed and between them in each currency, and the codes of the causes. */
export function said(result: ReturnType<typeof match>) {
  return {
    status: result.status,
    figures: result.figures.map(({ currency, expected, billed, difference }) => [currency, expected, billed, difference]),
    causes: result.causes.map(({ code }) => code),
  };
}
