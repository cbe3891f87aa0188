import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Invoice, InvoiceId } from '../../../../lib/domain/invoice.ts';
import { on, usd } from '../../app/pages.ts';
import { key } from '../../app/orders.ts';
import { charge, credit, invoice, match, paper } from './papers.ts';

const again = (papers: readonly Invoice[], more: Parameters<typeof match>[1] = {}) =>
  match(papers, more).causes.flatMap((cause) => (cause.code === 'billedAgain' ? [[cause.invoiceIds, cause.amount.amount]] : []));

describe('one paper, told of by several', () => {
  it.each([
    ['a report and a page', [charge(10_000, { number: 'V-1' }), charge(10_000, { source: 'page' })]],
    ['a report and a person with the number', [invoice(10_000, { number: 'INV 1' }), invoice(10_000, { number: 'inv1', day: on('2026-07-01'), source: 'person' })]],
    ['a person without the amount', [invoice(10_000, { number: 'INV1' }), paper({ number: 'INV1', amount: null, source: 'person' })]],
    ['all three', [charge(10_000), charge(10_000, { source: 'page' }), charge(10_000, { source: 'person', day: null })]],
  ])('%s ask once', (_name, papers) => {
    expect(match(papers)).toMatchObject({ status: 'matched', figures: [{ billed: 10_000 }] });
  });

  it.each([
    ['of other numbers', [invoice(10_000, { number: 'A' }), invoice(10_000, { number: 'B', source: 'person' })]],
    ['a month apart', [charge(10_000), charge(10_000, { source: 'page', day: on('2026-06-20') })]],
    ['from one source', [charge(10_000, { source: 'page' }), charge(10_000, { source: 'page' })]],
  ])('papers %s are two', (_name, papers) => {
    expect(match(papers)).toMatchObject({ status: 'duplicateInvoice', figures: [{ billed: 20_000, difference: 10_000 }] });
  });
});

describe('what was billed again', () => {
  it('is the later of two that ask for the whole', () => {
    const [first, second] = [invoice(10_000, { number: 'A' }), invoice(10_000, { number: 'B', day: on('2026-05-20') })];
    expect(again([second, first])).toEqual([[[second.id], 10_000]]);
  });

  it('is one part that came twice', () => {
    const parts = [invoice(4000), invoice(6000), invoice(6000)];
    expect(again(parts)).toEqual([[[parts[2]?.id], 6000]]);
  });

  it('is not the second of two equal parts of the whole', () => {
    expect(again([invoice(5000, { number: 'A' }), invoice(5000, { number: 'A' })])).toEqual([]);
  });

  it('is not what is too much without another like it', () => {
    expect(again([invoice(10_000), invoice(240)])).toEqual([]);
  });

  it('shows by its number while nobody knows what the order costs', () => {
    const [first, second] = [invoice(5000, { number: 'A 1' }), invoice(5000, { number: 'a1' })];
    expect(again([first, second], { order: { total: null } })).toEqual([[[second.id], 5000]]);
    expect(again([invoice(5000, { number: 'A' }), invoice(5000, { number: 'B' })], { order: { total: null } })).toEqual([]);
  });

  it('does not hide behind a credit', () => {
    expect(match([invoice(10_000), invoice(10_000), credit(10_000)])).toMatchObject({ status: 'duplicateInvoice', figures: [{ difference: 0 }] });
  });
});

describe('papers in any order', () => {
  const papers = fc.uniqueArray(fc.record({
    id: fc.integer({ min: 1, max: 999 }).map((id) => `p/${id}` as InvoiceId), // made for tests
    orderKey: fc.constant(key(1)),
    kind: fc.constantFrom('invoice', 'charge', 'credit'),
    number: fc.constantFrom(null, 'A', 'B'),
    day: fc.constantFrom(null, on('2026-05-12'), on('2026-05-15'), on('2026-06-30')),
    amount: fc.constantFrom(null, usd(5000), usd(10_000), { amount: 5000, currency: 'EUR' as const }),
    source: fc.constantFrom('report', 'page', 'person'),
    seenAt: fc.integer({ min: 0, max: 3 }),
  } satisfies { [Name in keyof Invoice]: fc.Arbitrary<Invoice[Name]> }), { selector: ({ id }) => id, maxLength: 7 });

  it('give the same match', () => {
    fc.assert(fc.property(papers.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))), ([all, shuffled]) => {
      expect(match(shuffled)).toEqual(match(all));
    }));
  });

  it('never bill more than all of one kind together, nor forget one of a single source', () => {
    fc.assert(fc.property(papers, (all) => {
      const own = all.map((each) => ({ ...each, source: 'report' as const, amount: each.amount ?? usd(0) }));
      const sum = (kind: Invoice['kind']) => own.reduce((total, each) => (each.kind === kind && each.amount.currency === 'USD' ? total + each.amount.amount : total), 0);
      expect(match(own).figures[0]?.billed).toBe(Math.max(sum('invoice'), sum('charge')) - sum('credit'));
    }));
  });
});
