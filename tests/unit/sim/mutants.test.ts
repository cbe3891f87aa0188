import { afterEach, describe, expect, it, vi } from 'vitest';
import type * as Knots from '../../../lib/domain/decide-knot.ts';
import type * as Merging from '../../../lib/domain/merge-lines.ts';
import type { Outcome } from '../../sim/run-journey.ts';

/** The first of the hostile journeys that shows a fault. None of them does with the rules as they are: see slice.test.ts. */
async function firstFailure(isShown: (outcome: Outcome) => boolean): Promise<number | undefined> {
  const { runJourney } = await import('../../sim/run-journey.ts');
  for (let seed = 1; seed <= 60; seed += 1) {
    // A broken rule may also break the ledger or the person's answers: that shows as well, but not as what is looked for.
    const outcome = await runJourney(seed, 'hostile').catch(() => undefined);
    if (outcome !== undefined && isShown(outcome)) return seed;
  }
  return undefined;
}

const isWrong = ({ wrong }: Outcome): boolean => wrong.length > 0;
const isLost = ({ lost }: Outcome): boolean => lost.length > 0;

afterEach(() => {
  vi.resetModules();
  vi.doUnmock('../../../lib/domain/decide-knot.ts');
  vi.doUnmock('../../../lib/domain/merge-lines.ts');
});

/** Breaks rules about which of them did. */
function breakKnots(broken: (real: typeof Knots) => Partial<typeof Knots>): void {
  vi.doMock('../../../lib/domain/decide-knot.ts', async (original) => {
    const real = await original<typeof Knots>();
    return { ...real, ...broken(real) };
  });
}

describe('the simulation notices a rule that is broken on purpose', () => {
  it('the first checkout an order fits is its own', async () => {
    breakKnots(() => ({
      decideKnot: (knot) => ({
        claims: knot.flatMap(({ order, candidates: [first] }) => (first === undefined ? []
          : [{ orderKey: order.order.key, checkoutKey: first.key, method: 'items' as const, evidence: ['items'] }])),
        reviews: [],
      }),
    }));
    expect(await firstFailure(isWrong)).toBeDefined();
  }, 240_000);

  it('nobody else can have ordered the same: rivals are ignored', async () => {
    breakKnots((real) => ({
      decideKnot: (knot, checkouts, left) => {
        const each = knot.map((order) => real.decideKnot([order], checkouts, left));
        return { claims: each.flatMap(({ claims }) => claims), reviews: each.flatMap(({ reviews }) => reviews) };
      },
    }));
    expect(await firstFailure(isWrong)).toBeDefined();
  }, 240_000);

  it('an order in doubt is asked about by nobody', async () => {
    breakKnots((real) => ({ decideKnot: (knot, checkouts, left) => ({ ...real.decideKnot(knot, checkouts, left), reviews: [] }) }));
    expect(await firstFailure(isLost)).toBeDefined();
  }, 240_000);

  it('what a page did not show erases what was known', async () => {
    vi.doMock('../../../lib/domain/merge-lines.ts', (): typeof Merging => ({
      mergeLines: (_known, items) => items.map(({ asin, title, quantity, unitPrice, seller }) => ({
        asin: asin ?? null, title: title ?? null, quantity: quantity ?? null, unitPrice: unitPrice ?? null, seller: seller ?? null,
      })),
    }));
    expect(await firstFailure(isLost)).toBeDefined();
  }, 240_000);
});
