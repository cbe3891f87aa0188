import type { Checkout } from '../domain/checkout.ts';
import { detailsProblem } from '../domain/details-problem.ts';
import type { CheckoutKey, PurchaseOrderId } from '../domain/ids.ts';
import { plainPurchaseOrder } from '../domain/new-purchase-order.ts';
import { dayInZone } from '../domain/plain-date.ts';
import { parsePoNumber, poNumberKey, type PoNumber } from '../domain/po-number.ts';
import { givenDetails, mergeDetails, noDetails, type PurchaseOrderDetails, type TypedLine } from '../domain/purchase-order-details.ts';
import type { PurchaseOrder } from '../domain/purchase-order.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { Settings } from '../domain/settings.ts';
import { addWorkingDays } from '../domain/working-days.ts';
import { getCheckout } from '../storage/checkouts.ts';
import type { StorageFailure } from '../storage/failure.ts';
import type { ReadTransaction, WriteTransaction } from '../storage/schema.ts';
import { changeLedger } from '../storage/transaction.ts';
import { numberFor, type PurchaseOrderProblem } from './add-purchase-order.ts';
import type { AppContext } from './context.ts';
import { readPolicy } from './read-policy.ts';
import { settingsIn } from './read-settings.ts';
import { savePurchaseOrder } from './save-purchase-order.ts';
import { takenBy } from './saved-numbers.ts';

/** What a person asks for. */
export interface PurchaseOrderWish extends Partial<PurchaseOrderDetails> {
  /** The checkout whose cart is asked for; its items become lines unless `lines` are given. Null: none. */
  readonly checkout: CheckoutKey | null;
  /** `series`: the next number; `pending`: a stand-in until the approver gives one; a text: the number purchasing gave already. */
  readonly number: 'series' | 'pending' | { readonly text: string };
  readonly reason: string;
  readonly delivery: string;
  readonly payment: string;
  readonly earlierOrders: string;
  /** Whether to be reminded of a missing answer, after the working days the settings say. */
  readonly remind: boolean;
}

/**
 * Saves a requested purchase order, from a cart or as it was typed. It cannot be used before it is answered. Errors: as
 * when one is added, `noItems` when nothing is asked for at all, `notFound` when the checkout is not stored.
 */
export async function requestPurchaseOrder(
  ctx: AppContext, wish: PurchaseOrderWish,
): Promise<Result<PurchaseOrder, PurchaseOrderProblem | 'noItems' | 'notFound' | StorageFailure>> {
  const policy = await readPolicy(ctx);
  return changeLedger<PurchaseOrder, PurchaseOrderProblem | 'noItems' | 'notFound'>(ctx.db, async (tx) => {
    const settings = await settingsIn(tx, policy);
    const checkout = wish.checkout === null ? null : await getCheckout(tx, wish.checkout);
    if (checkout === undefined) return err('notFound');
    const fromCart = checkout === null ? {} : cartDetails(checkout);
    const details = mergeDetails({ ...noDetails, reuse: settings.reuse, ...fromCart }, givenDetails(wish), ctx.newId);
    if (details.lines.length === 0 && details.title === '') return err('noItems');
    const problem = detailsProblem(details, settings.customFields);
    if (problem !== undefined) return err(problem);
    const number = await requestedNumber(tx, ctx, settings, wish.number);
    if (!number.ok) return number;
    const today = dayInZone(ctx.now(), ctx.localZone);
    const requested: PurchaseOrder = {
      ...plainPurchaseOrder,
      ...details,
      id: ctx.newId() as PurchaseOrderId, // a fresh id, made for this purchase order
      number: number.value,
      numberKey: poNumberKey(number.value),
      state: 'requested',
      request: {
        requestedAt: ctx.now(),
        reason: wish.reason.trim(), delivery: wish.delivery.trim(), payment: wish.payment.trim(), earlierOrders: wish.earlierOrders.trim(),
        numberPending: wish.number === 'pending',
        remindOn: wish.remind ? addWorkingDays(today, settings.remindAfterWorkingDays) : null,
        answer: null,
      },
      createdAt: ctx.now(),
      usedAt: ctx.now(),
    };
    await savePurchaseOrder(tx, ctx, undefined, requested, 'purchaseOrderAdded');
    return ok(requested);
  });
}

/** What a cart asks for: its items as lines, where it is and who sells. */
function cartDetails({ items, marketplace }: Checkout): Partial<PurchaseOrderDetails> {
  const lines = items.flatMap(({ asin, title, quantity, unitPrice }): TypedLine[] =>
    (asin === undefined && title === undefined ? [] : [{
      asin: asin ?? null, text: title ?? '', quantity: quantity ?? null, unitPrice: unitPrice ?? null, tolerancePercent: 0,
    }]));
  return { lines, marketplaces: [marketplace], suppliers: [...new Set(items.flatMap(({ seller }) => seller ?? []))] };
}

async function requestedNumber(
  tx: WriteTransaction, ctx: AppContext, settings: Settings, number: PurchaseOrderWish['number'],
): Promise<Result<PoNumber, PurchaseOrderProblem>> {
  if (number === 'series') return numberFor(tx, ctx, settings, null);
  return number === 'pending' ? ok(await standIn(tx, settings)) : numberFor(tx, ctx, settings, number.text);
}

/** A number nobody has, to be replaced by the final one. Rules for numbers do not hold for it. */
async function standIn(tx: ReadTransaction, settings: Settings): Promise<PoNumber> {
  for (let count = 1; ; count += 1) {
    const number = parsePoNumber(`PENDING-${count}`);
    if (!number.ok) throw new Error('A stand-in is no number');
    if ((await takenBy(tx, settings.numberRules, number.value)) === undefined) return number.value;
  }
}
