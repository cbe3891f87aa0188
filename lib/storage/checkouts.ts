import type { Checkout } from '../domain/checkout.ts';
import { orderKey, type CheckoutKey, type OrderKey, type PurchaseOrderId } from '../domain/ids.ts';
import { poNumberKey, type PoNumberKey } from '../domain/po-number.ts';
import type { KeySpan } from './orders.ts';
import type { CheckoutRecord, ReadTransaction, WriteTransaction } from './schema.ts';

/** The checkout of a key. */
export async function getCheckout(tx: ReadTransaction, key: CheckoutKey): Promise<Checkout | undefined> {
  const record = await tx.objectStore('checkouts').get(key);
  return record === undefined ? undefined : stripped(record);
}

/** The submitted checkouts, linked ones too, that hold an item under one of the keys `marketplace/asin/day`. */
export async function checkoutsWithItem(tx: ReadTransaction, spans: readonly KeySpan[]): Promise<Checkout[]> {
  const index = tx.objectStore('checkouts').index('byItem');
  const found = await Promise.all(spans.map((span) => index.getAll(IDBKeyRange.bound(span.first, span.last))));
  return found.flat().map(stripped);
}

/** The checkouts whose confirmation page shows an order's id, or that have the order in doubt. */
export async function checkoutsNaming(tx: ReadTransaction, key: OrderKey): Promise<Checkout[]> {
  return (await tx.objectStore('checkouts').index('byItem').getAll(key)).map(stripped);
}

/** The checkouts somebody waits for: with a chosen number and orders still to be seen, or with an order to review. */
export async function waitingCheckouts(tx: ReadTransaction): Promise<Checkout[]> {
  return (await tx.objectStore('checkouts').index('byWaiting').getAll()).map(stripped);
}

/** The checkouts for which a number was chosen that was not saved then. */
export async function checkoutsWithUnknownNumber(tx: ReadTransaction, key: PoNumberKey): Promise<Checkout[]> {
  return (await tx.objectStore('checkouts').index('byUnknownNumber').getAll(key)).map(stripped);
}

/** The checkouts with any number that is not saved. */
export async function checkoutsWithUnsavedNumber(tx: ReadTransaction): Promise<Checkout[]> {
  return (await tx.objectStore('checkouts').index('byUnknownNumber').getAll()).map(stripped);
}

/** The checkouts that hold some of a purchase order's budget: at the review step, or placed and not yet linked in full. */
export async function checkoutsHolding(tx: ReadTransaction, id: PurchaseOrderId): Promise<Checkout[]> {
  return (await tx.objectStore('checkouts').index('byHold').getAll(id)).map(stripped);
}

/** The checkouts that hold some of any purchase order's budget, each once. */
export async function allHolding(tx: ReadTransaction): Promise<Checkout[]> {
  const found = await tx.objectStore('checkouts').index('byHold').getAll();
  return [...new Map(found.map((each) => [each.key, stripped(each)])).values()];
}

/** Writes a checkout, new or changed. */
export async function putCheckout(tx: WriteTransaction, checkout: Checkout): Promise<void> {
  await tx.objectStore('checkouts').put({ ...checkout, keys: keysOf(checkout) });
}

function keysOf({ marketplace, items, state, chosen, split, submittedOn, orderIds, contested }: Checkout): CheckoutRecord['keys'] {
  const asins = new Set(items.flatMap((item) => item.asin ?? []));
  const named = new Set([...orderIds.map((id) => orderKey(marketplace, id)), ...contested]);
  const mayBePlaced = state === 'submitted' || state === 'confirmed' || (state === 'open' && submittedOn !== null);
  const waits = contested.length > 0 || (chosen !== null && mayBePlaced);
  return {
    items: [...(submittedOn === null ? [] : [...asins].map((asin) => `${marketplace}/${asin}/${submittedOn}`)), ...named],
    ...(waits ? { waiting: 1 } : {}),
    ...(chosen !== null && chosen.purchaseOrderId === null ? { unknown: poNumberKey(chosen.number) } : {}),
    holds: state === 'linked' || state === 'abandoned' ? [] : [...purchaseOrdersOf({ chosen, split })],
  };
}

/** The purchase orders a checkout is for. */
function purchaseOrdersOf({ chosen, split }: Pick<Checkout, 'chosen' | 'split'>): ReadonlySet<PurchaseOrderId> {
  const named = [chosen, ...split.map((part) => part.chosen)];
  return new Set(named.flatMap((each) => each?.purchaseOrderId ?? []));
}

function stripped({ keys: _, ...checkout }: CheckoutRecord): Checkout {
  return checkout;
}
