import { describe, expect, test } from 'vitest';
import { draftMail, mailKinds, recipientsOf, type MailFacts } from '../../../lib/domain/mail-draft.ts';
import { daysLate } from '../../../lib/domain/papers/order-block.ts';
import { day, order, purchaseOrder } from '../components/samples.ts';
import { budget } from './purchase-orders.ts';

const usd = (amount: number) => ({ amount, currency: 'USD' }) as const;
const late = order('112-0000001-0000001', {
  placedOn: day('2026-11-01'), promisedOn: day('2026-11-10'), total: usd(5000), amazonPoNumber: 'PO-9', payments: ['Visa ending in 4242'],
  lines: [{ asin: null, title: 'Lamp', quantity: 2, unitPrice: usd(2500), seller: 'Marlow' }],
});
const facts: MailFacts = {
  kind: 'lateDelivery', purchaseOrders: [purchaseOrder('PO-7', { budget: budget(), owner: 'Ines' })], orders: [late], invoices: [], difference: null, today: day('2026-11-23'),
};
const codesOf = (given: MailFacts) => draftMail(given).blocks.map(({ facts: all }) => all.map(({ code }) => code));

test('a late delivery says when it was promised, how late it is and what is missing, by number', () => {
  const draft = draftMail(facts);
  expect(draft.names).toEqual(['PO-7', '112-0000001-0000001']);
  expect(draft.answerBy).toBe('2026-11-30');
  expect(codesOf(facts)).toEqual([['number', 'title'], ['orderId', 'marketplace', 'placedOn', 'seller', 'promisedOn', 'daysLate']]);
  expect(draft.blocks[1]?.items).toEqual([{ asin: null, title: 'Lamp', quantity: 2, unitPrice: usd(2500), amount: usd(5000) }]);
});

test.each(mailKinds.filter((kind) => kind !== 'approval'))('%s tells nobody what the budget is or who owns it', (kind) => {
  const codes = codesOf({ ...facts, kind }).flat();
  expect(codes).not.toContain('budget');
  expect(codes).not.toContain('owner');
});

test('an approver reads the budget', () => expect(codesOf({ ...facts, kind: 'approval' })[0]).toEqual(['number', 'title', 'budget', 'owner']));

test('the payment is told only where an invoice is asked for', () => {
  const withPayment = mailKinds.filter((kind) => codesOf({ ...facts, kind }).flat().includes('payment'));
  expect(withPayment).toEqual(['missingInvoice']);
});

test('a number that is a stand-in is never named', () => {
  const request = { requestedAt: 0, reason: 'New hires', delivery: '', payment: '', earlierOrders: '', numberPending: true, remindOn: null, answer: null };
  const draft = draftMail({ ...facts, kind: 'approval', purchaseOrders: [purchaseOrder('PENDING-1', { title: 'Lamps', request })] });
  expect(draft.names).toEqual(['112-0000001-0000001']);
  expect(JSON.stringify(draft)).not.toContain('PENDING-1');
});

describe('a difference', () => {
  test('is told with its sign', () => {
    const [block] = draftMail({ ...facts, kind: 'priceDifference', difference: { expected: usd(5000), actual: usd(4600) } }).blocks.slice(-1);
    expect(block?.facts.map(({ code, value }) => [code, value.kind === 'money' ? value.amounts : null])).toEqual([
      ['expected', [usd(5000)]], ['actual', [usd(4600)]], ['difference', [usd(-400)]],
    ]);
  });

  test('of two currencies is never computed', () => {
    const [block] = draftMail({ ...facts, kind: 'priceDifference', difference: { expected: usd(5000), actual: { amount: 4600, currency: 'EUR' } } }).blocks.slice(-1);
    expect(block?.facts.map(({ code }) => code)).toEqual(['expected', 'actual']);
  });
});

test('nobody asks a supplier for an approval', () => {
  expect(mailKinds.filter((kind) => !recipientsOf(kind).includes('supplier'))).toEqual(['approval']);
});

test.each([
  ['not promised', null, null, false, undefined],
  ['due today', '2026-11-23', null, false, undefined],
  ['due yesterday', '2026-11-22', null, false, 1],
  ['came late', '2026-11-10', '2026-11-12', false, 2],
  ['came early', '2026-11-10', '2026-11-09', false, undefined],
  ['cancelled', '2026-11-10', null, true, undefined],
] as const)('an order that is %s is late by its days', (_, promised, delivered, cancelled, expected) => {
  expect(daysLate({ promisedOn: promised === null ? null : day(promised), deliveredOn: delivered === null ? null : day(delivered), cancelled }, day('2026-11-23'))).toBe(expected);
});
