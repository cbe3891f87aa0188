import { apportion } from '../apportion.ts';
import type { Money } from '../money.ts';
import type { Figures, Match } from './match.ts';

/** What an order adds to one of its purchase orders, and whether that is one of those asked for. */
interface MatchPart {
  readonly key: string;
  readonly amounts: readonly Money[];
  readonly isAsked: boolean;
}

/**
 * A match with the figures of some of the order's purchase orders alone, as the order is divided among them: the parts of all of them
 * together are the whole, to the cent. What is not known of the whole is not known of a part.
 */
export function partOfMatch(match: Match, parts: readonly MatchPart[]): Match {
  if (parts.every(({ isAsked }) => isAsked)) return match;
  return { ...match, figures: match.figures.map((figures) => partOfFigures(figures, parts)) };
}

function partOfFigures(figures: Figures, parts: readonly MatchPart[]): Figures {
  const claimants = parts.map(({ key, amounts }) =>
    ({ key, weight: amounts.reduce((sum, { amount, currency }) => (currency === figures.currency ? sum + BigInt(Math.max(0, amount)) : sum), 0n) }));
  const own = (sum: number | null): number | null => {
    if (sum === null) return null;
    const divided = apportion(Math.abs(sum), claimants);
    const asked = parts.reduce((all, { isAsked }, index) => all + (isAsked ? divided[index] ?? 0 : 0), 0);
    return sum < 0 ? 0 - asked : asked;
  };
  const [expected, billed] = [own(figures.expected), own(figures.billed)];
  return { ...figures, expected, ordered: own(figures.ordered), billed, difference: expected === null || billed === null ? null : billed - expected };
}
