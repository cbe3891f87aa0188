import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draftOf, newBudget, newDraft, newLine } from '../../../components/purchase-order/editor/draft.ts';
import { readDraft } from '../../../components/purchase-order/editor/read-draft.ts';
import { detailsProblem } from '../../../lib/domain/details-problem.ts';
import type { Asin } from '../../../lib/domain/ids.ts';
import { detailsOf } from '../../../lib/domain/purchase-order-details.ts';
import { day, purchaseOrder } from './samples.ts';

const english = { decimal: '.', group: ',' };
const german = { decimal: ',', group: '.' };

const full = purchaseOrder('A-1', {
  title: 'Office refresh', kind: 'blanket', reuse: 'warn', validFrom: day('2026-01-01'), validUntil: day('2026-12-31'), marketplaces: ['amazon.de'],
  suppliers: ['Marlow Office Supply', 'Reed & Sons'], owner: 'Ines Calloway', department: 'Facilities', costCentre: '4100', glCode: '6000', project: 'Q4',
  customValues: { f1: 'north' },
  budget: {
    amount: { amount: 200_050, currency: 'EUR' }, period: 'month', rollover: true, from: day('2026-01-01'), until: null, warnAtPercent: 10,
    rates: [{ currency: 'USD', rate: '0.92', statedOn: day('2026-11-01') }],
  },
  lines: [
    { id: 'l1', asin: 'B0DEMO0001' as Asin, text: 'Desk lamp', quantity: 10, unitPrice: { amount: 2704, currency: 'EUR' }, tolerancePercent: 2.5 }, // of the known form
    { id: 'l2', asin: null, text: 'Monitor arm', quantity: null, unitPrice: null, tolerancePercent: 0 },
  ],
});

test.each([['English', english], ['German', german]])('what is saved comes back unchanged from the editor, written the %s way', (_, format) => {
  expect(readDraft(draftOf(full, format, 'USD'), format)).toEqual({ ok: true, value: detailsOf(full) });
});

describe('each text that cannot be read is named at its field', () => {
  const withLine = (line: Partial<ReturnType<typeof newLine>>) => newDraft({ lines: [{ ...newLine('k', 'EUR'), text: 'Lamp', ...line }] });
  const withBudget = (budget: Partial<ReturnType<typeof newBudget>>) => newDraft({ budget: { ...newBudget('EUR'), amount: '100', ...budget } });
  test.each([
    [newDraft({ validFrom: '2026-02-30' }), 'validFrom', null, 'notADay'],
    [withBudget({ amount: '' }), 'budget.amount', null, 'empty'],
    [withBudget({ amount: '1,20' }), 'budget.amount', null, 'notANumber'],
    [withBudget({ amount: '-5' }), 'budget.amount', null, 'negative'],
    [withBudget({ warnAtPercent: '10.5' }), 'budget.warnAtPercent', null, 'notWhole'],
    [withBudget({ rates: [{ currency: 'USD', rate: 'much', statedOn: '2026-11-01' }] }), 'budget.rates', 1, 'badRate'],
    [withBudget({ rates: [{ currency: 'USD', rate: '0.9', statedOn: '' }] }), 'budget.rates', 1, 'notADay'],
    [withLine({ asin: 'lamp' }), 'lines.asin', 1, 'notAnAsin'],
    [withLine({ quantity: '1.5' }), 'lines.quantity', 1, 'notWhole'],
    [withLine({ quantity: '-1' }), 'lines.quantity', 1, 'negative'],
    [withLine({ unitPrice: '4.1.20' }), 'lines.unitPrice', 1, 'notANumber'],
    [withLine({ unitPrice: '27.045' }), 'lines.unitPrice', 1, 'places'],
  ])('%#: %s', (draft, field, row, code) => {
    expect(readDraft(draft, english)).toEqual({ ok: false, error: [{ field, row, code }] });
  });

  test('all of them at once', () => {
    const draft = { ...withLine({ quantity: 'x', unitPrice: 'y' }), validUntil: 'soon' };
    const read = readDraft(draft, english);
    expect(read.ok ? [] : read.error.map(({ field }) => field)).toEqual(['validUntil', 'lines.quantity', 'lines.unitPrice']);
  });
});

test('a line nobody wrote into is no line, and does not count', () => {
  const blank = newLine('k', 'EUR');
  const read = readDraft(newDraft({ lines: [blank, { ...blank, key: 'l', text: 'Lamp' }] }), english);
  expect(read.ok && read.value.lines.map(({ text }) => text)).toEqual(['Lamp']);
});

test('whatever is typed, what is read is either refused here or judged by the ledger\'s own rules, and never throws', () => {
  const text = fc.string({ maxLength: 12, unit: fc.constantFrom('1', '0', '.', ',', '-', 'B', ' ') });
  fc.assert(fc.property(text, text, text, text, (amount, quantity, unitPrice, warnAtPercent) => {
    const lines = [{ ...newLine('k', 'EUR'), text: 'Lamp', quantity, unitPrice }];
    const read = readDraft(newDraft({ lines, budget: { ...newBudget('EUR'), amount, warnAtPercent } }), english);
    if (read.ok) detailsProblem(read.value, []);
  }));
});
