import { describe, expect, it } from 'vitest';
import { asin, on, usd } from '../../app/pages.ts';
import { line as agreed } from '../purchase-orders.ts';
import { charge, credit, invoice, line, match, paper, po, said, threeWay, within } from './papers.ts';

const eur = (amount: number) => ({ amount, currency: 'EUR' } as const);
const received = (quantity: number) => ({ asin: asin('X'), quantity, at: 0, by: 'person' } as const);
const returned = (refund: number) => ({ asin: asin('X'), quantity: 1, state: 'refunded', refund: usd(refund), seenAt: 0, by: 'page' } as const);

describe('what was billed against what was ordered', () => {
  it.each([
    ['one invoice to the cent', [invoice(10_000)], {}, 'matched', [10_000, 10_000, 0], []],
    ['several invoices', [invoice(4000), invoice(6000)], {}, 'matched', [10_000, 10_000, 0], []],
    ['several charges', [charge(2500), charge(2500, { day: on('2026-05-13') }), charge(5000)], {}, 'matched', [10_000, 10_000, 0], []],
    ['an invoice and its charge ask once', [invoice(10_000), charge(10_000)], {}, 'matched', [10_000, 10_000, 0], []],
    ['a charge that is not seen yet hides nothing', [invoice(10_000), charge(4000)], {}, 'matched', [10_000, 10_000, 0], []],
    ['a charge beyond its invoice', [invoice(10_000), charge(10_240)], {}, 'priceDifference', [10_000, 10_240, 240], ['billedMore']],
    ['too much', [invoice(10_240)], {}, 'priceDifference', [10_000, 10_240, 240], ['billedMore']],
    ['too little', [invoice(9000)], {}, 'priceDifference', [10_000, 9000, -1000], ['billedLess']],
    ['too much by just its shipping', [charge(10_240)], { shipping: usd(240) }, 'priceDifference', [10_000, 10_240, 240], ['billedMore', 'isShipping']],
    ['too little by just its tax', [charge(9200)], { tax: usd(800) }, 'priceDifference', [10_000, 9200, -800], ['billedLess', 'isTax']],
    ['too little by just one item', [charge(8000)], { lines: [line({ quantity: 2 })] }, 'priceDifference', [10_000, 8000, -2000], ['billedLess', 'isItem']],
    ['nothing yet', [], {}, 'missingInvoice', [10_000, 0, -10_000], ['nothingBilled']],
    ['a credit is no bill', [credit(500)], {}, 'missingInvoice', [10_000, -500, -10_500], ['nothingBilled', 'billedLess']],
    ['an order that costs nothing needs none', [], { total: usd(0) }, 'matched', [0, 0, 0], []],
    ['a refund with its credit', [charge(10_000), credit(3000)], { refundTotal: usd(3000) }, 'matched', [7000, 7000, 0], []],
    ['a refund of one item', [charge(10_000), credit(1000)], { returns: [returned(1000)] }, 'matched', [9000, 9000, 0], []],
    ['a refund that is not booked', [charge(10_000)], { refundTotal: usd(1899) }, 'priceDifference', [8101, 10_000, 1899], ['refundNotCredited']],
    ['a credit the shop does not know of', [charge(10_000), credit(500)], {}, 'priceDifference', [10_000, 9500, -500], ['creditNotRefunded']],
    ['cancelled and never billed', [], { cancelled: true }, 'matched', [0, 0, 0], []],
    ['cancelled and given back', [charge(10_000), credit(10_000)], { cancelled: true }, 'matched', [0, 0, 0], []],
    ['cancelled but billed', [charge(10_000)], { cancelled: true, total: null }, 'priceDifference', [0, 10_000, 10_000], ['cancelledButBilled']],
    ['a total no page showed', [charge(10_000)], { total: null }, 'unknown', [null, 10_000, null], ['totalUnknown']],
    ['a paper without an amount', [charge(4000), paper({ amount: null })], {}, 'unknown', [10_000, null, null], ['amountUnknown']],
  ] as const)('%s', (_name, papers, more, status, [expected, billed, difference], causes) => {
    expect(said(match(papers, { order: more }))).toEqual({ status, figures: [['USD', expected, billed, difference]], causes });
  });

  it('says nothing of amounts where no paper has one', () => {
    expect(said(match([], { order: { total: null } }))).toEqual({ status: 'unknown', figures: [], causes: ['totalUnknown'] });
    expect(said(match([], { order: { total: null, cancelled: true } }))).toEqual({ status: 'matched', figures: [], causes: [] });
  });

  it('never mixes currencies: each has its own figures', () => {
    expect(said(match([paper({ amount: eur(9300) })]))).toEqual({
      status: 'priceDifference',
      figures: [['USD', 10_000, 0, -10_000], ['EUR', 0, 9300, 9300]],
      causes: ['billedLess', 'otherCurrency'],
    });
  });
});

