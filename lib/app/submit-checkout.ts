import { changedFields } from '../domain/changed-fields.ts';
import type { Checkout } from '../domain/checkout.ts';
import { checkoutKey } from '../domain/ids.ts';
import type { Instant } from '../domain/plain-date.ts';
import type { CheckoutReading } from '../domain/reading.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { getCheckout } from '../storage/checkouts.ts';
import type { StorageFailure } from '../storage/failure.ts';
import type { ReadTransaction } from '../storage/schema.ts';
import { changeLedger } from '../storage/transaction.ts';
import { choiceOf, sameChoice, touchPurchaseOrder } from './choice.ts';
import type { AppContext } from './context.ts';
import { matchCluster } from './match-cluster.ts';
import { newCheckout, withSnapshot } from './new-checkout.ts';
import { placedDay } from './placed-day.ts';
import { saveCheckout } from './save-checkout.ts';

/** How long after a click its submit event may come. */
const pressMilliseconds = 2000;

/**
 * Keeps, durably, that an order is being placed at `at` with the number in the field. It carries all it needs, so
 * nothing sent before must have arrived. The same event again, or the other one of the same press, changes nothing; of
 * several the last before Amazon's confirmation counts. An empty text says that the person wants none; an absent one that the field had not yet loaded
 * what was chosen before, which then stands. Of a text that is no number nothing is kept, nor is what it replaced: the
 * order is recorded without a purchase order.
 * Error: `malformed` when the reading has no purchase id.
 */
export function submitCheckout(
  ctx: AppContext,
  { reading, text, at }: { readonly reading: CheckoutReading; readonly text?: string; readonly at: Instant },
): Promise<Result<Checkout, 'malformed' | StorageFailure>> {
  const { purchaseId } = reading.data;
  if (purchaseId === undefined) return Promise.resolve(err('malformed'));
  return changeLedger(ctx.db, async (tx) => {
    const submittedAt = Math.min(at, ctx.now()); // a page may claim a later time than it is
    const before = await getCheckout(tx, checkoutKey(reading.marketplace, purchaseId));
    if (before !== undefined && !counts(before, submittedAt)) return ok(before);
    const checkout = withSnapshot(before ?? newCheckout(reading.marketplace, purchaseId, submittedAt), reading);
    const chosen = await chosenAtClick(tx, ctx, checkout.chosen, text);
    const placed: Checkout = {
      ...checkout,
      state: checkout.state === 'open' || checkout.state === 'abandoned' ? 'submitted' : checkout.state,
      chosen,
      submittedAt,
      submittedOn: placedDay(reading.marketplace, submittedAt, ctx.localZone),
    };
    if (before !== undefined && isSamePress(before, placed)) return ok(before);
    const submitted = await saveCheckout(tx, ctx, before, placed, 'checkoutSubmitted', 'person');
    await touchPurchaseOrder(tx, ctx, submitted.chosen);
    await matchCluster(tx, ctx, { orders: [], checkouts: [submitted] });
    return ok((await getCheckout(tx, submitted.key)) ?? submitted);
  });
}

/** The click and the submit event it causes are two messages of one press. */
function isSamePress(before: Checkout, after: Checkout): boolean {
  if (before.submittedAt === null || after.submittedAt === null || after.submittedAt - before.submittedAt > pressMilliseconds) return false;
  return changedFields(before, after, ['submittedAt']) === undefined;
}

async function chosenAtClick(
  tx: ReadTransaction,
  ctx: AppContext,
  before: Checkout['chosen'],
  text: string | undefined,
): Promise<Checkout['chosen']> {
  if (text === undefined) return before;
  return (await sameChoice(tx, before, text)) ?? (await choiceOf(tx, ctx, text)).chosen;
}

/** A late delivery of an earlier click, or a click after Amazon confirmed, tells nothing new. */
function counts({ submittedAt, confirmedAt }: Checkout, at: Instant): boolean {
  if (submittedAt !== null) return at > submittedAt && (confirmedAt === null || at <= confirmedAt);
  return true;
}
