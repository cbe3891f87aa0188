import { describe, expect, it } from 'vitest';
import { addPurchaseOrder } from '../../../lib/app/add-purchase-order.ts';
import { changeSettings } from '../../../lib/app/change-settings.ts';
import { countWaiting } from '../../../lib/app/count-waiting.ts';
import { recordOrders } from '../../../lib/app/record-orders.ts';
import { submitCheckout } from '../../../lib/app/submit-checkout.ts';
import { waitOf } from '../../../lib/domain/checkout-state.ts';
import { addDays } from '../../../lib/domain/plain-date.ts';
import { day, emptyLedger, everything, noon, value } from './ledger.ts';
import { card, list, on, review } from './pages.ts';

async function oneWaits() {
  const ctx = await emptyLedger();
  await addPurchaseOrder(ctx, { text: 'PO-1', title: '', validUntil: null, favourite: false });
  await submitCheckout(ctx, { reading: review(1, { X: 1, Y: 1 }), text: 'PO-1', at: noon });
  const count = async (days: number) => {
    ctx.clock.now = noon + days * day;
    return value(await countWaiting(ctx));
  };
  return { ctx, count };
}

const waiting = { waiting: 1, overdue: 0, review: 0 };
const overdue = { waiting: 0, overdue: 1, review: 0 };
const nothing = { waiting: 0, overdue: 0, review: 0 };

describe('a placed checkout without an order', () => {
  it('waits three days, is overdue from then on, and is not counted any more when no order can come', async () => {
    const { count } = await oneWaits();
    expect([await count(0), await count(3), await count(4), await count(14), await count(15)]).toEqual([waiting, waiting, overdue, overdue, nothing]);
  });

  it.each([[1, 2], [10, 11], [30, 31]])('is overdue after the chosen %i days, for a week at least', async (days, late) => {
    const { ctx, count } = await oneWaits();
    value(await changeSettings(ctx, { changes: { overdueAfterDays: days } }));
    expect([await count(days), await count(late), await count(days + 7)]).toEqual([waiting, overdue, overdue]);
  });

  it('of which one order was seen is not overdue for the rest', async () => {
    const { ctx, count } = await oneWaits();
    await recordOrders(ctx, { reading: list([card(1, { X: 1 }, '2026-05-11')]) });
    expect([await count(4), await count(15)]).toEqual([waiting, nothing]);
  });
});

describe('a clock that is changed', () => {
  it('a year ahead counts nothing as overdue, and back again everything is as before', async () => {
    const { ctx, count } = await oneWaits();
    const before = await everything(ctx.db);
    expect([await count(365), await count(1)]).toEqual([nothing, waiting]);
    expect(await everything(ctx.db)).toEqual(before);
  });

  it('back loses nothing: what was placed later than today waits on, and once the clock is right its order links', async () => {
    const { ctx, count } = await oneWaits();
    expect(await count(-365)).toEqual(waiting);
    expect(await count(0)).toEqual(waiting);
    await recordOrders(ctx, { reading: list([card(1, { X: 1, Y: 1 }, '2026-05-11')]) });
    expect(await count(0)).toEqual(nothing);
    expect(await ctx.db.getAll('links')).toHaveLength(1);
  });

  it('back leaves an order that is seen then to a person, and links nothing on times that contradict each other', async () => {
    const { ctx, count } = await oneWaits();
    await count(-365);
    await recordOrders(ctx, { reading: list([card(1, { X: 1, Y: 1 }, '2026-05-11')]) });
    expect([await count(-365), await count(4)]).toEqual([waiting, overdue]);
    expect(await ctx.db.getAll('links')).toEqual([]);
    expect(await ctx.db.getAll('orders')).toHaveLength(1);
  });
});

describe('waitOf', () => {
  const placed = { contested: [], orders: [], submittedOn: on('2026-05-11') };
  it('never says overdue on the day of placing or before, whatever was chosen', () => {
    for (const days of [-400, -1, 0]) expect(waitOf(placed, addDays(on('2026-05-11'), days), 0)).toBe('waiting');
    expect(waitOf(placed, on('2026-05-12'), 0)).toBe('overdue');
  });
});
