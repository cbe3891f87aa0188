import { agreedLineOf, agreedUnits } from './agreed-items.ts';
import type { AgreedLine } from './agreed-line.ts';
import type { CheckoutFinding, FoundItem } from './checkout-finding.ts';
import type { Money } from './money.ts';
import type { CheckoutItem } from './reading.ts';

/** The agreed lines of a purchase order beside the part of a cart that is meant for it. */
export interface CartAgainstLines {
  readonly lines: readonly AgreedLine[];
  readonly items: readonly CheckoutItem[];
  /** Units ordered or placed before, by the line's id. */
  readonly orderedBefore: ReadonlyMap<string, number>;
  /** False when only a percentage or an amount of the cart is meant: then nobody can say which units. */
  readonly unitsKnown: boolean;
}

/** Percent as whole millionths of one, so that 2.5 % is exact. */
const millionths = (percent: number): bigint => BigInt(Math.round(percent * 10_000));
const one = 1_000_000n;

function priceFinding(line: AgreedLine, item: CheckoutItem, found: FoundItem): CheckoutFinding[] {
  const { unitPrice: price, quantity } = item;
  const { unitPrice: agreed } = line;
  if (agreed === null || price === undefined || quantity === undefined) return [];
  if (price.currency !== agreed.currency) return [{ code: 'otherCurrency', currency: price.currency, budget: agreed.currency }];
  const tolerance = millionths(line.tolerancePercent);
  const scaled = BigInt(price.amount) * one;
  const facts = { item: found, agreed, price, quantity } satisfies { item: FoundItem; agreed: Money; price: Money; quantity: number };
  if (scaled > BigInt(agreed.amount) * (one + tolerance)) return [{ code: 'priceAbove', ...facts }];
  return scaled < BigInt(agreed.amount) * (one - tolerance) ? [{ code: 'priceBelow', ...facts }] : [];
}

function quantityFindings({ lines, items, orderedBefore }: CartAgainstLines): CheckoutFinding[] {
  const wanted = agreedUnits(lines, items);
  return lines.flatMap((line) => {
    const quantity = wanted.get(line.id) ?? 0;
    if (line.quantity === null || quantity === 0) return [];
    const left = Math.max(0, line.quantity - (orderedBefore.get(line.id) ?? 0));
    if (quantity <= left) return [];
    const shown = items.find((item) => agreedLineOf(lines, item)?.id === line.id);
    return [{ code: 'quantityOver' as const, item: { asin: line.asin ?? shown?.asin ?? null, title: shown?.title ?? line.text }, left, quantity }];
  });
}

/**
 * Where a cart differs from what was agreed: a price above or below the line's tolerance, more units than are left of the
 * line, an item nobody agreed on. Nothing for a purchase order without lines, nor for what the page does not show.
 */
export function lineFindings(cart: CartAgainstLines): CheckoutFinding[] {
  const { lines, items } = cart;
  if (lines.length === 0) return [];
  const perItem = items.flatMap((item): CheckoutFinding[] => {
    const line = agreedLineOf(lines, item);
    const found: FoundItem = { asin: item.asin ?? null, title: item.title ?? null };
    if (line === undefined) return [{ code: 'itemNotAgreed', item: found }];
    return line === null ? [] : priceFinding(line, item, found);
  });
  return [...perItem, ...(cart.unitsKnown ? quantityFindings(cart) : [])];
}
