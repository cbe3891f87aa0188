import { agreedLineOf } from '../agreed-items.ts';
import type { AgreedLine } from '../agreed-line.ts';
import type { Order, OrderLine } from '../order.ts';
import type { PurchaseOrder } from '../purchase-order.ts';
import type { MatchCause } from './match.ts';

/** Where an order differs from what its purchase orders agreed on. */
interface AgainstAgreed {
  readonly causes: readonly MatchCause[];
  /** By how much the order's prices are off the agreed ones, in minor units of its total; to be taken off for what should be billed. */
  readonly drift: number;
}

/** Percent as whole millionths of one, so that 2.5 % is exact. */
const millionths = (percent: number): bigint => BigInt(Math.round(percent * 10_000));
const one = 1_000_000n;

/**
 * Compares an order's lines with what was agreed: prices off by more than the agreed line's own tolerance, and more units in this one
 * order than were agreed altogether. What a page does not show, or what is in another currency, is not compared.
 */
export function againstAgreed(order: Pick<Order, 'lines' | 'total'>, purchaseOrders: readonly Pick<PurchaseOrder, 'lines'>[]): AgainstAgreed {
  const causes: MatchCause[] = [];
  let drift = 0;
  for (const line of order.lines) {
    const agreed = agreedFor(line, purchaseOrders);
    const price = agreed.map((each) => priceCause(line, each)).find((cause) => cause !== undefined);
    if (price === undefined || price.difference.currency !== order.total?.currency) continue;
    causes.push(price);
    drift += price.difference.amount;
  }
  return { causes: [...causes, ...unitCauses(order.lines, purchaseOrders)], drift };
}

function agreedFor(line: OrderLine, purchaseOrders: readonly Pick<PurchaseOrder, 'lines'>[]): readonly AgreedLine[] {
  return purchaseOrders.flatMap(({ lines }) => agreedLineOf(lines, line) ?? []);
}

function priceCause({ asin, title, quantity, unitPrice: price }: OrderLine, { unitPrice: agreed, tolerancePercent }: AgreedLine) {
  if (price === null || quantity === null || agreed === null || agreed.currency !== price.currency) return undefined;
  const scaled = BigInt(price.amount) * one;
  const tolerance = millionths(tolerancePercent);
  const isAbove = scaled > BigInt(agreed.amount) * (one + tolerance);
  if (!isAbove && scaled >= BigInt(agreed.amount) * (one - tolerance)) return undefined;
  const difference = { amount: (price.amount - agreed.amount) * quantity, currency: price.currency };
  return { code: isAbove ? 'priceAbove' : 'priceBelow', asin, title, agreed, price, quantity, difference } as const;
}

function unitCauses(lines: readonly OrderLine[], purchaseOrders: readonly Pick<PurchaseOrder, 'lines'>[]): MatchCause[] {
  const units = new Map<string, { readonly line: OrderLine; readonly agreed: number; readonly ordered: number }>();
  for (const line of lines) {
    const agreed = agreedFor(line, purchaseOrders);
    if (line.quantity === null || agreed.length === 0 || agreed.some(({ quantity }) => quantity === null)) continue;
    const key = agreed.map(({ id }) => id).join(' ');
    const known = units.get(key);
    const most = agreed.reduce((sum, { quantity }) => sum + (quantity ?? 0), 0);
    units.set(key, { line: known?.line ?? line, agreed: most, ordered: (known?.ordered ?? 0) + line.quantity });
  }
  return [...units.values()].filter(({ agreed, ordered }) => ordered > agreed)
    .map(({ line: { asin, title }, agreed, ordered }) => ({ code: 'moreThanAgreed', asin, title, agreed, ordered }));
}
