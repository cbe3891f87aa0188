import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addPurchaseOrder } from '../../../lib/app/add-purchase-order.ts';
import { confirmCheckout } from '../../../lib/app/confirm-checkout.ts';
import type { AppContext } from '../../../lib/app/context.ts';
import { openCheckout } from '../../../lib/app/open-checkout.ts';
import { recordOrders } from '../../../lib/app/record-orders.ts';
import { submitCheckout } from '../../../lib/app/submit-checkout.ts';
import { day, emptyLedger, everything, minute, noon, outcome } from './ledger.ts';
import { card, confirmation, details, list, order, review, usd, type Things } from './pages.ts';

type Event = (ctx: AppContext) => Promise<unknown>;

const things = fc.record({ X: fc.integer({ min: 0, max: 2 }), Y: fc.integer({ min: 0, max: 2 }) })
  .map(({ X, Y }): Things => ({ ...(X > 0 ? { X } : {}), ...(Y > 0 ? { Y } : {}) }))
  .filter((cart) => Object.keys(cart).length > 0);

/** A purchase: its cart, its PO if any, whether it splits by item, when, and whether the confirmation shows an id. */
const purchases = fc.array(
  fc.record({
    cart: things,
    text: fc.constantFrom('', 'PO-1', 'PO-2'),
    split: fc.boolean(),
    dayOffset: fc.constantFrom(0, 0, 1, 20),
    showsId: fc.boolean(),
  }),
  { minLength: 1, maxLength: 4 },
);
/** Orders placed without us, from a phone. */
const strangers = fc.array(fc.record({ cart: things, dayOffset: fc.constantFrom(0, 1, 20) }), { maxLength: 2 });

/** The events of a world: first those that open the checkouts, then the rest, which may arrive in any order. */
const worlds = fc.tuple(purchases, strangers).map(([bought, phoned]) => {
  const opened: Event[] = [];
  const rest: Event[] = [];
  const cards: ReturnType<typeof card>[] = [];
  const show = (cart: Things, dayOffset: number) => {
    const n = cards.length + 1;
    const placedOn = new Date(noon + dayOffset * day).toISOString().slice(0, 10);
    cards.push(card(n, cart, placedOn, { total: usd(100 * n) }));
    return order(n);
  };
  for (const [index, { cart, text, split, dayOffset, showsId }] of bought.entries()) {
    const reading = review(index + 1, cart);
    const at = noon + dayOffset * day + index * minute;
    const parts: Things[] = split ? Object.entries(cart).map(([letter, quantity]) => ({ [letter]: quantity })) : [cart];
    const [firstId] = parts.map((part) => show(part, dayOffset));
    opened.push((ctx) => openCheckout(ctx, { reading, fresh: true }));
    rest.push((ctx) => submitCheckout(ctx, { reading, text, at }));
    const ids = showsId && firstId !== undefined ? [firstId] : [];
    rest.push((ctx) => confirmCheckout(ctx, { reading: confirmation(index + 1, ids), at: at + minute / 2 }));
  }
  for (const { cart, dayOffset } of phoned) show(cart, dayOffset);
  for (const shown of cards) rest.push((ctx) => recordOrders(ctx, { reading: details(shown) }));
  rest.push((ctx) => recordOrders(ctx, { reading: list(cards) }));
  return { opened, rest };
});

async function play(events: readonly Event[]): Promise<AppContext> {
  const ctx = await emptyLedger();
  ctx.clock.now = noon + 40 * day;
  for (const text of ['PO-1', 'PO-2']) await addPurchaseOrder(ctx, { text, title: '', validUntil: null, favourite: false });
  for (const event of events) await event(ctx);
  return ctx;
}

const shuffled = worlds.chain(({ opened, rest }) =>
  fc.record({
    opened: fc.constant(opened),
    rest: fc.constant(rest),
    other: fc.shuffledSubarray(rest, { minLength: rest.length }),
    again: fc.array(fc.constantFrom(...rest), { maxLength: 3 }),
  }));

describe('whatever order the world arrives in', () => {
  it('ends in the same links, figures and states, also when events come twice', async () => {
    await fc.assert(fc.asyncProperty(shuffled, async ({ opened, rest, other, again }) => {
      const straight = await outcome((await play([...opened, ...rest])).db);
      expect(await outcome((await play([...opened, ...other, ...again])).db)).toEqual(straight);
    }), { numRuns: 60 });
  }, 60_000);

  it('writes nothing when everything is done a second time', async () => {
    await fc.assert(fc.asyncProperty(shuffled, async ({ opened, other }) => {
      const ctx = await play([...opened, ...other]);
      const before = await everything(ctx.db);
      for (const event of [...opened, ...other]) await event(ctx);
      expect(await everything(ctx.db)).toEqual(before);
    }), { numRuns: 30 });
  }, 60_000);

  it('links an order at most once, and keeps every figure equal to what the links add up to', async () => {
    await fc.assert(fc.asyncProperty(shuffled, async ({ opened, other }) => {
      const { links, orders, purchaseOrders } = await outcome((await play([...opened, ...other])).db);
      expect(new Set(links.map(({ orderKey }) => orderKey)).size).toBe(links.length);
      for (const { number, orderCount, spend } of purchaseOrders) {
        const own = links.filter((link) => link.number === number);
        const total = own.reduce((sum, link) => sum + (orders.find(({ key }) => key === link.orderKey)?.total?.amount ?? 0), 0);
        expect({ orderCount, total: spend[0]?.amount ?? 0 }).toEqual({ orderCount: own.length, total });
      }
    }), { numRuns: 30 });
  }, 60_000);
});
