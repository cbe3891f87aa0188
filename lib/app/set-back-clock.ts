import { waitingCheckouts } from '../storage/checkouts.ts';
import type { WriteTransaction } from '../storage/schema.ts';
import { advanceCheckout } from './advance-checkout.ts';
import type { AppContext } from './context.ts';
import { placedDay } from './placed-day.ts';

/** A clock further off than this, in milliseconds, is left to the person: to move a day by more could move it out of its orders' reach. */
const mostOff = 3 * 24 * 60 * 60_000;

/**
 * Corrects the checkouts that seem to have been placed later than now: the clock was ahead then, or is behind now. Left as
 * they are, every order seen from now on would count as older than its checkout.
 */
export async function setBackClock(tx: WriteTransaction, ctx: AppContext): Promise<void> {
  const at = ctx.now();
  const ahead = (await waitingCheckouts(tx)).filter(({ submittedAt }) => submittedAt !== null && submittedAt > at && submittedAt - at <= mostOff);
  for (const checkout of ahead) {
    const on = placedDay(checkout.marketplace, at, ctx.localZone);
    await advanceCheckout(tx, ctx, { stored: checkout, checkout }, { kind: 'clockSetBack', at, on }, { actor: 'ledger' });
  }
}
