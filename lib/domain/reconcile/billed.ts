import type { Currency } from '../currency.ts';
import type { Invoice, InvoiceKind } from '../invoice.ts';
import { isTolerated } from './tolerance.ts';
import type { Tolerance } from './rules.ts';
import { numberKey, seenPapers } from './seen-papers.ts';

/** The papers of an order, each once, and what they ask for. */
export interface Billed {
  readonly papers: readonly Invoice[];
  /** What is asked for in one currency, credits taken off, in minor units; null while a paper does not show its amount. */
  readonly in: (currency: Currency) => number | null;
  /** The credits alone. */
  readonly creditedIn: (currency: Currency) => number;
  /** Every currency a paper is in, in order of appearance. */
  readonly currencies: readonly Currency[];
}

/** Sums up what was billed: the larger of invoices and charges, which ask for the same money, less the credits. */
export function billedBy(invoices: readonly Invoice[]): Billed {
  const papers = seenPapers(invoices);
  const isKnown = papers.every(({ amount }) => amount !== null);
  const sum = (kind: InvoiceKind, currency: Currency): number =>
    papers.reduce((all, { kind: own, amount }) => (own === kind && amount?.currency === currency ? all + amount.amount : all), 0);
  return {
    papers,
    in: (currency) => (isKnown ? Math.max(sum('invoice', currency), sum('charge', currency)) - sum('credit', currency) : null),
    creditedIn: (currency) => sum('credit', currency),
    currencies: [...new Set(papers.flatMap(({ amount }) => (amount === null ? [] : [amount.currency])))],
  };
}

/**
 * Papers that ask again for what another asked for: of one kind and amount, while all of that kind together ask for at least
 * so much too much. `expected` is what is to be billed before credits, in minor units; while nobody knows it, only the same
 * number on two papers tells. The later ones are those that came again.
 */
export function billedAgain({ papers }: Pick<Billed, 'papers'>, currency: Currency, expected: number | null, tolerance: Tolerance): readonly Invoice[] {
  return (['invoice', 'charge', 'credit'] as const).flatMap((kind) => {
    const own = papers.filter((paper) => paper.kind === kind && paper.amount?.currency === currency);
    let excess = kind === 'credit' || expected === null ? null : own.reduce((sum, { amount }) => sum + (amount?.amount ?? 0), -expected);
    return own.filter((paper, index) => {
      const amount = paper.amount?.amount ?? 0;
      const earlier = own.slice(0, index).filter((each) => each.amount?.amount === amount);
      if (amount === 0 || earlier.length === 0) return false;
      if (excess === null) return paper.number !== null && earlier.some(({ number }) => number !== null && numberKey(number) === numberKey(paper.number ?? ''));
      const isTooMuch = excess >= amount || (2 * excess > amount && isTolerated({ amount: expected ?? 0, currency }, excess - amount, tolerance));
      if (!isTooMuch) return false;
      excess -= amount;
      return true;
    });
  });
}
