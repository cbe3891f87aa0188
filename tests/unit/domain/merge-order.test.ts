import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeLines } from '../../../lib/domain/merge-lines.ts';
import { mergeOrder, type Sighting } from '../../../lib/domain/merge-order.ts';
import type { OrderLine } from '../../../lib/domain/order.ts';
import type { OrderedItem } from '../../../lib/domain/reading.ts';
import { asin, on, order, usd } from '../app/pages.ts';

const X = asin('X');
const Y = asin('Y');
const line = (of: Partial<OrderLine>): OrderLine => ({ asin: null, title: null, quantity: null, unitPrice: null, seller: null, ...of });

const cases: readonly (readonly [string, OrderLine[], OrderedItem[], OrderLine[]])[] = [
  ['a page without items erases nothing', [line({ asin: X, quantity: 1 })], [], [line({ asin: X, quantity: 1 })]],
  ['a page with fewer items erases nothing', [line({ asin: X, quantity: 1 }), line({ asin: Y, quantity: 1 })], [{ asin: X, quantity: 1 }],
    [line({ asin: X, quantity: 1 }), line({ asin: Y, quantity: 1 })]],
  ['a page with more items adds them', [line({ asin: X, quantity: 1 })], [{ asin: X, quantity: 1 }, { asin: Y, quantity: 2 }],
    [line({ asin: X, quantity: 1 }), line({ asin: Y, quantity: 2 })]],
  ['the page that shows more units of an item counts', [line({ asin: X, quantity: 1 })], [{ asin: X, quantity: 3 }], [line({ asin: X, quantity: 3 })]],
  ['details add prices', [line({ asin: X, title: 'A', quantity: 1 })], [{ asin: X, title: 'B', quantity: 1, unitPrice: usd(5) }],
    [line({ asin: X, title: 'B', quantity: 1, unitPrice: usd(5) })]],
  ['a list after details takes no price away', [line({ asin: X, quantity: 1, unitPrice: usd(5) })], [{ asin: X, title: 'A', quantity: 1 }],
    [line({ asin: X, title: 'A', quantity: 1, unitPrice: usd(5) })]],
  ['one item in two lines is not counted twice', [line({ asin: X, quantity: 2 })], [{ asin: X, quantity: 1 }, { asin: X, quantity: 1 }],
    [line({ asin: X, quantity: 2 })]],
  ['a line without its ASIN gives way to one with it', [line({ title: 'A', quantity: 1 })], [{ asin: X, quantity: 1 }], [line({ asin: X, quantity: 1 })]],
  ['a line without its ASIN stays while others cannot stand for it', [line({ asin: X, quantity: 1 }), line({ title: 'A', quantity: 1 })],
    [{ asin: X, quantity: 1 }], [line({ asin: X, quantity: 1 }), line({ title: 'A', quantity: 1 })]],
  ['a line without its ASIN stands for no more than the units others leave', [line({ asin: X })], [{ title: 'A', quantity: 3 }],
    [line({ asin: X }), line({ title: 'A', quantity: 2 })]],
];

describe('the lines of an order, page after page', () => {
  it.each(cases)('%s', (_rule, known, seen, merged) => {
    expect(mergeLines(known, seen)).toEqual(merged);
  });

  const items = fc.array(fc.record({
    asin: fc.constantFrom(X, Y), quantity: fc.integer({ min: 1, max: 3 }), unitPrice: fc.constantFrom(usd(1), usd(2)),
  }, { requiredKeys: [] }), { maxLength: 4 });

  it('are the same when a page is seen twice', () => {
    fc.assert(fc.property(items, items, (first, second) => {
      const merged = mergeLines(mergeLines([], first), second);
      expect(mergeLines(merged, second)).toEqual(merged);
    }), {
      numRuns: 1000,
      examples: [[[{ quantity: 2 }, { asin: X }], [{ quantity: 2, unitPrice: usd(1) }, { asin: Y }]]],
    });
  });

  it('are those of a page that shows everything, whatever pages without quantities or ASINs came before', () => {
    const whole: OrderedItem[] = [{ asin: X, title: 'A', quantity: 3 }, { asin: Y, title: 'B', quantity: 1 }];
    const poor = fc.constantFrom<OrderedItem[]>(
      whole.map(({ quantity: _, ...item }) => item),
      whole.map(({ asin: _, ...item }, index) => (index === 0 ? item : { ...item, asin: Y })),
      whole.map(({ title = '' }) => ({ title })),
    );
    fc.assert(fc.property(fc.array(poor, { maxLength: 4 }), (pages) => {
      const merged = [...pages, whole].reduce<readonly OrderLine[]>(mergeLines, []);
      expect(merged.map(({ asin: own, quantity }) => [own, quantity]).sort()).toEqual([[X, 3], [Y, 1]]);
    }));
  });

  it('never lose an item or units of it', () => {
    fc.assert(fc.property(items, items, (first, second) => {
      const merged = mergeLines(mergeLines([], first), second);
      const units = (lines: readonly { asin?: unknown; quantity?: number | null }[], of: unknown) =>
        lines.filter((each) => each.asin === of).reduce((sum, { quantity }) => sum + (quantity ?? 1), 0);
      for (const each of [X, Y]) expect(units(merged, each)).toBe(Math.max(units(first, each), units(second, each)));
    }));
  });
});

describe('an order, page after page', () => {
  const sight = (more: Partial<Sighting>): Sighting => ({ marketplace: 'amazon.com', orderId: order(1), cancelled: false, ...more });
  const see = (...sightings: Partial<Sighting>[]) =>
    sightings.map(sight).reduce<ReturnType<typeof mergeOrder> | undefined>((known, each, index) => mergeOrder(known, each, 1000 + index), undefined);

  it('keeps what a later page does not show', () => {
    expect(see({ placedOn: on('2026-05-11'), total: usd(5), status: 'Arriving', poNumber: 'P' }, {}))
      .toMatchObject({ placedOn: '2026-05-11', total: usd(5), status: 'Arriving', amazonPoNumber: 'P', firstSeenAt: 1000 });
  });

  it.each([
    ['stays cancelled when a page shows nothing of it', [{ cancelled: true, status: 'Cancelled' }, {}], true],
    ['stays cancelled when a page shows another status but no total', [{ cancelled: true }, { status: 'Delivered' }], true],
    ['is not cancelled any more when a page shows it with status and total', [{ cancelled: true }, { status: 'Delivered', total: usd(5) }], false],
    ['becomes cancelled although it had a total', [{ total: usd(5) }, { cancelled: true, status: 'Cancelled' }], true],
  ] as const)('%s', (_rule, sightings, cancelled) => {
    expect(see(...sightings)?.cancelled).toBe(cancelled);
  });

  it('is the very same record when a page shows nothing new within the hour, and seen later after it', () => {
    const first = mergeOrder(undefined, sight({ total: usd(5) }), 1000);
    expect(mergeOrder(first, sight({ total: usd(5) }), 2000)).toBe(first);
    expect(mergeOrder(first, sight({ total: usd(5) }), 1000 + 3_600_000)).toEqual({ ...first, seenAt: 1000 + 3_600_000 });
  });
});
