import fc from 'fast-check';
import { type Currency, minorDigits } from '../../../lib/domain/currency.ts';
import type { HistoryRow } from '../../../lib/domain/history.ts';
import { orderKey, toAsin, toOrderId } from '../../../lib/domain/ids.ts';
import type { LinkId, PurchaseOrderId } from '../../../lib/domain/ids.ts';
import { linkMethods } from '../../../lib/domain/link.ts';
import { marketplaces } from '../../../lib/domain/marketplace.ts';
import type { Order } from '../../../lib/domain/order.ts';
import { blankOrder } from '../../../lib/domain/new-order.ts';
import { plainPurchaseOrder } from '../../../lib/domain/new-purchase-order.ts';
import { toPlainDate } from '../../../lib/domain/plain-date.ts';
import { type PoNumber, poNumberKey } from '../../../lib/domain/po-number.ts';
import { purchaseOrderStates } from '../../../lib/domain/lifecycle.ts';
import type { PurchaseOrder } from '../../../lib/domain/purchase-order.ts';

/** The value that is known to be there. */
function must<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('The sample is malformed');
  return value;
}

const instant = Date.UTC(2026, 10, 3, 9, 30);

/** A purchase order with `changes`. */
export function samplePurchaseOrder(changes: Partial<PurchaseOrder> = {}): PurchaseOrder {
  const number = changes.number ?? ('PO-2026-0042' as PoNumber); // a sample number, well-formed
  return {
    ...plainPurchaseOrder, id: 'b0e7' as PurchaseOrderId, // any text will do here
    number, numberKey: poNumberKey(number), title: 'Office refresh',
    validUntil: must(toPlainDate('2026-12-31')), createdAt: instant, usedAt: instant, orderCount: 1, ...changes,
  };
}

/** An order with `changes`. */
export function sampleOrder(changes: Partial<Order> = {}): Order {
  const orderId = must(toOrderId('112-0000042-0000042'));
  return {
    ...blankOrder, key: orderKey('amazon.com', orderId), marketplace: 'amazon.com', orderId, placedOn: must(toPlainDate('2026-11-03')),
    total: { amount: 34010, currency: 'USD' }, status: 'Delivered',
    lines: [{ asin: must(toAsin('B0TESTDESK')), title: 'Desk lamp', quantity: 2, unitPrice: null, seller: null }],
    firstSeenAt: instant, seenAt: instant, ...changes,
  };
}

/** A row with an order and its link. */
export function sampleRow(purchaseOrder: Partial<PurchaseOrder> = {}, order: Partial<Order> = {}): HistoryRow {
  const linked = sampleOrder(order);
  const owner = samplePurchaseOrder(purchaseOrder);
  return {
    number: owner.number, purchaseOrder: owner, order: linked,
    link: {
      id: 'c1a0' as LinkId, // any text will do here
      orderKey: linked.key, purchaseOrderId: owner.id, checkoutKey: null, share: { kind: 'whole' }, amounts: [],
      placedOn: linked.placedOn, cancelled: linked.cancelled, receipt: 'none',
      method: 'items', evidence: ['marketplace', 'day', 'items'], linkedAt: instant,
    },
  };
}

// Texts that hurt: formula starts, separators, quotes, line breaks, full-width signs, and any other Unicode.
const nasty = fc.array(fc.constantFrom('=', '+', '-', '@', '＝', '＋', '－', '＠', '\t', '\r', '\n', '"', ',', ';', "'", ' ', '0', '9', 'A', '|', '\uFEFF'), { maxLength: 8 });
const anyText = fc.oneof(nasty.map((parts) => parts.join('')), fc.string({ unit: 'grapheme', maxLength: 20 }));
const money = fc.record({
  amount: fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }),
  currency: fc.constantFrom(...(Object.keys(minorDigits) as Currency[])), // its keys are the currencies
});

/** Any row the ledger could hold, its texts as hostile as they come. */
export const anyRow: fc.Arbitrary<HistoryRow> = fc.record({
  number: anyText.map((text) => text as PoNumber), // worse than a real number may be
  title: anyText, state: fc.constantFrom(...purchaseOrderStates), ordered: fc.boolean(),
  marketplace: fc.constantFrom(...marketplaces), status: fc.option(anyText), amazonPoNumber: fc.option(anyText),
  total: fc.option(money), cancelled: fc.boolean(), method: fc.constantFrom(...linkMethods),
  lines: fc.array(fc.record({ title: fc.option(anyText), quantity: fc.option(fc.nat(99)) }), { maxLength: 3 }),
}).map(({ number, title, state, ordered, method, lines, ...order }) => {
  const row = sampleRow({ number, title, state }, { ...order, lines: lines.map((line) => ({ ...line, asin: null, unitPrice: null, seller: null })) });
  return ordered && row.link !== null ? { ...row, link: { ...row.link, method } } : { ...row, order: null, link: null };
});
