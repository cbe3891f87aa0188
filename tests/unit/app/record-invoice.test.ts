import { beforeEach, describe, expect, it } from 'vitest';
import { recordInvoice } from '../../../lib/app/record-invoice.ts';
import type { OrderDetailsData } from '../../../lib/domain/reading.ts';
import { emptyLedger, everything, value } from './ledger.ts';
import { key, phoned } from './orders.ts';
import { order, usd } from './pages.ts';

let ctx: Awaited<ReturnType<typeof emptyLedger>>;
beforeEach(async () => { ctx = await emptyLedger(); });

const see = async (data: Partial<OrderDetailsData>) =>
  value(await recordInvoice(ctx, { reading: { page: 'invoice', marketplace: 'amazon.com', missing: [], evidence: {}, data: { orderId: order(1), total: usd(1000), ...data } } }));

describe('an invoice page', () => {
  it('is one paper of its order; a newer total corrects it, and the same page again writes nothing', async () => {
    await phoned(ctx, 1);
    await see({});
    expect(await ctx.db.getAll('invoices')).toMatchObject([{ orderKey: key(1), kind: 'invoice', number: null, amount: usd(1000), source: 'page' }]);
    const before = await everything(ctx.db);
    await see({});
    expect(await everything(ctx.db)).toEqual(before);
    await see({ total: usd(1240) });
    expect((await ctx.db.getAll('invoices')).map(({ amount }) => amount)).toEqual([usd(1240)]);
    expect((await ctx.db.getAll('entries')).filter(({ action }) => action === 'invoiceSeen')).toHaveLength(2);
  });

  it.each([
    ['of an order that is not known', { orderId: order(9) }],
    ['of a cancelled order', { status: 'This order has been cancelled.' }],
    ['with a cancelled shipment', { shipments: [{ status: 'Cancelled' }] }],
    ['whose order id is not certain', { orderId: undefined }],
    ['whose total is not certain', { total: undefined }],
  ])('%s is kept as nothing', async (_name, data) => {
    await phoned(ctx, 1);
    const before = await everything(ctx.db);
    await see(data as Partial<OrderDetailsData>); // a field that could not be read is absent
    expect(await everything(ctx.db)).toEqual(before);
  });
});
