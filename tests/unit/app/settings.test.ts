import { describe, expect, it } from 'vitest';
import { addPurchaseOrder } from '../../../lib/app/add-purchase-order.ts';
import { applyCatalogue } from '../../../lib/app/apply-catalogue.ts';
import { changeSettings } from '../../../lib/app/change-settings.ts';
import { editPurchaseOrder } from '../../../lib/app/edit-purchase-order.ts';
import { judgeNumber } from '../../../lib/app/judge-number.ts';
import { readSettings } from '../../../lib/app/read-settings.ts';
import { submitCheckout } from '../../../lib/app/submit-checkout.ts';
import { defaultSettings } from '../../../lib/domain/default-settings.ts';
import { emptyLedger, everything, noon, value } from './ledger.ts';
import { on, review } from './pages.ts';

const policy = { organisation: 'Example Works', locked: ['enforcement'], enforcement: { mode: 'require' }, overdueAfterDays: 9, reuse: 'never' };

describe('settings', () => {
  it('are the given ones while nobody decided anything', async () => {
    expect(value(await readSettings(await emptyLedger()))).toEqual({ settings: defaultSettings, own: {}, locked: [], problems: [] });
  });

  it('are the organisation\'s, the person\'s on top of what is not locked, and name what was ignored', async () => {
    const ctx = await emptyLedger('UTC', policy);
    value(await changeSettings(ctx, { changes: { overdueAfterDays: 2, reuse: 'warn' } }));
    const { settings, own, locked, problems } = value(await readSettings(ctx));
    expect(settings).toEqual({ ...defaultSettings, enforcement: { mode: 'require', overrideReasons: [] }, overdueAfterDays: 2, reuse: 'warn' });
    expect(own).toEqual({ overdueAfterDays: 2, reuse: 'warn' });
    expect(locked).toEqual([{ name: 'enforcement', by: 'Example Works' }]);
    expect(problems).toEqual([{ name: 'reuse', row: null, path: '', code: 'invalid' }]);
  });

  it('of a person wait under a lock and hold again without it', async () => {
    const ctx = await emptyLedger();
    value(await changeSettings(ctx, { changes: { enforcement: { mode: 'off', overrideReasons: [] } } }));
    ctx.policy.managed = policy;
    expect(value(await readSettings(ctx)).settings.enforcement.mode).toBe('require');
    ctx.policy.managed = {};
    expect(value(await readSettings(ctx)).settings.enforcement.mode).toBe('off');
  });

  it('change all or not at all: one that is locked or invalid leaves everything as it was', async () => {
    const ctx = await emptyLedger('UTC', policy);
    const before = await everything(ctx.db);
    expect(await changeSettings(ctx, { changes: { overdueAfterDays: 2, enforcement: { mode: 'off', overrideReasons: [] } } }))
      .toEqual({ ok: false, error: { name: 'enforcement', code: 'locked', by: 'Example Works' } });
    const hanging = { ...defaultSettings.numberRules, patterns: [{ kind: 'expression' as const, text: '(a+)+b' }] };
    expect(await changeSettings(ctx, { changes: { overdueAfterDays: 2, numberRules: hanging } }))
      .toEqual({ ok: false, error: { name: 'numberRules', code: 'invalid', path: 'patterns.0', detail: 'ambiguous' } });
    const fields = Array.from({ length: 14 }, (_, index) => ({ id: `f${index}`, label: 'Field', options: [], requiredAtCheckout: false }));
    expect(await changeSettings(ctx, { changes: { customFields: fields } })).toMatchObject({ error: { name: 'customFields', code: 'invalid' } });
    expect(await everything(ctx.db)).toEqual(before);
  });

  it('leave an entry with what changed, and none when nothing did; a choice can be taken back', async () => {
    const ctx = await emptyLedger('UTC', policy);
    value(await changeSettings(ctx, { changes: { overdueAfterDays: 2 } }));
    value(await changeSettings(ctx, { changes: { overdueAfterDays: 2 } }));
    value(await changeSettings(ctx, { changes: { overdueAfterDays: undefined } }));
    expect(value(await readSettings(ctx)).settings.overdueAfterDays).toBe(9);
    expect((await everything(ctx.db)).entries).toMatchObject([
      { action: 'settingsChanged', actor: 'person', subject: 'settings', before: { overdueAfterDays: null }, after: { overdueAfterDays: { value: 2 } } },
      { action: 'settingsChanged', before: { overdueAfterDays: { value: 2 } }, after: { overdueAfterDays: null } },
    ]);
  });
});

