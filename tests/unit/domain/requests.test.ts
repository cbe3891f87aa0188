import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { defaultSettings } from '../../../lib/domain/default-settings.ts';
import { addDays } from '../../../lib/domain/plain-date.ts';
import { requestFacts } from '../../../lib/domain/request-facts.ts';
import { addWorkingDays } from '../../../lib/domain/working-days.ts';
import { asin, on, usd } from '../app/pages.ts';
import { budget, line, purchaseOrder } from './purchase-orders.ts';

describe('working days', () => {
  test.each([
    ['2026-05-11', 3, '2026-05-14'], ['2026-05-15', 1, '2026-05-18'], ['2026-05-16', 1, '2026-05-18'], ['2026-05-17', 5, '2026-05-22'],
    ['2026-12-31', 2, '2027-01-04'], ['2026-05-16', 0, '2026-05-16'],
  ])('from %s on, %i of them end at %s', (from, count, until) => {
    expect(addWorkingDays(on(from), count)).toBe(until);
  });

  it('are five of seven, and never end on a weekend', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 1, max: 60 }), (offset, count) => {
      const from = addDays(on('1990-01-01'), offset);
      const until = addWorkingDays(from, count);
      expect([1, 2, 3, 4, 5]).toContain(new Date(until).getUTCDay());
      expect(addWorkingDays(from, count + 5)).toBe(addDays(until, 7));
    }));
  });
});

describe('what a request says', () => {
  const request = {
    requestedAt: 5, reason: 'Broken', delivery: 'Dock 3', payment: 'Invoice', earlierOrders: 'PO-0', numberPending: false, remindOn: null, answer: null,
  };
  const settings = { ...defaultSettings, approver: { name: 'Ann', email: 'ann@example.com' }, customFields: [{ id: 'site', label: 'Site', options: [], requiredAtCheckout: true }] };

  it('is nothing for a purchase order nobody asked for', () => {
    expect(requestFacts(purchaseOrder(), settings)).toBeUndefined();
  });

  it('is everything the approver needs, with what it comes to per currency', () => {
    const lines = [line(), line({ id: 'b', asin: asin('Y'), quantity: 3, unitPrice: { amount: 500, currency: 'EUR' } })];
    const facts = requestFacts(purchaseOrder({ request, lines, budget: budget(), customValues: { site: 'North' } }), settings);
    expect(facts).toMatchObject({
      number: 'PO-1', reason: 'Broken', totals: [usd(2000), { amount: 1500, currency: 'EUR' }], totalsAreOpen: false, budget: usd(100_000),
      fields: [{ label: 'Site', value: 'North' }], approver: { name: 'Ann' }, lines: [{ amount: usd(2000) }, { asin: asin('Y') }],
    });
  });

  it('gives no number while it is a stand-in, and no total for a line that is open', () => {
    const facts = requestFacts(purchaseOrder({ request: { ...request, numberPending: true }, lines: [line({ quantity: null })] }), settings);
    expect(facts).toMatchObject({ number: null, totals: [], totalsAreOpen: true });
  });
});
