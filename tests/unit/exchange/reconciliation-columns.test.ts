import { describe, expect, it } from 'vitest';
import type { ReconciledOrder } from '../../../lib/domain/reconcile/reconciled-order.ts';
import { totalsOf } from '../../../lib/domain/reconcile/totals.ts';
import { reconciliationCsv, reconciliationSheets } from '../../../lib/exchange/reconciliation-columns.ts';
import { key } from '../app/orders.ts';
import { on, order } from '../app/pages.ts';
import { invoice, match, paper, po } from '../domain/reconcile/papers.ts';

const row = (n: number, more: Partial<ReconciledOrder>): ReconciledOrder => ({
  orderKey: key(n), orderId: order(n), marketplace: 'amazon.com', placedOn: on('2026-05-11'), purchaseOrders: [po('PO-1')], match: match([invoice(10_000)]), acceptance: null, ...more,
});
const rows = [
  row(1, {}),
  row(2, { match: match([invoice(10_240)]), acceptance: { orderKey: key(2), reason: '=cmd|freight', at: 0, facts: '' } }),
  row(3, { match: match([paper({ amount: { amount: 9300, currency: 'EUR' } })]) }),
  row(4, { match: match([], { order: { total: null } }), purchaseOrders: [] }),
];

describe('a reconciliation as a file', () => {
  it('has each order once per currency, in words no spreadsheet runs', () => {
    const [head, ...lines] = [...reconciliationCsv(rows)].join('').replace('\uFEFF', '').trim().split('\r\n');
    expect(head).toBe('Order ID,Marketplace,Placed on,PO numbers,Outcome,Status of the papers,Expected,Ordered,Billed,Difference,Currency,Causes,Likely PO,Accepted because');
    expect(lines.map((line) => line.replace(/^112-000000(\d)-\d{7},amazon.com,2026-05-11,/, '$1: '))).toEqual([
      '1: PO-1,matched,matched,100.00,100.00,100.00,0.00,USD,,,',
      "2: PO-1,accepted,priceDifference,100.00,100.00,102.40,2.40,USD,billedMore,,'=cmd|freight",
      '3: PO-1,priceDifference,priceDifference,100.00,100.00,0.00,-100.00,USD,billedLess otherCurrency,,',
      '3: PO-1,priceDifference,priceDifference,0.00,0.00,93.00,93.00,EUR,billedLess otherCurrency,,',
      '4: ,unknown,unknown,,,,,,totalUnknown,,',
    ]);
  });

  it('has totals that are those of the page', () => {
    const [, totals] = reconciliationSheets(rows);
    const cells = [...totals.rows].map((each) => totals.columns.map(({ cell }) => cell(each)));
    expect(cells).toEqual([
      ['priceDifference', 'EUR', '1', '0.00', '93.00', '93.00', '0', '0.00', '0.00'],
      ['priceDifference', 'USD', '1', '100.00', '0.00', '-100.00', '0', '0.00', '0.00'],
      ['matched', 'USD', '1', '100.00', '100.00', '0.00', '0', '0.00', '0.00'],
      ['accepted', 'USD', '1', '100.00', '102.40', '2.40', '0', '0.00', '0.00'],
      ['all', 'EUR', '1', '0.00', '93.00', '93.00', '0', '0.00', '0.00'],
      ['all', 'USD', '3', '300.00', '202.40', '-97.60', '0', '0.00', '0.00'],
    ]);
    expect(totalsOf(rows).map(({ difference }) => difference)).toEqual([9300, -9760]);
  });
});
