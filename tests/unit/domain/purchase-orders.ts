import type { AgreedLine } from '../../../lib/domain/agreed-line.ts';
import type { Budget } from '../../../lib/domain/budget.ts';
import type { PurchaseOrderId } from '../../../lib/domain/ids.ts';
import { plainPurchaseOrder } from '../../../lib/domain/new-purchase-order.ts';
import { parsePoNumber, poNumberKey } from '../../../lib/domain/po-number.ts';
import type { PurchaseOrder } from '../../../lib/domain/purchase-order.ts';
import { on, usd } from '../app/pages.ts';

/** An issued purchase order with what a test is about. */
export function purchaseOrder(more: Partial<PurchaseOrder> = {}): PurchaseOrder {
  const number = parsePoNumber('PO-1');
  if (!number.ok) throw new Error('PO-1 is a number');
  return {
    ...plainPurchaseOrder,
    id: '00000000-0000-4000-8000-000000000001' as PurchaseOrderId, // made for tests
    number: number.value, numberKey: poNumberKey(number.value), validUntil: null, createdAt: 0, usedAt: 0,
    ...more,
  };
}

/** A budget of $1,000.00 that begins anew never. */
export const budget = (more: Partial<Budget> = {}): Budget => ({
  amount: usd(100_000), period: 'once', rollover: false, from: null, until: null, warnAtPercent: null, rates: [], ...more,
});

/** An agreed line of two units of thing X at $10.00. */
export const line = (more: Partial<AgreedLine> = {}): AgreedLine => ({
  id: 'a', asin: null, text: 'Thing X', quantity: 2, unitPrice: usd(1000), tolerancePercent: 0, ...more,
});

/** One euro is worth $1.0842. */
export const euroRate = { currency: 'EUR', rate: '1.0842', statedOn: on('2026-01-02') } as const;
