import { describe, expect, it, test } from 'vitest';
import { detailsProblem } from '../../../lib/domain/details-problem.ts';
import { agreedLineSchema, budgetSchema } from '../../../lib/domain/purchase-order-parts.schema.ts';
import { mergeDetails, noDetails, type PurchaseOrderDetails } from '../../../lib/domain/purchase-order-details.ts';
import type { Budget } from '../../../lib/domain/budget.ts';
import { asin, on, usd } from '../app/pages.ts';
import { budget, euroRate, line } from './purchase-orders.ts';

const site = { id: 'site', label: 'Site', options: ['North'], requiredAtCheckout: true };
const problem = (given: object) => detailsProblem({ ...noDetails, ...given } as PurchaseOrderDetails, [site]); // as a form or a file may hold them
const long = 'x'.repeat(1001);
const many = Object.fromEntries(Array.from({ length: 14 }, (_, index) => [`f${index}`, 'x']));
const strangeMoney = { amount: 1, currency: 'XYZ' };

describe('details that can be kept', () => {
  test.each([
    [{}], [{ budget: budget({ from: on('2026-01-01'), until: on('2026-01-01'), rates: [euroRate], warnAtPercent: 99 }) }],
    [{ lines: [line(), line({ id: 'b', asin: asin('X'), text: '', quantity: null, unitPrice: null, tolerancePercent: 2.5 })] }],
    [{ customValues: { site: ' North ', other: 'anything' }, marketplaces: ['amazon.de'], budget: budget({ rates: [euroRate] }) }],
  ])('%o', (given) => {
    expect(problem(given)).toBeUndefined();
  });
});

describe('details that cannot be kept name the field, the row and the reason', () => {
  test.each<[object, string, string, number | null]>([
    [{ owner: long }, 'owner', 'tooLong', null], [{ project: long }, 'project', 'tooLong', null],
    [{ validFrom: '2026-13-01' }, 'validFrom', 'notADay', null], [{ validUntil: 'soon' }, 'validUntil', 'notADay', null],
    [{ validFrom: on('2026-05-02'), validUntil: on('2026-05-01') }, 'validUntil', 'endBeforeStart', null],
    [{ marketplaces: ['amazon.com', 'amazon.xyz'] }, 'marketplaces', 'unknownMarketplace', 2],
    [{ suppliers: ['One', ' '] }, 'suppliers', 'empty', 2], [{ suppliers: [long] }, 'suppliers', 'tooLong', 1],
    [{ suppliers: Array.from({ length: 201 }, String) }, 'suppliers', 'tooMany', null],
    [{ customValues: many }, 'customValues', 'tooMany', null], [{ customValues: { site: 'West' } }, 'customValues.site', 'notAnOption', null],
    [{ customValues: { note: long } }, 'customValues.note', 'tooLong', null],
    [{ budget: budget({ amount: strangeMoney as Budget['amount'] }) }, 'budget.amount', 'unknownCurrency', null],
    [{ budget: budget({ amount: usd(0) }) }, 'budget.amount', 'notPositive', null], [{ budget: budget({ amount: usd(1.5) }) }, 'budget.amount', 'notWhole', null],
    [{ budget: budget(), marketplaces: ['amazon.de', 'amazon.co.jp'] }, 'budget.amount', 'otherCurrency', null],
    [{ budget: budget({ from: on('2026-05-02'), until: on('2026-05-01') }) }, 'budget.until', 'endBeforeStart', null],
    [{ budget: budget({ period: 'month', rollover: true }) }, 'budget.from', 'needsStart', null],
    [{ budget: budget({ warnAtPercent: 100 }) }, 'budget.warnAtPercent', 'notPercent', null],
    [{ budget: budget({ rates: [euroRate, { ...euroRate, currency: 'USD' }] }) }, 'budget.rates', 'ownCurrency', 2],
    [{ budget: budget({ rates: [euroRate, euroRate] }) }, 'budget.rates', 'duplicate', 2],
    [{ budget: budget({ rates: [{ ...euroRate, rate: '0.0' }] }) }, 'budget.rates', 'badRate', 1],
    [{ budget: budget({ rates: [{ ...euroRate, rate: '1,08' }] }) }, 'budget.rates', 'badRate', 1],
    [{ lines: [line(), line()] }, 'lines', 'duplicate', null], [{ lines: [line({ text: ' ' })] }, 'lines.text', 'empty', 1],
    [{ lines: [line(), line({ id: 'b', quantity: -1 })] }, 'lines.quantity', 'notPositive', 2], [{ lines: [line({ quantity: 1.5 })] }, 'lines.quantity', 'notWhole', 1],
    [{ lines: [line({ unitPrice: usd(-1) })] }, 'lines.unitPrice', 'notPositive', 1],
    [{ lines: [line({ unitPrice: strangeMoney as Budget['amount'] })] }, 'lines.unitPrice', 'unknownCurrency', 1],
    [{ lines: [line({ tolerancePercent: 101 })] }, 'lines.tolerancePercent', 'notPercent', 1], [{ lines: [line({ tolerancePercent: Number.NaN })] }, 'lines.tolerancePercent', 'notPercent', 1],
  ])('%o: %s is %s, row %s', (given, field, code, row) => {
    expect(problem(given)).toEqual({ field, code, row });
  });

  it('agrees with the schemas of what is stored', () => {
    expect(budgetSchema.safeParse(budget({ rates: [euroRate] })).success).toBe(true);
    expect([budget({ amount: usd(0) }), budget({ warnAtPercent: 100 }), budget({ rates: [{ ...euroRate, rate: '0' }] })].map((each) => budgetSchema.safeParse(each).success)).toEqual([false, false, false]);
    expect([line(), line({ quantity: 0 }), line({ text: '' })].map((each) => agreedLineSchema.safeParse(each).success)).toEqual([true, false, false]);
  });
});

describe('merged details', () => {
  it('are trimmed, without empty values, and each new line gets an id', () => {
    const merged = mergeDetails(noDetails, {
      title: '  For  X ', owner: ' Ann ', customValues: { site: ' North ', note: ' ' }, suppliers: [' One '], lines: [{ ...line(), text: ' Thing ' }, { ...line(), id: 'kept' }].map(({ id, ...rest }) => (id === 'kept' ? { ...rest, id } : rest)),
    }, () => 'new');
    expect(merged).toMatchObject({ title: 'For X', owner: 'Ann', customValues: { site: 'North' }, suppliers: ['One'], lines: [{ id: 'new', text: 'Thing' }, { id: 'kept' }] });
  });
});