describe('a catalogue', () => {
  const catalogue = (...purchaseOrders: unknown[]) => ({ organisation: 'Example Works', purchaseOrders });
  const row = { number: 'PO-1', title: 'Office', costCentre: '4711', budget: { amount: { amount: 100, currency: 'USD' }, period: 'once' } };

  it('adds what is new, brings up to date what is known, and writes nothing the second time', async () => {
    const ctx = await emptyLedger('UTC', catalogue(row, { number: 'PO-2' }, { number: '' }));
    expect(value(await applyCatalogue(ctx))).toEqual({ added: 2, changed: 0, problems: [] });
    const once = await everything(ctx.db);
    expect(once.entries).toMatchObject([{ action: 'purchaseOrderAdded', actor: 'ledger', after: { number: 'PO-1', source: 'policy' } }, { after: { number: 'PO-2' } }]);
    expect(value(await applyCatalogue(ctx))).toEqual({ added: 0, changed: 0, problems: [] });
    expect(await everything(ctx.db)).toEqual(once);
    ctx.policy.managed = catalogue({ ...row, title: 'Offices', state: 'closed' });
    expect(value(await applyCatalogue(ctx))).toEqual({ added: 0, changed: 1, problems: [] });
    expect(value(await judgeNumber(ctx, { text: 'po-1' }))).toMatchObject({ kind: 'known', problem: 'closed', purchaseOrder: { title: 'Offices', costCentre: '4711' } });
    expect((await everything(ctx.db)).entries.at(-1)).toMatchObject({ action: 'purchaseOrderEdited', before: { title: 'Office', state: 'issued' }, after: { title: 'Offices', state: 'closed', source: 'policy' } });
  });

  it('outweighs what it says, leaves the rest to the person, and gets what was ordered under its number before', async () => {
    const ctx = await emptyLedger('UTC', catalogue(row));
    value(await submitCheckout(ctx, { reading: review(1, { X: 1 }), text: 'PO-1', at: noon }));
    value(await applyCatalogue(ctx));
    const [saved] = await ctx.db.getAll('purchaseOrders');
    expect((await ctx.db.getAll('checkouts'))[0]?.chosen?.purchaseOrderId).toBe(saved?.id);
    if (saved === undefined) throw new Error('The catalogue added nothing');
    value(await editPurchaseOrder(ctx, { id: saved.id, changes: { title: 'Mine', owner: 'Ann' } }));
    value(await applyCatalogue(ctx));
    expect((await ctx.db.getAll('purchaseOrders'))[0]).toMatchObject({ title: 'Office', owner: 'Ann' });
  });

  it('leaves out a row that does not go with what a person made of its purchase order, and names it', async () => {
    const ctx = await emptyLedger();
    const { id } = value(await addPurchaseOrder(ctx, { text: 'C', title: 'Old', validUntil: null, favourite: false, validFrom: on('2026-12-01') }));
    ctx.policy.managed = catalogue({ number: 'C', validUntil: '2026-06-30' }, { number: 'D' });
    const problem = { name: 'purchaseOrders', row: null, path: 'C.validUntil', code: 'invalid' };
    expect(value(await applyCatalogue(ctx))).toEqual({ added: 1, changed: 0, problems: [problem] });
    expect(value(await readSettings(ctx)).problems).toEqual([problem]);
    expect(value(await editPurchaseOrder(ctx, { id, changes: { title: 'New' } }))).toMatchObject({ title: 'New', validUntil: null });
  });

  it('knows a purchase order again that a person renamed, and one in another writing of its number', async () => {
    const ctx = await emptyLedger('UTC', { ...catalogue({ number: 'C' }, { number: 'PO/77', title: 'Given' }), numberRules: { folding: { ignoreSeparators: true } } });
    value(await addPurchaseOrder(ctx, { text: 'PO-77', title: 'Own', validUntil: null, favourite: false }));
    expect(value(await applyCatalogue(ctx))).toEqual({ added: 1, changed: 1, problems: [] });
    const [renamed] = (await ctx.db.getAll('purchaseOrders')).filter(({ number }) => String(number) === 'C');
    if (renamed === undefined) throw new Error('The catalogue was not applied');
    value(await editPurchaseOrder(ctx, { id: renamed.id, changes: { text: 'C-NEW' } }));
    expect(value(await applyCatalogue(ctx))).toEqual({ added: 0, changed: 0, problems: [] });
    expect((await ctx.db.getAll('purchaseOrders')).map(({ number, title }) => [number, title]).sort()).toEqual([['C-NEW', ''], ['PO-77', 'Given']]);
  });
});
