import { expect, test } from 'vitest';
import { tabReportSchema } from '../../../lib/messaging/tab-report.schema.ts';

const checkout = {
  kind: 'checkout', marketplace: 'amazon.de', purchaseId: '302-0000001-0000001', stage: 'review', number: 'PO-1', verdict: 'usable', kept: false,
};
const unread = { kind: 'unread', page: 'checkout', fields: ['items'] };

test.each([
  ['a checkout with a number', checkout],
  ['a checkout before the review step', { ...checkout, stage: undefined, number: null, verdict: null }],
  ['a page that could not be read', unread],
])('takes %s', (_, report) => {
  const { stage, ...rest } = { stage: undefined, ...report };
  expect(tabReportSchema.safeParse(stage === undefined ? rest : report).success).toBe(true);
});

test.each([
  ['another marketplace', { ...checkout, marketplace: 'amazon.example' }],
  ['a purchase id that is none', { ...checkout, purchaseId: '<img>' }],
  ['a number longer than any PO', { ...checkout, number: 'x'.repeat(201) }],
  ['a verdict nobody gives', { ...checkout, verdict: 'fine' }],
  ['something extra', { ...checkout, html: '<b>' }],
  ['an unknown page', { ...unread, page: 'cart' }],
  ['a flood of fields', { ...unread, fields: Array.from({ length: 41 }, () => 'items') }],
  ['no report at all', 'hello'],
])('refuses %s', (_, report) => {
  expect(tabReportSchema.safeParse(report).success).toBe(false);
});
