// @vitest-environment happy-dom
import { beforeAll, describe, expect, test } from 'vitest';
import { requestMail, requestTotal } from '../../../components/request/request-text.ts';
import type { AgreedLine } from '../../../lib/domain/agreed-line.ts';
import type { Asin } from '../../../lib/domain/ids.ts';
import { purchaseOrder } from './samples.ts';
import { speak } from './stage.tsx';

beforeAll(() => speak('en'));

const people = { locale: 'en-US', timeZone: 'UTC' };
const request = {
  requestedAt: Date.UTC(2026, 10, 23), reason: 'Winter shift', delivery: 'Gate 2', payment: 'Invoice', earlierOrders: '', numberPending: false, remindOn: null, answer: null,
};
const line: AgreedLine = { id: 'l1', asin: 'B0DEMO0001' as Asin, text: 'Desk lamp', quantity: 10, unitPrice: { amount: 2704, currency: 'USD' }, tolerancePercent: 0 }; // of the known form
const bare: AgreedLine = { ...line, id: 'l2', asin: null, text: 'Monitor arm', quantity: null, unitPrice: null };

test('the text says what is asked for, and nothing that was not given', () => {
  const { subject, body } = requestMail(purchaseOrder('PO-7', { title: 'Safety wear', request, lines: [line], costCentre: '4100' }), { name: 'Tom Reed', email: '' }, people, false);
  expect(subject).toBe('PO request: Safety wear · PO-7');
  expect(body.split('\n')).toEqual([
    'Hello Tom Reed,', '', 'please approve this purchase order.', '',
    'Number: PO-7', 'Title: Safety wear', 'Reason: Winter shift', 'Delivery: Gate 2', 'Payment: Invoice', 'Cost centre: 4100', 'Requested on: Nov 23, 2026',
    '', 'Items:', '1. Desk lamp (B0DEMO0001): 10 × $27.04 = $270.40', 'Total: $270.40', '',
    'Please answer with your approval and the final PO number, or with the reason why not.',
  ]);
});

test('a stand-in is never shown as a number', () => {
  const { subject, body } = requestMail(purchaseOrder('PENDING-1', { title: '', request: { ...request, numberPending: true }, lines: [bare] }), null, people, false);
  expect(subject + body).not.toContain('PENDING-1');
  expect(body).toContain('give it a number');
  expect(body).toContain('1. Monitor arm');
});

test('a reminder says that it is one', () => {
  const { subject, body } = requestMail(purchaseOrder('PO-7', { request }), null, people, true);
  expect(subject).toMatch(/^Reminder/);
  expect(body).toContain('I have not had an answer');
});

describe('the total', () => {
  test.each([
    [[], [], false], [[line, line], [{ amount: 54_080, currency: 'USD' }], false], [[line, bare], [{ amount: 27_040, currency: 'USD' }], true],
    [[line, { ...line, unitPrice: { amount: 100, currency: 'EUR' } }], [{ amount: 27_040, currency: 'USD' }, { amount: 1000, currency: 'EUR' }], false],
  ] as const)('%#: is per currency, and says when it is not all', (lines, amounts, isPartial) => {
    expect(requestTotal(lines)).toEqual({ amounts, isPartial });
  });
});
