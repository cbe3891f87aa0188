import { apportion, type Claimant } from './apportion.ts';
import type { Asin } from './ids.ts';
import { lineValues, type LineValues, type Prices } from './line-values.ts';
import type { Money } from './money.ts';
import type { Order } from './order.ts';
import { refundedAmount } from './refund.ts';
import type { Share } from './share.ts';

/** One claimant of an order. `key` says whose it is: the purchase order's id, or its number while it is not saved. */
export interface Part {
  readonly key: string;
  readonly share: Share;
}

/** What of an order decides how it is divided. */
export type Divisible = Pick<Order, 'total' | 'cancelled' | 'lines' | 'refundTotal' | 'returns'>;

/** What belongs to each part, in the order the parts were given in. */
export interface Division {
  readonly amounts: readonly Money[];
  readonly basis: LineValues['basis'];
}

/** A part with what it has so far, in minor units. */
interface Portion extends Part {
  readonly amount: number;
}

/**
 * Divides what an order costs among its parts: to the cent, never below zero, whatever the order of the parts. First the
 * total, which holds tax, shipping and discounts in proportion; `rest` takes what the others leave, and without one the
 * parts share all of it in proportion. Then refunds are taken from the part that holds the returned units, else from all
 * in proportion. Cents that cannot be divided go to the largest remainders. Undefined for an order that was cancelled or
 * whose total is not known, and without parts.
 */
export function divideOrder(parts: readonly Part[], order: Divisible, cart: Prices = new Map()): Division | undefined {
  const { total } = order;
  if (order.cancelled || total === null || parts.length === 0) return undefined;
  const values = lineValues(order.lines, total.currency, cart);
  const sum = Math.max(0, total.amount);
  const shares = apportion(sum, weigh(parts, { ...total, amount: sum }, values).claims);
  const portions = parts.map((part, index) => ({ ...part, amount: shares[index] ?? 0 })); // one share per part
  const left = takeRefunds(portions, order, values);
  return { amounts: left.map(({ amount }) => ({ amount, currency: total.currency })), basis: values.basis };
}

/** How much of the whole (`all`) each part claims; a rest claims what the others leave of it. */
export function weigh(parts: readonly Part[], total: Money, values: LineValues): { all: bigint; claims: Claimant[] } {
  const ofUnits = parts.reduce((sum, { share }) => (share.kind === 'units' ? sum + values.of(share.units) : sum), 0n);
  // Of an order without lines nothing but the claimed units is known; one that is not asked for any counts as one piece.
  const whole = values.whole > 0n ? values.whole : ofUnits > 0n ? ofUnits : 1n;
  const all = BigInt(total.amount) * 10_000n * whole;
  const claims = parts.map((part) => ({ key: tieKey(part), weight: claimOf(part.share, total, whole, values) }));
  const claimed = claims.reduce((sum, { weight }) => sum + weight, 0n);
  const rest = claimed < all ? all - claimed : 0n;
  return { all, claims: claims.map((claim, index) => (parts[index]?.share.kind === 'rest' ? { ...claim, weight: rest } : claim)) };
}

/** Weights are in `total × 10 000 × whole`ths, the common denominator of percents, amounts and units. */
function claimOf(share: Share, total: Money, whole: bigint, values: LineValues): bigint {
  const sum = BigInt(total.amount);
  switch (share.kind) {
    case 'whole': return sum * 10_000n * whole;
    case 'percent': return sum * BigInt(Math.round(share.percent * 100)) * whole;
    case 'amount': return share.amount.currency === total.currency ? BigInt(Math.max(0, share.amount.amount)) * 10_000n * whole : 0n;
    case 'units': return sum * 10_000n * values.of(share.units);
    case 'rest': return 0n;
  }
}

/** Tells parts apart whatever place they stand in: by whose they are, then by what they claim. */
export function tieKey({ key, share }: Part): string {
  return `${key} ${JSON.stringify(share)}`;
}

function takeRefunds(portions: readonly Portion[], order: Divisible, values: LineValues): readonly Portion[] {
  const { total, returns } = order;
  let open = refundedAmount(order);
  let left = portions;
  for (const { asin, refund } of returns) {
    if (refund === null || refund.currency !== total?.currency) continue;
    const amount = Math.min(open, Math.max(0, refund.amount));
    left = take(left, amount, held(portions, order, asin));
    open -= amount;
  }
  // What the page refunds without saying for what: for the returned units nothing was said about, if there are any.
  const silent = returns.filter(({ refund }) => refund === null);
  const weights = silent.map(({ asin, quantity }) => {
    const worth = asin === null ? BigInt(quantity) : values.of([{ asin, quantity }]);
    return held(portions, order, asin).map((weight) => weight * worth);
  });
  return take(left, open, weights.length === 0 ? left.map(({ amount }) => BigInt(amount)) : sumColumns(weights));
}

/** How the units of an item are spread over the parts: those named by units, the others in proportion to what they have. */
function held(portions: readonly Portion[], { lines }: Divisible, asin: Asin | null): readonly bigint[] {
  const units = portions.map(({ share }) =>
    share.kind === 'units' ? share.units.reduce((sum, each) => sum + (each.asin === asin ? each.quantity : 0), 0) : 0);
  const named = units.reduce((sum, each) => sum + each, 0);
  const ordered = lines.reduce((sum, line) => sum + (line.asin === asin ? line.quantity ?? 1 : 0), 0);
  const others = portions.reduce((sum, { share, amount }) => sum + (share.kind === 'units' ? 0 : amount), 0);
  if (named === 0 && others === 0) return portions.map(({ amount }) => BigInt(amount));
  const unnamed = Math.max(named === 0 ? 1 : 0, ordered - named);
  return portions.map(({ share, amount }, index) =>
    share.kind === 'units' ? BigInt(units[index] ?? 0) * BigInt(Math.max(1, others)) : BigInt(unnamed) * BigInt(amount));
}

/** Takes an amount from the portions by weights. What one portion cannot give, the others give in proportion. */
function take(portions: readonly Portion[], amount: number, weights: readonly bigint[]): readonly Portion[] {
  if (amount === 0) return portions;
  const wanted = apportion(amount, portions.map((portion, index) => ({ key: tieKey(portion), weight: weights[index] ?? 0n })));
  const left = portions.map((portion, index) => ({ ...portion, amount: Math.max(0, portion.amount - (wanted[index] ?? 0)) }));
  const taken = sumOf(portions) - sumOf(left);
  return taken === amount ? left : take(left, amount - taken, left.map((each) => BigInt(each.amount)));
}

function sumOf(portions: readonly Portion[]): number {
  return portions.reduce((sum, { amount }) => sum + amount, 0);
}

function sumColumns(rows: readonly (readonly bigint[])[]): readonly bigint[] {
  return (rows[0] ?? []).map((_, column) => rows.reduce((sum, row) => sum + (row[column] ?? 0n), 0n));
}
