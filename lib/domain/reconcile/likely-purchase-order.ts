import { agreedLineOf } from '../agreed-items.ts';
import { nearestNumber } from '../near-number/near-number.ts';
import { foldedKey } from '../number-rules/folding.ts';
import type { Order } from '../order.ts';
import type { PurchaseOrder } from '../purchase-order.ts';
import { sellerKey, shownKey, type PurchaseOrderDirectory } from './directory.ts';
import type { AgainstEvidence, LikelyEvidence, LikelyPurchaseOrder } from './match.ts';

/** What of an order tells whose it is. */
type OrderTraits = Pick<Order, 'amazonPoNumber' | 'lines' | 'marketplace' | 'placedOn' | 'total'>;

/**
 * The one purchase order, beside those an order is linked to, that its papers point at: the number Amazon shows, a number a slip away
 * from it, the only one for its sellers or its items that could have paid for it. Null when none does, or more than one.
 */
export function likelyPurchaseOrder(order: OrderTraits, linked: readonly PurchaseOrder[], directory: PurchaseOrderDirectory): LikelyPurchaseOrder | null {
  const shown = shownKey(order.amazonPoNumber, directory);
  const named = shown === null ? undefined : directory.byNumber.get(shown);
  const isLinked = ({ id }: PurchaseOrder): boolean => linked.some((each) => each.id === id);
  if (named !== undefined) return isLinked(named) ? null : likely(named, ['amazonPo']);
  const [near, ...more] = shown === null ? [] : nearestNumber(order.amazonPoNumber ?? '', directory.near);
  const meant = near === undefined || more.length > 0 ? undefined : directory.byNumber.get(foldedKey(near.number, directory.folding));
  if (meant !== undefined) return isLinked(meant) ? null : likely(meant, ['nearNumber']);
  const may = (each: PurchaseOrder): boolean => !isLinked(each) && couldPay(each, order);
  const byItems = everyOf(order.lines.map(({ asin }) => (asin === null ? [] : directory.byAsin.get(asin) ?? []))).filter(may);
  const bySeller = everyOf(order.lines.map(({ seller }) => (seller === null ? [] : directory.bySeller.get(sellerKey(seller)) ?? []))).filter(may);
  const byBoth = byItems.filter((each) => bySeller.includes(each));
  return only(byBoth, ['items', 'seller']) ?? only(byItems, ['items']) ?? only(bySeller, ['seller']);
}

/** What speaks against the purchase orders an order is linked to; nothing without any. The items and the budget only while another one offers itself. */
export function againstPurchaseOrder(
  order: OrderTraits, linked: readonly PurchaseOrder[], likelier: LikelyPurchaseOrder | null, directory: PurchaseOrderDirectory,
): readonly AgainstEvidence[] {
  const [first] = linked;
  if (first === undefined) return [];
  const shown = shownKey(order.amazonPoNumber, directory);
  const evidence: AgainstEvidence[] = [];
  if (shown !== null && !linked.some(({ number }) => foldedKey(number, directory.folding) === shown)) evidence.push('amazonPo');
  if (linked.length > 1) return evidence;
  if (isOfOtherSellers(first, order)) evidence.push('seller');
  if (likelier?.evidence.includes('items') === true && isOfOtherItems(first, order)) evidence.push('items');
  if (likelier !== null && !holds(first, order)) evidence.push('budget');
  return evidence;
}

function likely({ id, number }: PurchaseOrder, evidence: readonly LikelyEvidence[]): LikelyPurchaseOrder {
  return { purchaseOrderId: id, number, evidence };
}

function only(found: readonly PurchaseOrder[], evidence: readonly LikelyEvidence[]): LikelyPurchaseOrder | null {
  const [first] = found;
  return first === undefined || found.length > 1 ? null : likely(first, evidence);
}

/** What stands in every one of some lists; nothing of no lists. */
function everyOf(lists: readonly (readonly PurchaseOrder[])[]): readonly PurchaseOrder[] {
  const [first = [], ...others] = lists;
  return first.filter((each) => others.every((list) => list.includes(each)));
}

/** Whether it was in use where and when the order was placed, and has a budget that could have held it. */
function couldPay(purchaseOrder: PurchaseOrder, order: OrderTraits): boolean {
  const { state, validFrom, validUntil, marketplaces } = purchaseOrder;
  const { placedOn, marketplace } = order;
  if (state !== 'issued' && state !== 'closed') return false;
  if (placedOn === null || (validFrom !== null && placedOn < validFrom) || (validUntil !== null && placedOn > validUntil)) return false;
  return (marketplaces.length === 0 || marketplaces.includes(marketplace)) && holds(purchaseOrder, order);
}

/** False when the whole budget, with nothing spent, is less than the order. */
function holds({ budget }: PurchaseOrder, { total }: OrderTraits): boolean {
  return budget === null || total === null || budget.amount.currency !== total.currency || budget.amount.amount >= total.amount;
}

function isOfOtherSellers({ suppliers }: PurchaseOrder, { lines }: OrderTraits): boolean {
  const allowed = new Set(suppliers.map(sellerKey));
  return suppliers.length > 0 && lines.length > 0 && lines.every(({ seller }) => seller !== null && !allowed.has(sellerKey(seller)));
}

function isOfOtherItems(purchaseOrder: PurchaseOrder, { lines }: OrderTraits): boolean {
  return purchaseOrder.lines.length > 0 && lines.every((line) => agreedLineOf(purchaseOrder.lines, line) === undefined);
}
