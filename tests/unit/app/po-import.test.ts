import { describe, expect, it, test } from 'vitest';
import { addCorrespondence } from '../../../lib/app/add-correspondence.ts';
import { addPurchaseOrder } from '../../../lib/app/add-purchase-order.ts';
import { applyPoImport, type AppliedImport } from '../../../lib/app/apply-po-import.ts';
import { changeSettings } from '../../../lib/app/change-settings.ts';
import { editPurchaseOrder } from '../../../lib/app/edit-purchase-order.ts';
import { movePurchaseOrder } from '../../../lib/app/move-purchase-order.ts';
import { planPoImport } from '../../../lib/app/plan-po-import.ts';
import { submitCheckout } from '../../../lib/app/submit-checkout.ts';
import { rememberExport } from '../../../lib/app/remember-export.ts';
import { undoPoImport } from '../../../lib/app/undo-po-import.ts';
import type { AppContext } from '../../../lib/app/context.ts';
import { defaultSettings } from '../../../lib/domain/default-settings.ts';
import type { ImportedPurchaseOrder } from '../../../lib/domain/po-import/imported.ts';
import type { PoNumber } from '../../../lib/domain/po-number.ts';
import { purchaseOrderSchema } from '../../../lib/domain/purchase-order.schema.ts';
import { budget, line } from '../domain/purchase-orders.ts';
import { emptyLedger, everything, value } from './ledger.ts';
import { on, review, usd } from './pages.ts';

const imported = (number: string, more: Partial<ImportedPurchaseOrder> = {}): ImportedPurchaseOrder =>
  ({ line: 2, number: number as PoNumber, state: null, details: {}, budget: null, lines: [], ...more }); // a number as the reader gives it
const lamp = { asin: null, text: 'Lamp', quantity: 2, unitPrice: usd(1990) };
const quiet = { signal: new AbortController().signal, onProgress: () => undefined };
const plan = async (ctx: AppContext, ...purchaseOrders: ImportedPurchaseOrder[]) => value(await planPoImport(ctx, { purchaseOrders, watch: quiet }));
const apply = async (ctx: AppContext, purchaseOrders: ImportedPurchaseOrder[], taken: readonly string[] = []) =>
  value(await applyPoImport(ctx, { purchaseOrders, taken: new Set(taken as PoNumber[]), file: 'pos.csv', watch: quiet })); // numbers of the rows
const undo = async (ctx: AppContext, applied: AppliedImport) => value(await undoPoImport(ctx, { applied, file: 'pos.csv' }));
const saved = async (ctx: AppContext) => (await ctx.db.getAll('purchaseOrders')).map(({ keys: _, ...purchaseOrder }) => purchaseOrder);
function proved<T>(made: T | undefined): T {
  if (made === undefined) throw new Error('A test names something that is none');
  return made;
}
const po = (text: string) => ({ text, title: 'Ours', validUntil: null, favourite: false });

