import { describe, expect, it } from 'vitest';
import { asin, on, usd } from '../../app/pages.ts';
import { budget, line as agreed } from '../purchase-orders.ts';
import { charge, line, match, po } from './papers.ts';

const paid = [charge(10_000)];
const ofSellerA = { lines: [line()] };

describe('which purchase order an order belongs to', () => {
  it.each([
    ['the number Amazon shows', 'PO-2', [po('PO-2')], 'PO-2', ['amazonPo']],
    ['another writing of it', 'po-2', [po('PO-2')], 'PO-2', ['amazonPo']],
    ['a number a slip away', 'PO-2026-O042', [po('PO-2026-0042')], 'PO-2026-0042', ['nearNumber']],
    ['the only one for its seller', null, [po('PO-2', { suppliers: ['seller  a'] })], 'PO-2', ['seller']],
    ['the only one for its items', null, [po('PO-2', { lines: [agreed({ asin: asin('X') })] })], 'PO-2', ['items']],
    ['the only one for both', null, [po('PO-2', { suppliers: ['Seller A'], lines: [agreed({ asin: asin('X') })] }), po('PO-3', { suppliers: ['Seller A'] })], 'PO-2', ['items', 'seller']],
  ] as const)('%s', (_name, amazonPoNumber, others, number, evidence) => {
    const result = match(paid, { linked: [], others, order: { ...ofSellerA, amazonPoNumber } });
    expect(result).toMatchObject({ status: 'missingPurchaseOrder', likely: { number, evidence }, causes: [{ code: 'noPurchaseOrder' }] });
  });

  it.each([
    ['two for the seller', null, [po('PO-2', { suppliers: ['Seller A'] }), po('PO-3', { suppliers: ['Seller A'] })]],
    ['one that was not in use on the day', null, [po('PO-2', { suppliers: ['Seller A'], validFrom: on('2026-06-01') })]],
    ['one for another marketplace', null, [po('PO-2', { suppliers: ['Seller A'], marketplaces: ['amazon.de'] })]],
    ['one whose whole budget is less', null, [po('PO-2', { suppliers: ['Seller A'], budget: budget({ amount: usd(9999) }) })]],
    ['one that was never issued', null, [po('PO-2', { suppliers: ['Seller A'], state: 'draft' })]],
    ['a number nobody saved', 'Quite another', [po('PO-2')]],
  ] as const)('%s is none', (_name, amazonPoNumber, others) => {
    expect(match(paid, { linked: [], others, order: { ...ofSellerA, amazonPoNumber } })).toMatchObject({ status: 'missingPurchaseOrder', likely: null });
  });

  it.each([
    ['Amazon shows another saved number', { amazonPoNumber: 'PO-2' }, po('PO-1'), ['amazonPo'], 'PO-2'],
    ['Amazon shows a number nobody saved', { amazonPoNumber: 'Quite another' }, po('PO-1'), ['amazonPo'], undefined],
    ['it is for another seller', {}, po('PO-1', { suppliers: ['Seller B'] }), ['seller'], undefined],
    ['it agreed on other items, and another one on these', { lines: [line({ asin: asin('Y') })] }, po('PO-1', { lines: [agreed({ asin: asin('X') })] }), ['items'], 'PO-2'],
    ['its whole budget is less, and another one agreed on the items', { lines: [line({ asin: asin('Y') })] }, po('PO-1', { budget: budget({ amount: usd(500) }) }), ['budget'], 'PO-2'],
  ] as const)('wrong: %s', (_name, more, linked, evidence, number) => {
    const others = [po('PO-2', { lines: [agreed({ asin: asin('Y') })] })];
    const result = match(paid, { linked: [linked], others, order: { ...ofSellerA, ...more } });
    expect(result).toMatchObject({ status: 'wrongPurchaseOrder', causes: [{ code: 'againstPurchaseOrder', evidence, amazon: 'amazonPoNumber' in more ? more.amazonPoNumber : null }] });
    expect(result.likely?.number).toBe(number);
  });

  it.each([
    ['Amazon shows the number it is linked to', { amazonPoNumber: 'po-1' }, [po('PO-1')]],
    ['Amazon shows one of those it is shared among', { amazonPoNumber: 'PO-2' }, [po('PO-1'), po('PO-2')]],
    ['a person said so', { amazonPoNumber: 'PO-2', assignment: { by: 'person', at: 0, parts: [] } }, [po('PO-1')]],
    ['nobody knows the seller', { lines: [line({ seller: null })] }, [po('PO-1', { suppliers: ['Seller B'] })]],
    ['it was cancelled', { cancelled: true, amazonPoNumber: 'PO-2' }, [po('PO-1')]],
  ] as const)('right: %s', (_name, more, linked) => {
    const result = match('cancelled' in more ? [] : paid, { linked, order: { ...ofSellerA, ...more } });
    expect(result).toMatchObject({ status: 'matched', likely: null });
  });
});
