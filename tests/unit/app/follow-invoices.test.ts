import { describe, expect, it } from 'vitest';
import { addInvoice } from '../../../lib/app/add-invoice.ts';
import type { AppContext } from '../../../lib/app/context.ts';
import { editInvoice } from '../../../lib/app/edit-invoice.ts';
import { receiveOrder } from '../../../lib/app/receive-order.ts';
import { recordInvoice } from '../../../lib/app/record-invoice.ts';
import type { Money } from '../../../lib/domain/money.ts';
import { emptyLedger, value } from './ledger.ts';
import { key, phoned, save } from './orders.ts';
import { asin, order, usd } from './pages.ts';

const bill = (ctx: AppContext, n: number, amount: Money) =>
  addInvoice(ctx, { orderKey: key(n), given: { kind: 'invoice', number: `R-${n}`, day: null, amount } }).then(value);
const progress = async (ctx: AppContext) => (await ctx.db.getAll('purchaseOrders')).map((each) => each.progress);

/** A ledger with one standard PO and one order of $10 on it, of which the one unit came. */
async function received(): Promise<AppContext> {
  const ctx = await emptyLedger();
  await save(ctx, 'PO-7');
  await phoned(ctx, 1, { X: 1 }, { poNumber: 'PO-7' });
  value(await receiveOrder(ctx, { orderKey: key(1), units: [{ asin: asin('X'), quantity: 1 }] }));
  return ctx;
}

describe('a purchase order is invoiced', () => {
  it('when invoices ask for all its received orders cost, and not before', async () => {
    const ctx = await received();
    expect(await progress(ctx)).toEqual(['received']);
    await bill(ctx, 1, usd(400));
    expect(await progress(ctx)).toEqual(['received']);
    await bill(ctx, 1, usd(600));
    expect(await progress(ctx)).toEqual(['invoiced']);
  });

  it('by a page that shows the invoice, too', async () => {
    const ctx = await received();
    value(await recordInvoice(ctx, { reading: { page: 'invoice', marketplace: 'amazon.com', missing: [], evidence: {}, data: { orderId: order(1), total: usd(1000) } } }));
    expect(await progress(ctx)).toEqual(['invoiced']);
  });

  it('no longer once an invoice is corrected to less, or another order comes', async () => {
    const ctx = await received();
    await bill(ctx, 1, usd(1000));
    const [paper] = await ctx.db.getAll('invoices');
    if (paper === undefined) throw new Error('No invoice was kept');
    value(await editInvoice(ctx, { id: paper.id, given: { kind: 'invoice', number: 'R-1', day: null, amount: usd(900) } }));
    expect(await progress(ctx)).toEqual(['received']);
    value(await editInvoice(ctx, { id: paper.id, given: { kind: 'invoice', number: 'R-1', day: null, amount: usd(1000) } }));
    expect(await progress(ctx)).toEqual(['invoiced']);
    await phoned(ctx, 2, { Y: 1 }, { poNumber: 'PO-7' });
    expect(await progress(ctx)).toEqual(['partlyReceived']);
  });

  it('only where it was received: an invoice alone changes nothing', async () => {
    const ctx = await emptyLedger();
    await save(ctx, 'PO-7');
    await phoned(ctx, 1, { X: 1 }, { poNumber: 'PO-7' });
    await bill(ctx, 1, usd(1000));
    expect(await progress(ctx)).toEqual(['ordered']);
  });
});
