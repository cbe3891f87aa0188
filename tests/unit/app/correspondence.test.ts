import { describe, expect, test } from 'vitest';
import { addCorrespondence } from '../../../lib/app/add-correspondence.ts';
import { editCorrespondence } from '../../../lib/app/edit-correspondence.ts';
import { readPapers } from '../../../lib/app/read-papers.ts';
import { removeCorrespondence, restoreCorrespondence } from '../../../lib/app/remove-correspondence.ts';
import type { NewCorrespondence } from '../../../lib/domain/correspondence.ts';
import { correspondenceProblem } from '../../../lib/domain/correspondence-problem.ts';
import { correspondenceSchema } from '../../../lib/domain/correspondence.schema.ts';
import { emptyLedger, everything, noon, value } from './ledger.ts';
import { key, phoned, save } from './orders.ts';

const note = (more: Partial<NewCorrespondence> = {}): NewCorrespondence => ({
  kind: 'note', at: noon, withWhom: 'Ines', subject: 'Lamps', text: 'They come on Monday.', purchaseOrderIds: [], orderKeys: [], findingKey: null, attachments: ['offer.pdf'], ...more,
});

describe('what was written and said', () => {
  test('stands at its purchase order and its order, the oldest first, and each change is in the trail', async () => {
    const ctx = await emptyLedger();
    const { A } = await save(ctx, 'A');
    await phoned(ctx, 1);
    const said = value(await addCorrespondence(ctx, { correspondence: note({ orderKeys: [key(1)], at: noon + 5 }) }));
    value(await addCorrespondence(ctx, { correspondence: note({ purchaseOrderIds: [A], text: 'Earlier.' }) }));
    expect(correspondenceSchema.safeParse(said).success).toBe(true);
    const before = value(await editCorrespondence(ctx, { id: said.id, changes: { text: 'They come on Tuesday.' } }));
    expect(before.text).toBe('They come on Monday.');
    const { correspondence } = value(await readPapers(ctx, { purchaseOrderIds: [A], orderKeys: [key(1)] }));
    expect(correspondence.map(({ text }) => text)).toEqual(['Earlier.', 'They come on Tuesday.']);
    const entries = (await ctx.db.getAll('entries')).filter(({ subject }) => subject === `correspondence/${said.id}`);
    expect(entries.map(({ action, before: was, after }) => [action, was?.['text'], after?.['text']])).toEqual([
      ['correspondenceAdded', undefined, 'They come on Monday.'], ['correspondenceEdited', 'They come on Monday.', 'They come on Tuesday.'],
    ]);
  });

  test('is back exactly as it was after it was taken out and put back, and putting back twice is once', async () => {
    const ctx = await emptyLedger();
    const said = value(await addCorrespondence(ctx, { correspondence: note() }));
    const { correspondence } = await everything(ctx.db);
    const removed = value(await removeCorrespondence(ctx, { id: said.id }));
    expect((await everything(ctx.db)).correspondence).toEqual([]);
    value(await restoreCorrespondence(ctx, { correspondence: removed }));
    value(await restoreCorrespondence(ctx, { correspondence: removed }));
    const after = await everything(ctx.db);
    expect(after.correspondence).toEqual(correspondence);
    expect(after.entries).toHaveLength(3);
    expect(await removeCorrespondence(ctx, { id: said.id })).toMatchObject({ ok: true });
    expect(await removeCorrespondence(ctx, { id: said.id })).toEqual({ ok: false, error: 'notFound' });
  });

  test('that changes nothing writes nothing', async () => {
    const ctx = await emptyLedger();
    const said = value(await addCorrespondence(ctx, { correspondence: note() }));
    value(await editCorrespondence(ctx, { id: said.id, changes: { text: said.text } }));
    expect(await ctx.db.count('entries')).toBe(1);
  });
});

describe('what cannot be kept is refused whole, with its reason', () => {
  test.each([
    ['a note of a million characters', { text: 'x'.repeat(1_000_000) }, { code: 'tooLong', field: 'text', most: 100_000 }],
    ['nothing at all', { text: ' ', subject: '' }, { code: 'empty', field: 'text' }],
    ['an address that is none', { withWhom: 'ines@' }, { code: 'badAddress', field: 'withWhom' }],
    ['two addresses', { withWhom: 'a@example.com, b@example.com' }, { code: 'badAddress', field: 'withWhom' }],
    ['a header in the address', { withWhom: 'Ines <a@example.com\nbcc: b@example.com>' }, { code: 'badAddress', field: 'withWhom' }],
    ['a long subject', { subject: 'x'.repeat(501) }, { code: 'tooLong', field: 'subject', most: 500 }],
    ['many attachments', { attachments: Array.from({ length: 51 }, () => 'a') }, { code: 'tooMany', field: 'attachments', most: 50 }],
  ] as const)('%s', async (_, more, error) => {
    const ctx = await emptyLedger();
    expect(await addCorrespondence(ctx, { correspondence: note(more) })).toEqual({ ok: false, error });
    expect(await ctx.db.count('entries')).toBe(0);
  });

  test.each(['Ines Marlow', 'ines@example.com', 'Ines Marlow <ines@example.com>', ''])('%j is fine', (withWhom) => {
    expect(correspondenceProblem(note({ withWhom }))).toBeUndefined();
  });
});
