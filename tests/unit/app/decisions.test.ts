import fc from 'fast-check';
import { expect, it } from 'vitest';
import { assignOrder } from '../../../lib/app/assign-order.ts';
import type { AppContext } from '../../../lib/app/context.ts';
import { receiveOrder } from '../../../lib/app/receive-order.ts';
import { recordReturn } from '../../../lib/app/record-return.ts';
import { redoAssignment } from '../../../lib/app/redo-assignment.ts';
import { undoAssignment } from '../../../lib/app/undo-assignment.ts';
import { spendOf } from '../../../lib/domain/spend.ts';
import { emptyLedger, value } from './ledger.ts';
import { percent, rest, units, whole } from '../domain/divisions.ts';
import { key, phoned, save, seeDetails } from './orders.ts';
import { asin, usd } from './pages.ts';

type Ids = Readonly<Record<'A' | 'B', Awaited<ReturnType<typeof save>>[string]>>;
type Step = (ctx: AppContext, ids: Ids, seqs: number[]) => Promise<void>;

const decide = (act: (ctx: AppContext, ids: Ids) => Promise<{ ok: boolean; value?: { seq: number } | null }>): Step => async (ctx, ids, seqs) => {
  const decided = await act(ctx, ids);
  if (decided.ok && decided.value != null) seqs.push(decided.value.seq);
};
const orderKey = key(1);
const steps: readonly Step[] = [
  decide((ctx, ids) => assignOrder(ctx, { orderKey, parts: [{ purchaseOrderId: ids.A, share: whole }] })),
  decide((ctx, ids) => assignOrder(ctx, { orderKey, parts: [{ purchaseOrderId: ids.A, share: percent(33.33) }, { purchaseOrderId: ids.B, share: rest }] })),
  decide((ctx, ids) => assignOrder(ctx, { orderKey, parts: [{ purchaseOrderId: ids.B, share: units({ X: 1 }) }, { purchaseOrderId: ids.A, share: rest }] })),
  decide((ctx) => assignOrder(ctx, { orderKey, parts: [] })),
  decide((ctx) => assignOrder(ctx, { orderKey, parts: null })),
  decide((ctx) => receiveOrder(ctx, { orderKey, units: [{ asin: asin('X'), quantity: 1 }] })),
  decide((ctx) => recordReturn(ctx, { orderKey, returned: { asin: asin('X'), quantity: 1, state: 'refunded', refund: usd(77) } })),
  decide((ctx) => recordReturn(ctx, { orderKey, returned: { asin: asin('X'), quantity: 2, state: 'sent', refund: null } })),
  decide((ctx) => recordReturn(ctx, { orderKey, returned: { asin: asin('X'), quantity: 1, state: 'neverArrived', refund: usd(33) } })),
  decide((ctx) => recordReturn(ctx, { orderKey, returned: { asin: asin('Y'), quantity: 0, state: 'moneyOnly', refund: usd(5) } })),
  (ctx) => seeDetails(ctx, 1, { total: usd(1234) }),
  (ctx) => seeDetails(ctx, 1, { refundTotal: usd(300) }),
  (ctx) => seeDetails(ctx, 1, { shipments: [{ status: 'Delivered May 10' }] }),
];
const back = fc.record({ as: fc.constantFrom('undo' as const, 'redo' as const), which: fc.nat(9) });
const story = fc.array(fc.oneof(fc.constantFrom(...steps), back), { minLength: 1, maxLength: 12 });

/** Every purchase order's spend and number of orders, against what its links add up to. */
async function checkFigures(ctx: AppContext): Promise<void> {
  const [purchaseOrders, links, order] = [await ctx.db.getAll('purchaseOrders'), await ctx.db.getAll('links'), await ctx.db.get('orders', orderKey)];
  for (const { id, orderCount, spend } of purchaseOrders) {
    const own = links.filter(({ purchaseOrderId }) => purchaseOrderId === id);
    expect([orderCount, spend[0]?.amount ?? 0]).toEqual([own.length, own.reduce((sum, { amounts }) => sum + (amounts[0]?.amount ?? 0), 0)]);
  }
  expect(order?.linkedTo.toSorted()).toEqual(links.map(({ purchaseOrderId }) => purchaseOrderId).sort());
  if (order !== undefined && links.length > 0) {
    expect(links.reduce((sum, { amounts }) => sum + (amounts[0]?.amount ?? 0), 0)).toBe(spendOf(order)[0]?.amount);
  }
}

it('whatever is decided, undone and seen, the shares of an order make what it costs, and every figure is what the links add up to', async () => {
  await fc.assert(fc.asyncProperty(story, async (told) => {
    const ctx = await emptyLedger();
    const ids = await save(ctx, 'A', 'B');
    await phoned(ctx, 1, { X: 2, Y: 1 });
    const seqs: number[] = [];
    for (const step of told) {
      const seq = typeof step === 'function' ? undefined : seqs[step.which];
      if (typeof step === 'function') await step(ctx, ids, seqs);
      else if (seq !== undefined) await (step.as === 'undo' ? undoAssignment : redoAssignment)(ctx, { seq });
      await checkFigures(ctx);
    }
  }), { numRuns: 60 });
}, 60_000);

it('undoing a decision right away leaves the order as it was, whatever was decided before', async () => {
  await fc.assert(fc.asyncProperty(fc.array(fc.constantFrom(...steps), { maxLength: 5 }), fc.constantFrom(...steps.slice(0, 10)), async (before, last) => {
    const ctx = await emptyLedger();
    const ids = await save(ctx, 'A', 'B');
    await phoned(ctx, 1, { X: 2, Y: 1 });
    for (const step of before) await step(ctx, ids, []);
    const known = await ctx.db.get('orders', orderKey);
    const seqs: number[] = [];
    await last(ctx, ids, seqs);
    for (const seq of seqs) value(await undoAssignment(ctx, { seq }));
    expect(await ctx.db.get('orders', orderKey)).toEqual(known);
  }), { numRuns: 40 });
}, 60_000);
