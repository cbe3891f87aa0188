import { describe, expect, test } from 'vitest';
import { attentionReasonsOf } from '../../../lib/domain/attention.ts';
import { arrangePurchaseOrders, type Arrangement } from '../../../lib/domain/arrange-purchase-orders.ts';
import { day, purchaseOrder } from '../components/samples.ts';

const today = day('2026-11-23');
const everything: Arrangement = { query: '', group: 'all', department: null, supplier: null, sorting: null };
const compare = new Intl.Collator('en', { numeric: true }).compare;
const numbers = (arrangement: Partial<Arrangement>, all = ledger) =>
  arrangePurchaseOrders(all, { ...everything, ...arrangement }, today, compare).map(({ number }) => String(number));

const request = { requestedAt: 0, reason: '', delivery: '', payment: '', earlierOrders: '', numberPending: false, answer: null };
const ledger = [
  purchaseOrder('A-10', { title: 'Lamps', department: 'Research', owner: 'Ines Calloway' }),
  purchaseOrder('A-9', { title: 'arms', state: 'draft', validUntil: day('2026-12-31') }),
  purchaseOrder('A-2', { title: '', state: 'closed', department: 'Facilities', orderCount: 7 }),
  purchaseOrder('A-1', { title: 'Boxes', validUntil: day('2026-11-22'), department: 'Research', orderCount: 2 }),
  purchaseOrder('A-3', { title: 'Gloves', state: 'requested', request: { ...request, remindOn: day('2026-11-23') } }),
];

describe('groups', () => {
  test.each([
    ['all', ['A-10', 'A-9', 'A-2', 'A-1', 'A-3']],
    ['open', ['A-10', 'A-1']],
    ['waiting', ['A-9', 'A-3']],
    ['done', ['A-2']],
    ['attention', ['A-1', 'A-3']],
  ] as const)('%s holds %j', (group, expected) => {
    expect(numbers({ group })).toEqual(expected);
  });

  test('a department narrows any of them', () => {
    expect(numbers({ group: 'open', department: 'Research' })).toEqual(['A-10', 'A-1']);
    expect(numbers({ group: 'done', department: 'Research' })).toEqual([]);
  });
});

describe('sorting', () => {
  test.each([
    ['number', false, ['A-1', 'A-2', 'A-3', 'A-9', 'A-10']],
    ['number', true, ['A-10', 'A-9', 'A-3', 'A-2', 'A-1']],
    ['title', false, ['A-9', 'A-1', 'A-3', 'A-10', 'A-2']],
    ['state', false, ['A-9', 'A-3', 'A-10', 'A-1', 'A-2']],
    ['orders', true, ['A-2', 'A-1', 'A-10', 'A-9', 'A-3']],
  ] as const)('by %s, descending %s', (key, descending, expected) => {
    expect(numbers({ sorting: { key, descending } })).toEqual(expected);
  });

  test.each([false, true])('what has nothing to compare stands last (descending %s)', (descending) => {
    expect(numbers({ sorting: { key: 'ends', descending } }).slice(2)).toEqual(['A-10', 'A-2', 'A-3']);
  });
});

test.each([
  ['calloway', ['A-10']],
  ['research lamps', ['A-10']],
  ['a1', ['A-1', 'A-10']],
])('%j is found by number, title, department or owner', (query, expected) => {
  expect(numbers({ query }).sort(compare)).toEqual(expected);
});

describe('what needs attention', () => {
  test.each([
    [{ validUntil: day('2026-11-22') }, ['expired']],
    [{ validUntil: day('2026-11-23') }, ['endsSoon']],
    [{ validUntil: day('2026-11-30') }, ['endsSoon']],
    [{ validUntil: day('2026-12-01') }, []],
    [{ validUntil: day('2026-11-22'), state: 'closed' }, []],
    [{ state: 'cancellationPending' }, ['cancelling']],
    [{ state: 'requested', request: { ...request, remindOn: day('2026-11-24') } }, []],
    [{ state: 'requested', request: { ...request, remindOn: null } }, []],
    [{ state: 'requested', request: { ...request, remindOn: day('2026-11-20'), answer: { kind: 'rejected', at: 1, by: '', reason: '' } } }, []],
  ] as const)('%j gives %j', (changes, expected) => {
    expect(attentionReasonsOf(purchaseOrder('A-1', changes), today)).toEqual(expected);
  });
});
