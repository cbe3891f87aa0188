import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OrderKey, PurchaseOrderId } from '../../../../lib/domain/ids.ts';
import { sumByCurrency } from '../../../../lib/domain/money.ts';
import type { OrderBrief } from '../../../../lib/domain/order-brief.ts';
import { isWithinNarrowing, notNarrowed } from '../../../../lib/domain/order-narrowing.ts';
import { periodDays, stepsOf } from '../../../../lib/domain/overview/period.ts';
import { sumSpend, type LinkPart, type SpendSlice } from '../../../../lib/domain/overview/spend-sums.ts';
import { addDays } from '../../../../lib/domain/plain-date.ts';
import { day } from '../../components/samples.ts';

const today = day('2026-05-11');
const days = periodDays('months6', today, null, null);
const steps = stepsOf(days);
const departments = ['', 'IT', 'Lab'];
const po = (index: number) => `po-${index}` as PurchaseOrderId; // any text will do in a test
const departmentOf = (id: PurchaseOrderId) => departments[Number(id.slice(3)) % departments.length];

interface Made {
  readonly brief: OrderBrief;
  readonly links: readonly LinkPart[];
}

/** An order of one or two sellers, given to some of four purchase orders in parts that may leave something over. */
const made = fc.record({
  ago: fc.integer({ min: 0, max: 150 }), amount: fc.integer({ min: -5_000, max: 100_000 }), currency: fc.constantFrom('USD' as const, 'EUR' as const, 'JPY' as const),
  parts: fc.uniqueArray(fc.integer({ min: 0, max: 3 }), { maxLength: 3 }), seller: fc.constantFrom(null, 'A', 'B'), known: fc.boolean(), leftOver: fc.integer({ min: 0, max: 1 }),
});

function build(all: readonly { ago: number; amount: number; currency: 'USD' | 'EUR' | 'JPY'; parts: readonly number[]; seller: string | null; known: boolean; leftOver: number }[]): Made[] {
  return all.map(({ ago, amount, currency, parts, seller, known, leftOver }, index) => {
    const key = `amazon.com/${index}` as OrderKey; // any text will do in a test
    const cost = known ? { amount, currency } : null;
    const each = parts.length === 0 ? 0 : Math.trunc(amount / parts.length);
    const half = Math.trunc(amount / 2);
    const brief: OrderBrief = {
      key, placedOn: addDays(today, -ago), promisedOn: null, cancelled: false, expected: false, returned: false, status: null, total: cost, cost,
      sellers: cost === null ? [] : [{ name: seller, amount: half }, { name: 'C', amount: amount - half }], linkedTo: parts.map(po), title: '', text: '',
    };
    const links = cost === null ? [] : parts.map((part, at) => ({
      orderKey: key, purchaseOrderId: po(part), amounts: [{ amount: at === 0 && leftOver === 0 ? amount - each * (parts.length - 1) : each, currency }],
    }));
    return { brief, links };
  });
}

const total = (slices: readonly { readonly amount: number }[]): number => slices.reduce((sum, { amount }) => sum + amount, 0);

describe('what was spent', () => {
  it('adds up: steps, purchase orders, departments and sellers each come to the whole, in every currency by itself', () => {
    fc.assert(fc.property(fc.array(made, { maxLength: 40 }), (all) => {
      const orders = build(all);
      const sums = sumSpend(orders.map(({ brief }) => brief), orders.flatMap(({ links }) => links), steps, departmentOf);
      const whole = sumByCurrency(orders.flatMap(({ brief }) => brief.cost ?? []));
      expect(sums.map(({ currency, total: amount }) => ({ currency, amount })).toSorted(byCurrency)).toEqual(whole.toSorted(byCurrency));
      for (const sum of sums) {
        expect(sum.steps.reduce((amount, { linked, loose }) => amount + linked + loose, 0)).toBe(sum.total);
        expect(sum.steps.reduce((count, { orders: n }) => count + n, 0)).toBe(sum.orders);
        for (const slices of [sum.byPurchaseOrder, sum.byDepartment, sum.bySeller]) expect(total(slices)).toBe(sum.total);
      }
    }));
  });

  it('counts in each figure what the list it leads to shows', () => {
    fc.assert(fc.property(fc.array(made, { maxLength: 30 }), (all) => {
      const orders = build(all);
      const briefs = orders.map(({ brief }) => brief);
      const listed = (narrowing: Partial<typeof notNarrowed>, withoutPurchaseOrder = false): number => briefs.filter((brief) =>
        isWithinNarrowing(brief, { ...notNarrowed, ...days, ...narrowing }, departmentOf) && (!withoutPurchaseOrder || brief.linkedTo.length === 0)).length;
      for (const { currency, orders: count, steps: each, byPurchaseOrder, byDepartment, bySeller } of sumSpend(briefs, orders.flatMap(({ links }) => links), steps, departmentOf)) {
        expect(listed({ currency })).toBe(count);
        for (const { step, orders: n } of each) expect(listed({ currency, from: step.from, until: step.until })).toBe(n);
        const shown = ({ kind, key, orders: n }: SpendSlice, named: Partial<typeof notNarrowed>, lacks: 'department' | 'seller'): void => {
          expect(kind === 'loose' ? listed({ currency }, true) : listed({ currency, ...(kind === 'named' ? named : { lacks }) }), `${kind} ${key}`).toBe(n);
        };
        // What links leave over is in no list of its own; it counts no order.
        for (const slice of byPurchaseOrder.filter(({ orders: n }) => n > 0)) shown(slice, { purchaseOrder: slice.key as PurchaseOrderId }, 'department'); // its slices are named by id
        for (const slice of byDepartment.filter(({ orders: n }) => n > 0)) shown(slice, { department: slice.key }, 'department');
        for (const slice of bySeller.filter(({ orders: n }) => n > 0)) shown(slice, { seller: slice.key }, 'seller');
      }
    }));
  });

  it('has nothing of orders whose cost is not known, and nothing at all of an empty ledger', () => {
    const [unknown] = build([{ ago: 1, amount: 100, currency: 'USD', parts: [0], seller: 'A', known: false, leftOver: 0 }]);
    expect(sumSpend(unknown === undefined ? [] : [unknown.brief], [], steps, departmentOf)).toEqual([]);
    expect(sumSpend([], [], steps, departmentOf)).toEqual([]);
  });
});

function byCurrency(a: { readonly currency: string }, b: { readonly currency: string }): number {
  return a.currency < b.currency ? -1 : 1;
}
