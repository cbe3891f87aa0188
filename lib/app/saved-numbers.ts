import { bareText } from '../domain/near-number/bare-text.ts';
import { nearestNumber } from '../domain/near-number/near-number.ts';
import { foldedKey } from '../domain/number-rules/folding.ts';
import type { NumberRules } from '../domain/number-rules/number-rules.ts';
import type { NearOffer } from '../domain/number-verdict.ts';
import { poNumberKey, type PoNumber } from '../domain/po-number.ts';
import type { PurchaseOrder } from '../domain/purchase-order.ts';
import { findByNumber } from '../storage/purchase-orders.ts';
import type { ReadTransaction } from '../storage/schema.ts';
import { knownPurchaseOrders } from './known-purchase-orders.ts';

/** The purchase order of a number, in any writing that the organisation's folding takes for the same. */
export async function savedUnder(tx: ReadTransaction, { folding }: NumberRules, number: PoNumber): Promise<PurchaseOrder | undefined> {
  const isSame = (other: PoNumber): boolean => foldedKey(other, folding) === foldedKey(number, folding);
  const exact = await findByNumber(tx, poNumberKey(number));
  if (exact !== undefined) return isSame(exact.number) ? exact : undefined;
  if (!folding.ignoreSeparators) return undefined;
  const other = (await knownPurchaseOrders(tx)).index.find('bare', bareText(number)).find((each) => isSame(each.number));
  return other === undefined ? undefined : findByNumber(tx, other.key);
}

/** The purchase order that keeps a number from being saved: of two that differ in case alone only one can be. */
export async function takenBy(tx: ReadTransaction, rules: NumberRules, number: PoNumber): Promise<PurchaseOrder | undefined> {
  return (await findByNumber(tx, poNumberKey(number))) ?? savedUnder(tx, rules, number);
}

/** The same for many numbers in a row, from what is kept of all saved ones: answers whether one is taken without asking the database again. */
export async function takenNumbers(tx: ReadTransaction, { folding }: NumberRules): Promise<(number: PoNumber) => boolean> {
  const { index } = await knownPurchaseOrders(tx);
  return (number) => {
    const key = poNumberKey(number);
    return index.find('bare', bareText(number)).some((other) =>
      other.key === key || (folding.ignoreSeparators && foldedKey(other.number, folding) === foldedKey(number, folding)));
  };
}

/** Saved numbers that a text, which is none of them, may have been meant to be, the likeliest first. */
export async function nearOffers(tx: ReadTransaction, text: string): Promise<NearOffer[]> {
  const near = nearestNumber(text, (await knownPurchaseOrders(tx)).index);
  const found = await Promise.all(near.map((each) => findByNumber(tx, each.key)));
  return near.flatMap((each, index) => {
    const purchaseOrder = found[index];
    return purchaseOrder === undefined ? [] : [{ ...each, title: purchaseOrder.title }];
  });
}
