import { describe, expect, it } from 'vitest';
import { draftOf, readDivision, withoutPart, withPart, type PartDraft } from '../../../components/orders/division-draft.ts';
import { newOrder } from '../../../lib/domain/merge-order.ts';
import type { PurchaseOrder } from '../../../lib/domain/purchase-order.ts';
import { asin, order, usd } from '../app/pages.ts';
import { line } from '../domain/divisions.ts';
import { samplePurchaseOrder } from '../exchange/history-rows.ts';

const english = { decimal: '.', group: ',' };
const [A, B] = ['a', 'b'].map((id) => samplePurchaseOrder({ id: id as PurchaseOrder['id'] })) as [PurchaseOrder, PurchaseOrder]; // any text will do here; two of them
const bought = { ...newOrder('amazon.com', order(1), 0), total: usd(1000), lines: [line('X', 2, 200), line('Y', 1, 400)] };
const part = (id: number, purchaseOrder: PurchaseOrder | null, changes: Partial<PartDraft>): PartDraft => ({ id, purchaseOrder, kind: 'rest', text: '', units: {}, ...changes });
const read = (...draft: readonly PartDraft[]) => readDivision(draft, bought, english);

describe('a division while it is typed', () => {
  it('begins with the whole for one, halves it for a second part, and gives the whole back to who is left', () => {
    const one = draftOf([], english);
    expect(one).toMatchObject([{ kind: 'whole', purchaseOrder: null }]);
    const two = withPart(one);
    expect(two).toMatchObject([{ kind: 'percent', text: '50' }, { kind: 'rest' }]);
    expect(withPart(two)[2]).toMatchObject({ kind: 'percent' });
    expect(withoutPart(two, 0)).toMatchObject([{ id: 1, kind: 'whole' }]);
  });

  it('shows each part its own amount and what is left, until one takes the rest', () => {
    const typed = [part(0, A, { kind: 'percent', text: '30' }), part(1, B, { kind: 'amount', text: '2.50' })];
    expect(read(...typed)).toMatchObject({ problem: 'tooLittle', parts: null, amounts: [usd(300), usd(250)], left: usd(450) });
    expect(read(part(0, A, { kind: 'percent', text: '30' }), part(1, B, {}))).toMatchObject({ problem: null, amounts: [usd(300), usd(700)], left: null });
  });

  it.each([
    ['badPercent', part(0, A, { kind: 'percent', text: '0' })],
    ['badPercent', part(0, A, { kind: 'percent', text: '33.333' })],
    ['badAmount', part(0, A, { kind: 'amount', text: '12,5' })],
    ['badUnits', part(0, A, { kind: 'units', units: { [asin('X')]: '1.5' } })],
    ['badUnits', part(0, A, { kind: 'units' })],
    ['tooMuch', part(0, A, { kind: 'units', units: { [asin('X')]: '3' } })],
    ['samePurchaseOrder', part(0, B, { kind: 'percent', text: '50' })],
    ['noPurchaseOrder', part(0, null, { kind: 'percent', text: '50' })],
  ] as const)('says %s and gives nothing to save', (problem, first) => {
    expect(read(first, part(1, B, {}))).toMatchObject({ problem, parts: null });
  });

  it('gives what can be saved, units and all', () => {
    expect(read(part(0, A, { kind: 'units', units: { [asin('X')]: '2', [asin('Y')]: '' } }), part(1, B, {})).parts).toEqual([
      { purchaseOrderId: 'a', share: { kind: 'units', units: [{ asin: asin('X'), quantity: 2 }] } },
      { purchaseOrderId: 'b', share: { kind: 'rest' } },
    ]);
  });

  it('takes percent signs and is written as people of the locale write', () => {
    const german = { decimal: ',', group: '.' };
    const share = { kind: 'percent', percent: 33.33 } as const;
    const linked = [{ link: { share } as never, purchaseOrder: A }]; // only its share is looked at
    expect(draftOf(linked, german)).toMatchObject([{ kind: 'percent', text: '33,33' }]);
    expect(readDivision([part(0, A, { kind: 'percent', text: '33,33 %' }), part(1, B, {})], bought, german).amounts).toEqual([usd(333), usd(667)]);
  });
});
