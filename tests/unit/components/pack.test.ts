// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packFile } from '../../../components/papers/pack-file.ts';
import { packText, titleParts, writePack } from '../../../components/papers/write-pack.ts';
import type { Correspondence, CorrespondenceId } from '../../../lib/domain/correspondence.ts';
import { supportPack } from '../../../lib/domain/support-pack.ts';
import { wordsIn } from '../../../lib/i18n/written-words.ts';
import { budget } from '../domain/purchase-orders.ts';
import { day, order, purchaseOrder } from './samples.ts';

const usd = (amount: number) => ({ amount, currency: 'USD' }) as const;
const called: Correspondence = {
  id: '00000000-0000-4000-8000-000000000001' as CorrespondenceId, kind: 'call', at: Date.UTC(2026, 10, 20, 12), withWhom: 'Amazon', subject: 'Lamps', // of the known form
  text: 'They look into it.\nReference 77.', purchaseOrderIds: [], orderKeys: [], findingKey: null, attachments: ['photo.jpg'],
};
const facts = {
  issue: 'One of two lamps is missing.',
  orders: [order('112-0000001-0000001', {
    placedOn: day('2026-11-01'), promisedOn: day('2026-11-10'), deliveredOn: day('2026-11-12'), total: usd(5000), payments: ['Visa ending in 4242'],
    lines: [{ asin: null, title: 'Lamp', quantity: 2, unitPrice: usd(2500), seller: 'Marlow' }],
  })],
  purchaseOrders: [purchaseOrder('PO-7', { budget: budget(), owner: 'Ines', costCentre: '4100' })],
  invoices: [], correspondence: [called, { ...called, kind: 'note', text: 'They are slow.' } as const], today: day('2026-11-23'),
};
const words = wordsIn('en', 'en-US');

test('a pack says everything customer service may ask for, as plain lines', () => {
  expect(packText(writePack(supportPack(facts), words, 'UTC')).split('\n')).toEqual([
    'Support request: 112-0000001-0000001 and PO-7', '', 'What is wrong: One of two lamps is missing.', '',
    'Order', 'Order number: 112-0000001-0000001', 'Ordered at: amazon.com', 'Placed on: Nov 1, 2026', 'Seller: Marlow', 'Promised for: Nov 10, 2026', 'Delivered on: Nov 12, 2026',
    'Late by: 2 days', 'Order total: $50.00', 'Paid with: Visa ending in 4242', 'Items:', '1. Lamp, Quantity 2, Unit price $25.00, Amount $50.00', '',
    'Purchase order', 'PO number: PO-7', 'Title: Title of PO-7', '',
    'Correspondence so far', 'Nov 20, 2026, Call, Amazon', 'Lamps', '  They look into it.', '  Reference 77.', 'Attachments: photo.jpg', '',
    'Put together on Nov 23, 2026 with PO Ledger.',
  ]);
});

test('neither budgets, owners and accounts nor notes to oneself leave the house', () => {
  expect(JSON.stringify(supportPack(facts))).not.toMatch(/budget|Ines|4100|slow/);
});

test('a title taken apart at its names is the same title', () => {
  expect(titleParts('About 112-1 and PO-7.', ['112-1', 'PO-7'])).toEqual([
    { text: 'About ', isName: false }, { text: '112-1', isName: true }, { text: ' and ', isName: false }, { text: 'PO-7', isName: true }, { text: '.', isName: false },
  ]);
  fc.assert(fc.property(fc.string(), fc.array(fc.string({ maxLength: 3 })), (title, names) => {
    expect(titleParts(title, names).map(({ text }) => text).join('')).toBe(title);
  }));
});

describe('the file', () => {
  const nasty = `"><script>alert(1)</script><img src=x onerror='alert(2)'>&amp;`;
  const hostile = {
    ...facts, issue: nasty, correspondence: [{ ...called, withWhom: nasty, subject: nasty, text: nasty, attachments: [nasty] }],
    orders: facts.orders.map((each) => ({ ...each, status: nasty, payments: [nasty], lines: [{ asin: null, title: nasty, quantity: 1, unitPrice: null, seller: nasty }] })),
  };

  test('holds every text as text: no element, attribute or script comes out of one', () => {
    const file = packFile(writePack(supportPack(hostile), words, 'UTC'));
    const read = new DOMParser().parseFromString(file, 'text/html');
    expect(read.querySelectorAll('script, img, [onerror], iframe, a, link')).toHaveLength(0);
    expect(read.querySelector('.issue p')?.textContent).toBe(nasty);
    expect(read.querySelectorAll('h1')).toHaveLength(1);
    expect(file).not.toMatch(/https?:|url\(|@import/);
  });

  test('has the same elements whatever the texts are', () => {
    const shape = (issue: string): string => packFile(writePack(supportPack({ ...facts, issue }), words, 'UTC')).replace(/>[^<]*</g, '><');
    const text = fc.string({ minLength: 1, maxLength: 60, unit: fc.constantFrom('<', '>', '&', '"', "'", '/', '!', '-', 'a', '\u0000', '\ud800', '=', '`') });
    fc.assert(fc.property(text, (issue) => { expect(shape(`x${issue}`)).toBe(shape('x')); }));
  });

  test('is written in German too', () => {
    const file = packFile(writePack(supportPack(facts), wordsIn('de', 'en-US'), 'UTC'));
    expect(file).toContain('<html lang="de">');
    expect(file).toContain('<dt>Bestellt am</dt><dd dir="auto">01.11.2026</dd>');
  });
});
