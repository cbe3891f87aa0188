import { describe, expect, it, test } from 'vitest';
import { budgetStatus, type BudgetUses } from '../../../lib/domain/budget-status.ts';
import { checkoutFindings, type EarlierUse, type PurchaseOrderUse } from '../../../lib/domain/checkout-findings.ts';
import type { PurchaseOrder } from '../../../lib/domain/purchase-order.ts';
import { asin, on, order, usd } from '../app/pages.ts';
import { budget, euroRate, line, purchaseOrder } from './purchase-orders.ts';

const today = on('2026-05-11');
const item = { asin: asin('X'), title: 'Thing X', quantity: 1, unitPrice: usd(1000), seller: 'Shop  One' };
const use: PurchaseOrderUse = {
  today, marketplace: 'amazon.com', items: [item], unitsKnown: true, amount: usd(10_000), customFields: [], customValues: {},
};
const earlier: EarlierUse = { orderIds: [], orderCount: 0, ordered: new Map(), budget: null, openElsewhere: 0 };

const found = (of: Partial<PurchaseOrder>, more: Partial<PurchaseOrderUse> = {}, before: Partial<EarlierUse> = {}) =>
  checkoutFindings(purchaseOrder(of), { ...use, ...more }, { ...earlier, ...before });
const codes = (...args: Parameters<typeof found>) => found(...args).map(({ code }) => code);
const withBudget = (of: Parameters<typeof budget>[0], uses: Partial<BudgetUses> = {}, more: Partial<PurchaseOrderUse> = {}, openElsewhere = 0) => {
  const own = budget(of);
  const status = budgetStatus(own, { spent: [], committed: [], held: [], ...uses }, today);
  return found({ budget: own }, more, { budget: status, openElsewhere });
};

describe('a purchase order that nothing is wrong with', () => {
  it('has no findings', () => {
    expect(found({})).toEqual([]);
    expect(withBudget({})).toEqual([]);
  });
});

describe('whether it may be used at all', () => {
  test.each([
    [{ state: 'draft' }, 'notIssued', null], [{ state: 'requested' }, 'notIssued', null], [{ state: 'closed' }, 'closed', null],
    [{ state: 'cancellationPending' }, 'cancelled', null], [{ state: 'cancelled' }, 'cancelled', null],
    [{ validUntil: on('2026-05-10') }, 'expired', '2026-05-10'], [{ validFrom: on('2026-05-12') }, 'notYetValid', '2026-05-12'],
  ] as const)('%o: %s', (of, problem, day) => {
    expect(found(of)).toEqual([{ code: 'cannotBeUsed', problem, day }]);
  });

  test.each([['single', true], ['warn', true], ['allow', false]] as const)('a second order on one with reuse %s is found: %s', (reuse, isFound) => {
    const before = { orderIds: [order(1)], orderCount: 2 };
    expect(found({ reuse }, {}, before)).toEqual(isFound ? [{ code: 'alreadyUsed', policy: reuse, ...before }] : []);
    expect(found({ reuse })).toEqual([]);
  });

  it('counts only where it is allowed', () => {
    expect(found({ marketplaces: ['amazon.de'] })).toEqual([{ code: 'marketplaceNotAllowed', allowed: ['amazon.de'] }]);
    expect(found({ marketplaces: ['amazon.de', 'amazon.com'] })).toEqual([]);
  });

  it('counts only for its suppliers, in any case and spacing, each other one once, and none where the page shows no seller', () => {
    expect(found({ suppliers: ['shop one'] })).toEqual([]);
    const items = [item, { ...item, seller: 'Two' }, { ...item, seller: 'TWO' }, { asin: asin('Y') }];
    expect(found({ suppliers: ['Shop One'] }, { items })).toMatchObject([{ code: 'supplierNotAllowed', supplier: 'TWO', allowed: ['Shop One'] }]);
  });
});

describe('the organisation\'s own fields', () => {
  const site = { id: 'site', label: 'Site', options: ['North', 'South'], requiredAtCheckout: true };
  const customFields = [site, { id: 'note', label: 'Note', options: [], requiredAtCheckout: false }];

  test.each([
    [{}, {}, true], [{ site: 'North' }, {}, false], [{}, { site: 'South' }, false], [{ site: 'North' }, { site: ' ' }, true], [{}, { site: 'West' }, true],
  ] as const)('with %o on the purchase order and %o at the checkout one is missing: %s', (own, filled, isMissing) => {
    expect(found({ customValues: own }, { customFields, customValues: filled })).toEqual(isMissing ? [{ code: 'fieldMissing', fieldId: 'site', label: 'Site', options: site.options }] : []);
  });
});

describe('its budget', () => {
  const spent = (amount: number) => ({ spent: [{ amount: usd(amount), day: null }] });

  it('is enough to the cent, and not for one more', () => {
    expect(withBudget({}, spent(90_000))).toEqual([]);
    expect(withBudget({}, spent(90_001))).toEqual([{ code: 'overBudget', over: usd(1), left: usd(9_999), order: usd(10_000) }]);
  });

  it('counts what other checkouts have placed', () => {
    expect(withBudget({}, { committed: [{ amount: usd(95_000), day: today }] })).toMatchObject([{ code: 'overBudget', over: usd(5_000) }]);
  });

  it('warns when this order leaves little', () => {
    expect(withBudget({ warnAtPercent: 10 }, spent(80_000))).toEqual([{ code: 'lowFunds', left: usd(10_000), amount: usd(100_000) }]);
    expect(withBudget({ warnAtPercent: 10 }, spent(79_999))).toEqual([]);
  });

  it('warns of what other tabs hold', () => {
    expect(withBudget({}, { held: [{ amount: usd(6_000), day: null }] }, {}, 2)).toEqual([{ code: 'heldElsewhere', held: usd(6_000), checkouts: 2 }]);
  });

  it('is for its days', () => {
    const days = { from: on('2026-06-01'), until: null };
    expect(withBudget(days)).toEqual([{ code: 'outsideBudgetDays', ...days }]);
  });

  it('does not mix currencies: another one stays out and is told, a stated rate counts', () => {
    const euros = { amount: { amount: 95_000, currency: 'EUR' as const } };
    expect(withBudget({}, {}, euros)).toEqual([{ code: 'otherCurrency', currency: 'EUR', budget: 'USD' }]);
    expect(withBudget({ rates: [euroRate] }, {}, euros)).toMatchObject([{ code: 'overBudget', order: usd(102_999) }]);
  });

  it('says when the page shows no total, and still when it is overspent already', () => {
    expect(withBudget({}, {}, { amount: null })).toEqual([{ code: 'totalUnknown' }]);
    expect(withBudget({}, spent(100_500), { amount: null })).toEqual([{ code: 'totalUnknown' }, { code: 'overBudget', over: usd(500), left: usd(-500), order: usd(0) }]);
  });
});

describe('what was agreed', () => {
  it('is compared, each difference once', () => {
    const items = [{ ...item, quantity: 3, unitPrice: usd(1200) }, { asin: asin('Y'), title: 'Other' }];
    expect(codes({ lines: [line()] }, { items })).toEqual(['priceAbove', 'itemNotAgreed', 'quantityOver']);
    expect(codes({ lines: [line()] }, { items, unitsKnown: false })).toEqual(['priceAbove', 'itemNotAgreed']);
  });
});
