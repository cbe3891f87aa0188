import { weigh, type Divisible } from './divide-order.ts';
import { lineValues } from './line-values.ts';
import type { Share } from './share.ts';
import { knownUnits } from './units.ts';

/**
 * Why an order cannot be divided so. `notAlone`: the whole order and something else. `twoRests`. `tooMuch`: the parts
 * claim more than there is. `tooLittle`: something is left and no part takes the rest. `notInOrder`: an item the order
 * does not have. `otherCurrency`, `notPositive`: an amount that cannot be a part of this order.
 */
export type DivisionProblem = 'notAlone' | 'twoRests' | 'tooMuch' | 'tooLittle' | 'notInOrder' | 'otherCurrency' | 'notPositive';

/** What keeps `shares` from dividing `order`, or undefined. No shares at all are no problem: the order is nobody's then. */
export function divisionProblem(shares: readonly Share[], order: Divisible): DivisionProblem | undefined {
  if (shares.length === 0) return undefined;
  const rests = shares.filter(({ kind }) => kind === 'rest').length;
  if (shares.length > 1 && shares.some(({ kind }) => kind === 'whole')) return 'notAlone';
  if (rests > 1) return 'twoRests';
  for (const share of shares) {
    if (share.kind !== 'amount') continue;
    if (share.amount.amount <= 0) return 'notPositive';
    if (order.total !== null && share.amount.currency !== order.total.currency) return 'otherCurrency';
  }
  const units = unitsProblem(shares, order);
  if (units !== undefined) return units;
  if (percentsOf(shares) > 10_000 || claimsTooMuch(shares, order)) return 'tooMuch';
  return rests === 0 && !coversAll(shares, order) ? 'tooLittle' : undefined;
}

function unitsProblem(shares: readonly Share[], { lines }: Divisible): 'notInOrder' | 'tooMuch' | undefined {
  const claimed = claimedUnits(shares);
  if (lines.length === 0) return undefined;
  for (const [asin, quantity] of claimed) {
    const own = lines.filter((line) => line.asin === asin);
    if (own.length === 0) return 'notInOrder';
    if (own.every((line) => line.quantity !== null) && quantity > own.reduce((sum, line) => sum + (line.quantity ?? 0), 0)) return 'tooMuch';
  }
  return undefined;
}

/** Percent, amounts and units together. What rounding leaves over is no claim: it is less than a cent. */
function claimsTooMuch(shares: readonly Share[], { total, lines }: Divisible): boolean {
  if (total === null || total.amount <= 0) return false;
  const claims = weigh(shares.map((share, index) => ({ key: String(index), share })), total, lineValues(lines, total.currency, new Map()));
  const claimed = claims.claims.reduce((sum, { weight }, index) => (shares[index]?.kind === 'rest' ? sum : sum + weight), 0n);
  return claimed > claims.all;
}

/** True when parts of one kind take everything. Parts of several kinds need one that takes the rest. */
function coversAll(shares: readonly Share[], { total, lines }: Divisible): boolean {
  const kinds = new Set(shares.map(({ kind }) => kind));
  const [kind] = kinds;
  if (kinds.size !== 1) return false;
  switch (kind) {
    case 'percent': return percentsOf(shares) === 10_000;
    case 'amount': return total !== null && shares.reduce((sum, share) => (share.kind === 'amount' ? sum + share.amount.amount : sum), 0) === total.amount;
    case 'units': {
      const ordered = knownUnits(lines);
      const claimed = claimedUnits(shares);
      return ordered !== undefined && [...ordered].every(([asin, quantity]) => claimed.get(asin) === quantity);
    }
    default: return true;
  }
}

/** All percentages together, in hundredths. */
function percentsOf(shares: readonly Share[]): number {
  return shares.reduce((sum, share) => (share.kind === 'percent' ? sum + Math.round(share.percent * 100) : sum), 0);
}

function claimedUnits(shares: readonly Share[]): ReadonlyMap<string, number> {
  const claimed = new Map<string, number>();
  for (const share of shares) {
    if (share.kind !== 'units') continue;
    for (const { asin, quantity } of share.units) claimed.set(asin, (claimed.get(asin) ?? 0) + quantity);
  }
  return claimed;
}