describe('tolerances', () => {
  it.each([
    ['an amount', within([usd(250)]), 250, 251],
    ['a percentage', within([], 2.5), 250, 251],
    ['both: the amount is the smaller', within([usd(100)], 2.5), 100, 101],
    ['both: the percentage is the smaller', within([usd(500)], 1), 100, 101],
    ['a limit of another currency counts for nothing', within([eur(500)], 1), 100, 101],
  ])('%s', (_name, rules, inside, outside) => {
    expect(match([invoice(10_000 + inside)], { rules }).status).toBe('withinTolerance');
    expect(match([invoice(10_000 - inside)], { rules }).status).toBe('withinTolerance');
    expect(match([invoice(10_000 + outside)], { rules }).status).toBe('priceDifference');
    expect(match([invoice(10_000 - outside)], { rules }).status).toBe('priceDifference');
  });

  it('an amount in another currency lets nothing pass', () => {
    expect(match([invoice(10_001)], { rules: within([eur(500)]) }).status).toBe('priceDifference');
  });
});

describe('what the purchase order agreed on', () => {
  const xs = (price: number, quantity = 2) => ({ lines: [line({ unitPrice: usd(price), quantity })] });

  it.each([
    ['at the agreed price', 1000, 0, 10_000, 'matched', 0, []],
    ['within the line\'s own tolerance', 1100, 10, 10_000, 'matched', 0, []],
    ['above: too much is billed though the order says the same', 1120, 10, 10_000, 'priceDifference', 240, ['priceAbove', 'billedMore']],
    ['below', 900, 5, 10_000, 'priceDifference', -200, ['priceBelow', 'billedLess']],
  ] as const)('%s', (_name, price, tolerancePercent, billed, status, difference, causes) => {
    const result = match([invoice(billed)], { order: xs(price), linked: [po('PO-1', { lines: [agreed({ quantity: null, tolerancePercent })] })] });
    expect([result.status, result.figures[0]?.difference]).toEqual([status, difference]);
    expect(said(result).causes).toEqual(causes);
  });

  it('more units in one order than were agreed is a difference of quantity', () => {
    const result = match([invoice(10_000)], { order: xs(1000, 3), linked: [po('PO-1', { lines: [agreed()] })] });
    expect(result).toMatchObject({ status: 'quantityDifference', causes: [{ code: 'moreThanAgreed', agreed: 2, ordered: 3 }] });
  });

  it('of an order shared among purchase orders the agreed units count together', () => {
    const linked = [po('PO-1', { lines: [agreed()] }), po('PO-2', { lines: [agreed({ id: 'b' })] })];
    expect(match([invoice(10_000)], { order: xs(1000, 4), linked }).status).toBe('matched');
    expect(match([invoice(10_000)], { order: xs(1000, 5), linked }).status).toBe('quantityDifference');
  });
});

describe('what arrived, when receiving is asked for', () => {
  const two = { lines: [line({ quantity: 2 })] };

  it.each([
    ['all of it', { receipts: [received(2)] }, 'matched', []],
    ['nothing yet', {}, 'quantityDifference', ['outstanding']],
    ['one is still to come', { receipts: [received(1)] }, 'quantityDifference', ['outstanding']],
    ['one never came', { receipts: [received(1)], deliveredOn: on('2026-05-14') }, 'quantityDifference', ['short']],
    ['one too many came', { receipts: [received(3)] }, 'quantityDifference', ['over']],
    ['no page showed how many were ordered', { lines: [line({ quantity: null })] }, 'unknown', ['unitsUnknown']],
    ['no page showed how many, and all arrived', { lines: [line({ quantity: null })], deliveredOn: on('2026-05-14') }, 'matched', []],
  ] as const)('%s', (_name, more, status, causes) => {
    const result = said(match([invoice(10_000)], { order: { ...two, ...more }, rules: threeWay }));
    expect([result.status, result.causes]).toEqual([status, causes]);
    if (status === 'quantityDifference') expect(match([invoice(10_000)], { order: { ...two, ...more } }).status, 'nobody asks in a two-way match').toBe('matched');
  });

  it('waits for the bill first', () => {
    expect(said(match([], { order: two, rules: threeWay })).causes).toEqual(['nothingBilled']);
    const all = match([], { order: { ...two, receipts: [received(2)] }, rules: threeWay });
    expect(all.causes).toEqual([{ code: 'nothingBilled', delivered: true }]);
  });
});
