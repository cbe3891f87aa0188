// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { PurchaseOrderSheet } from '../../../components/papers/PurchaseOrderSheet.tsx';
import { purchaseOrderDocument } from '../../../lib/domain/purchase-order-document.ts';
import type { PurchaseOrder } from '../../../lib/domain/purchase-order.ts';
import { wordsIn, type WrittenLanguage } from '../../../lib/i18n/written-words.ts';
import { budget, line } from '../domain/purchase-orders.ts';
import { day, purchaseOrder } from './samples.ts';
import { stage } from './stage.tsx';

const details = { buyer: 'Example Works\nHarbour Street 1', delivery: 'Gate 2', billing: '', terms: '30 days net.' };
const request = { requestedAt: 0, reason: '', delivery: 'Hall 5', payment: 'By invoice', earlierOrders: '', numberPending: true, remindOn: null, answer: null };

function sheetText(changes: Partial<PurchaseOrder>, language: WrittenLanguage = 'en'): string {
  const { place, show } = stage();
  const shown = purchaseOrder('PO-7', changes);
  show(<PurchaseOrderSheet purchaseOrder={shown} document={purchaseOrderDocument(shown, details)} issuedOn={day('2026-11-23')} words={wordsIn(language, 'en-US')} />);
  return place.textContent ?? '';
}

test('the total is the sum of the lines, in figures and in words', () => {
  const text = sheetText({ lines: [line(), line({ id: 'b', quantity: 3, unitPrice: { amount: 1005, currency: 'USD' } })] });
  expect(text).toContain('Total $50.15');
  expect(text).toContain('In words: fifty US dollars and fifteen cents');
  expect(sheetText({ lines: [line()] }, 'de')).toContain('In Worten: zwanzig US-Dollar');
});

test('currencies are never added up', () => {
  const text = sheetText({ lines: [line(), line({ id: 'b', unitPrice: { amount: 1000, currency: 'EUR' } })] });
  expect(text).toContain('Total $20.00');
  expect(text).toContain('Total €20.00');
});

test('a line whose price is open is a dash, and the total says that it lacks it', () => {
  const text = sheetText({ lines: [line(), line({ id: 'b', unitPrice: null })] });
  expect(text).toContain('Total of the items with price and quantity $20.00');
  expect(text).toContain('–');
});

test('without items it says what may be spent', () => {
  expect(sheetText({ budget: budget() })).toContain('Up to $1,000.00');
});

test('a stand-in is never printed as a number, and what the request says of delivery and payment holds', () => {
  const text = sheetText({ title: 'Lamps', request });
  expect(text).not.toContain('PO-7');
  expect(text).toContain('Number follows');
  expect(text).toContain('Hall 5');
  expect(text).not.toContain('Gate 2');
  expect(text).toContain('30 days net.\nBy invoice');
});

test('an address that nobody gave is left out', () => {
  expect(sheetText({})).toContain('Gate 2');
  expect(sheetText({})).not.toContain('Invoice to');
});