describe('a table of POs', () => {
  it('adds what is new and brings up to date what is known, with who and from where in the audit trail', async () => {
    const ctx = await emptyLedger();
    value(await addPurchaseOrder(ctx, { ...po('PO-1'), owner: 'Ann', lines: [{ ...line({ text: 'Lamp', tolerancePercent: 5 }), id: 'a' }] }));
    const rows = [imported('po-1', { details: { title: 'Theirs' }, lines: [lamp] }), imported('PO-2', { budget: usd(5000), lines: [lamp], state: 'draft' })];
    expect((await plan(ctx, ...rows)).rows.map(({ group }) => group)).toEqual(['updated', 'new']);
    await apply(ctx, rows);
    const all = await saved(ctx);
    expect(all).toMatchObject([
      { number: 'PO-1', title: 'Theirs', owner: 'Ann', lines: [{ id: 'a', text: 'Lamp', quantity: 2, unitPrice: usd(1990), tolerancePercent: 5 }] },
      { number: 'PO-2', state: 'draft', budget: { amount: usd(5000), period: 'once' }, lines: [{ tolerancePercent: 0 }] },
    ]);
    for (const each of all) expect(purchaseOrderSchema.safeParse(each).error).toBeUndefined();
    expect((await everything(ctx.db)).entries.slice(-2)).toMatchObject([
      { actor: 'person', action: 'purchaseOrderEdited', before: { title: 'Ours' }, after: { title: 'Theirs', source: 'import', file: 'pos.csv' } },
      { action: 'purchaseOrderAdded', after: { number: 'PO-2', source: 'import' } },
    ]);
  });

  it('that is imported again changes nothing', async () => {
    const ctx = await emptyLedger();
    const rows = [imported('PO-1', { details: { title: 'Lab', validUntil: on('2026-12-31'), customValues: { site: 'North' } }, budget: usd(5000), lines: [lamp, lamp], state: 'issued' })];
    await apply(ctx, rows);
    const before = await everything(ctx.db);
    expect((await plan(ctx, ...rows)).rows).toMatchObject([{ group: 'same', changes: undefined }]);
    expect(await apply(ctx, rows)).toEqual({ added: [], changed: [] });
    expect(await everything(ctx.db)).toEqual(before);
  });

  test.each<[string, Partial<ImportedPurchaseOrder>, 'closed' | 'cancelled' | null, object]>([
    ['of a closed PO', { details: { title: 'New' } }, 'closed', { code: 'ended' }],
    ['that opens a cancelled one', { state: 'issued' }, 'cancelled', { code: 'ended' }],
    ['in a status it may not have', { state: 'closed' }, 'cancelled', { code: 'state', problem: 'reopenFirst' }],
    ['with a budget in another currency', { budget: { amount: 100, currency: 'EUR' } }, null, { code: 'currency' }],
  ])('%s is left alone unless somebody says that it wins', async (_, more, state, conflict) => {
    const ctx = await emptyLedger();
    const { id } = value(await addPurchaseOrder(ctx, { ...po('PO-1'), budget: budget({ amount: usd(100) }) }));
    if (state !== null) value(await movePurchaseOrder(ctx, { id, to: state, reason: '' }));
    const before = await everything(ctx.db);
    expect((await plan(ctx, imported('PO-1', more))).rows).toMatchObject([{ group: 'conflicting', conflict }]);
    await apply(ctx, [imported('PO-1', more)]);
    expect(await everything(ctx.db)).toEqual(before);
    const { changed } = await apply(ctx, [imported('PO-1', more)], ['PO-1']);
    expect(changed).toHaveLength('problem' in conflict ? 0 : 1);
  });

  it('is refused PO by PO where the organisation\'s rules or the ledger\'s own refuse it, and the rest goes in', async () => {
    const ctx = await emptyLedger();
    value(await changeSettings(ctx, { changes: { numberRules: { ...defaultSettings.numberRules, maxLength: 5, folding: { ...defaultSettings.numberRules.folding, ignoreSeparators: true } } } }));
    const rows = [
      imported('PO-1'), imported('PO1', { line: 3 }), imported('PO-100', { line: 4 }),
      imported('PO-4', { line: 5, details: { validFrom: on('2027-01-01'), validUntil: on('2026-01-01') } }), imported('PO-5', { line: 6 }),
    ];
    const { problems } = await plan(ctx, ...rows);
    expect(problems).toMatchObject([
      { line: 3, reason: 'sameAsAnother', number: 'PO1' }, { line: 4, reason: 'breaksRules', refusal: { code: 'rule' } },
      { line: 5, reason: 'notKept', refusal: { field: 'validUntil', code: 'endBeforeStart' } },
    ]);
    await apply(ctx, rows);
    expect(await saved(ctx)).toMatchObject([{ number: 'PO-1' }, { number: 'PO-5' }]);
  });

  it('that is stopped in the middle writes nothing', async () => {
    const ctx = await emptyLedger();
    const before = await everything(ctx.db);
    const stop = new AbortController();
    const watch = { signal: stop.signal, onProgress: (done: number) => { if (done === 1) stop.abort(); } };
    const rows = ['PO-1', 'PO-2', 'PO-3'].map((number) => imported(number));
    expect(await applyPoImport(ctx, { purchaseOrders: rows, taken: new Set(), file: 'x', watch })).toEqual({ ok: false, error: 'cancelled' });
    expect(await planPoImport(ctx, { purchaseOrders: rows, watch })).toEqual({ ok: false, error: 'cancelled' });
    expect(await everything(ctx.db)).toEqual(before);
  });
});

