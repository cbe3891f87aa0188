// @vitest-environment happy-dom
import { beforeAll, describe, expect, test } from 'vitest';
import { actionText, changesOf, shortChange, subjectText } from '../../../components/history/entry-words.ts';
import type { PurchaseOrderId } from '../../../lib/domain/ids.ts';
import { entryActions, type Entry } from '../../../lib/domain/entry.ts';
import { speak } from './stage.tsx';

const people = { locale: 'en-US', timeZone: 'UTC' };
const id = '00000000-0000-4000-8000-000000000001' as PurchaseOrderId; // of the known form
const numbers = new Map([[id, 'PO-7']]);
const entry = (more: Partial<Entry>): Entry => ({
  seq: 1, at: 0, actor: 'person', action: 'purchaseOrderEdited', subject: `purchaseOrder/${id}`, before: null, after: null, reason: null, digest: null, hash: null, removedAt: null, ...more,
});

describe.each(['en', 'de'] as const)('in %s', (language) => {
  beforeAll(() => speak(language));

  test.each(entryActions)('%s has words', (action) => expect(actionText(entry({ action }))).toMatch(/^\p{L}.{2,}/u));
});

describe('what changed', () => {
  beforeAll(() => speak('en'));

  test.each([
    ['a state', { state: 'draft' }, { state: 'issued' }, 'State: Draft → Issued'],
    ['an amount', { total: { amount: 100, currency: 'USD' } }, { total: { amount: 250, currency: 'USD' } }, 'Total: $1.00 → $2.50'],
    ['a day', { validUntil: null }, { validUntil: '2026-12-31' }, 'Valid until: – → Dec 31, 2026'],
    ['a yes', { favourite: false }, { favourite: true }, 'Favourite: No → Yes'],
    ['a list', { suppliers: [] }, { suppliers: ['A', 'B'] }, 'Suppliers: – → A; B'],
    ['a field nobody named', { oddity: 1 }, { oddity: 2 }, 'oddity: 1 → 2'],
    ['a PO by its id', { purchaseOrderId: null }, { purchaseOrderId: id }, 'PO: – → PO-7'],
  ])('%s is told from what to what', (_, before, after, expected) => {
    expect(shortChange(changesOf(entry({ before, after }), numbers, people), { before })).toBe(expected);
  });

  test('a long text waits for the open entry', () => {
    const long = entry({ before: { text: '' }, after: { text: 'x'.repeat(80) } });
    expect(shortChange(changesOf(long, numbers, people), long)).toBe('');
  });

  test('what is new waits too, without our own ids', () => {
    const added = entry({ before: null, after: { id, kind: 'note' } });
    expect(shortChange(changesOf(added, numbers, people), added)).toBe('');
    expect(changesOf(added, numbers, people).map(({ name }) => name)).toEqual(['Kind']);
  });

  test('what was taken back and what was removed says so', () => {
    expect(actionText(entry({ action: 'orderAssigned', after: { undo: 4 } }))).toBe('Taken back: Order given to POs');
    expect(actionText(entry({ removedAt: 5 }))).toBe('PO changed (contents removed)');
  });

  test.each([
    [`purchaseOrder/${id}`, 'PO-7'], ['order/amazon.com/112-0000001-0000001', '112-0000001-0000001'], ['settings', ''], ['series/PO-{seq:4}', 'PO-{seq:4}'],
  ])('%s is known as "%s"', (subject, expected) => expect(subjectText(entry({ subject }), numbers)).toBe(expected));
});
