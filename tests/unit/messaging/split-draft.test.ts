import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Asin, PurchaseOrderId } from '../../../lib/domain/ids.ts';
import type { PoNumber } from '../../../lib/domain/po-number.ts';
import type { Share } from '../../../lib/domain/share.ts';
import { draftOf, keptDraft, partsOf } from '../../../lib/messaging/field-words/split-draft.ts';

const asin = 'B0DEMO0001' as Asin; // an ASIN's form
const parts = (values: Record<string, string>, marketplace: 'amazon.com' | 'amazon.de' | 'amazon.co.jp' = 'amazon.com') => partsOf(draftOf(values), 'PO-A', marketplace);

test.each([
  ['amount', { 'value-2': '12.50' }, 'amazon.com', { kind: 'amount', amount: { amount: 1250, currency: 'USD' } }],
  ['amount', { 'value-2': '12.5' }, 'amazon.com', { kind: 'amount', amount: { amount: 1250, currency: 'USD' } }],
  ['amount', { 'value-2': '1.234,56 €' }, 'amazon.de', { kind: 'amount', amount: { amount: 123456, currency: 'EUR' } }],
  ['amount', { 'value-2': '12,5' }, 'amazon.de', { kind: 'amount', amount: { amount: 1250, currency: 'EUR' } }],
  ['amount', { 'value-2': '1,280' }, 'amazon.co.jp', { kind: 'amount', amount: { amount: 1280, currency: 'JPY' } }],
  ['percent', { 'value-2': '33,33 %' }, 'amazon.de', { kind: 'percent', percent: 33.33 }],
  ['percent', { 'value-2': '5' }, 'amazon.com', { kind: 'percent', percent: 5 }],
  ['units', { [`units-2-${asin}`]: ' 2 ' }, 'amazon.com', { kind: 'units', units: [{ asin, quantity: 2 }] }],
] as const)('by %s: %j on %s', (by, value, marketplace, share) => {
  expect(parts({ by, 'number-2': 'PO-B', ...value }, marketplace)).toEqual({ ok: true, value: [{ text: 'PO-A', share: { kind: 'rest' } }, { text: 'PO-B', share }] });
});

describe('what is missing is named by its place', () => {
  test.each([
    [{ by: 'amount', 'number-2': ' ', 'value-2': '1' }, 'number', 2],
    [{ by: 'amount', 'number-2': 'PO-B', 'value-2': '' }, 'value', 2],
    [{ by: 'amount', 'number-2': 'PO-B', 'value-2': 'a lot' }, 'value', 2],
    [{ by: 'percent', 'number-2': 'PO-B', 'value-2': '1234' }, 'value', 2],
    [{ by: 'units', 'number-2': 'PO-B', [`units-2-${asin}`]: '0' }, 'value', 2],
    [{ by: 'units', 'number-2': 'PO-B', [`units-2-${asin}`]: '-1' }, 'value', 2],
    [{ by: 'amount', 'number-2': 'PO-B', 'value-2': '1', 'number-3': '', 'value-3': '' }, 'number', 3],
  ])('%j', (values, code, position) => {
    expect(parts(values)).toEqual({ ok: false, error: { code, position } });
  });
});

test('what was kept comes back as it would be typed, and gives the same parts', () => {
  const share: fc.Arbitrary<Share> = fc.oneof(
    fc.integer({ min: 1, max: 99_999 }).map((amount) => ({ kind: 'amount', amount: { amount, currency: 'USD' } }) as const),
  );
  fc.assert(fc.property(fc.array(share, { minLength: 1, maxLength: 4 }), (shares) => {
    const chosen = (index: number) => ({ purchaseOrderId: `id-${index}` as PurchaseOrderId, number: `PO-${index}` as PoNumber });
    const split = [{ chosen: chosen(0), share: { kind: 'rest' } as const }, ...shares.map((each, index) => ({ chosen: chosen(index + 1), share: each }))];
    expect(partsOf(keptDraft({ split }), 'PO-0', 'amazon.com')).toEqual({ ok: true, value: split.map((part) => ({ text: part.chosen.number, share: part.share })) });
  }));
});