describe('an import that is taken back', () => {
  it('leaves the ledger as it was, but for the audit trail', async () => {
    const ctx = await emptyLedger();
    value(await addPurchaseOrder(ctx, { ...po('PO-1'), lines: [line()] }));
    const before = await saved(ctx);
    const applied = await apply(ctx, [imported('PO-1', { details: { title: 'New', owner: 'Bob' }, lines: [lamp], budget: usd(1) }), imported('PO-2')]);
    expect(await undo(ctx, applied)).toEqual({ undone: 2, kept: 0 });
    expect(await saved(ctx)).toEqual(before);
    expect((await everything(ctx.db)).entries.slice(-2)).toMatchObject([{ action: 'purchaseOrderRemoved', before: { number: 'PO-2' } }, { action: 'purchaseOrderEdited', after: { source: 'importUndone' } }]);
    expect(await undo(ctx, applied)).toEqual({ undone: 0, kept: 2 });
  });

  it('keeps what was used or edited since', async () => {
    const ctx = await emptyLedger();
    value(await addPurchaseOrder(ctx, po('PO-1')));
    const applied = await apply(ctx, [imported('PO-1', { details: { title: 'New', owner: 'Bob' } }), imported('PO-2'), imported('PO-3')]);
    const idOf = async (number: string) => proved((await ctx.db.getAll('purchaseOrders')).find((each) => each.number === number)).id;
    value(await editPurchaseOrder(ctx, { id: await idOf('PO-1'), changes: { title: 'Mine' } }));
    value(await editPurchaseOrder(ctx, { id: await idOf('PO-2'), changes: { title: 'Mine too' } }));
    value(await submitCheckout(ctx, { reading: review(1, { X: 1 }), text: 'PO-3', at: ctx.now() }));
    expect(await undo(ctx, applied)).toEqual({ undone: 0, kept: 3 });
    expect(await saved(ctx)).toMatchObject([{ title: 'Mine', owner: 'Bob' }, { title: 'Mine too' }, { number: 'PO-3' }]);
  });

  it('keeps what correspondence, a rule or an export names since', async () => {
    const ctx = await emptyLedger();
    const applied = await apply(ctx, ['PO-1', 'PO-2', 'PO-3', 'PO-4'].map((number) => imported(number)));
    const [a, b, c] = (await saved(ctx)).map(({ id }) => id);
    if (a === undefined || b === undefined || c === undefined) throw new Error('Nothing was added');
    const about = { purchaseOrderIds: [a], orderKeys: [], findingKey: null, attachments: [] };
    value(await addCorrespondence(ctx, { correspondence: { kind: 'note', at: 1, withWhom: 'Kim', subject: '', text: 'Agreed', ...about } }));
    value(await changeSettings(ctx, { changes: { linkRules: [{ id: 'r', purchaseOrderId: b, supplier: 'Shop', asin: null, costCentre: null }] } }));
    value(await rememberExport(ctx, { written: { format: 'csv', fileName: 'x.csv', rows: 1, purchaseOrderIds: [c], orderKeys: [] } }));
    expect(await undo(ctx, applied)).toEqual({ undone: 1, kept: 3 });
    expect((await saved(ctx)).map(({ number }) => number)).toEqual(['PO-1', 'PO-2', 'PO-3']);
  });
});
