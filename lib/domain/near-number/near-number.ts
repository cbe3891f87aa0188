import type { PoNumber, PoNumberKey } from '../po-number.ts';
import { asSeen, bareText, shapeOf, withoutPrefix, withoutZeros } from './bare-text.ts';
import { applyEdit, editsOf, type Edit } from './edits.ts';
import { evidenceFor } from './evidence.ts';
import type { IndexedNumber, Likeness, NumberIndex } from './number-index.ts';

/** What a person seems to have done to a saved number. `form`: only case, width, separators, invisible characters or a pasted prefix differ. */
export type Slip = 'form' | 'leadingZeros' | 'lookAlike' | 'doubled' | 'swapped' | 'dropped' | 'added' | 'replaced';

/** A saved number the typed one may have been meant to be. Only ever offered, never put in by itself. */
export interface NearNumber {
  readonly number: PoNumber;
  readonly key: PoNumberKey;
  readonly slip: Slip;
}

/** More would be a list to search, not a question to answer. */
const mostOffers = 3;
/** Longer than any number with a prefix before it; beyond it a text is no number that was mistyped. */
const longestTyped = 120;

interface Candidate {
  readonly found: IndexedNumber;
  readonly slip: Slip;
  /** The likelier the slip, the lower. */
  readonly cost: number;
}

const costs: Readonly<Record<Slip, number>> = { form: 0, leadingZeros: 1, lookAlike: 2, doubled: 3, swapped: 4, dropped: 6, added: 6, replaced: 7 };

/** An edit says what to do to the typed text; a slip says what was done to the saved number. */
function slipOf(typed: string, meant: string, { kind, at }: Edit): { readonly slip: Slip; readonly cost: number } {
  if (kind === 'swap') return { slip: 'swapped', cost: costs.swapped };
  if (kind === 'replace') return { slip: 'replaced', cost: costs.replaced };
  if (kind === 'remove') {
    const slip = typed[at] === typed[at + 1] ? 'doubled' : 'added';
    return { slip, cost: costs[slip] };
  }
  // One of two equal characters is dropped more easily than one on its own.
  const ofTwo = meant[at] === meant[at - 1] || meant[at] === meant[at + 1];
  return { slip: 'dropped', cost: ofTwo ? costs.dropped - 1 : costs.dropped };
}

function alike(typed: string, index: NumberIndex): readonly Candidate[] {
  const bare = bareText(typed);
  const bares = [bare, withoutPrefix(bare)].filter((text) => text !== null);
  const by = (likeness: Likeness, text: string, slip: Slip): Candidate[] => index.find(likeness, text).map((found) => ({ found, slip, cost: costs[slip] }));
  return [
    ...bares.flatMap((text) => [...by('bare', text, 'form'), ...by('withoutPrefix', text, 'form')]),
    ...by('withoutZeros', withoutZeros(typed), 'leadingZeros'),
    ...bares.flatMap((text) => by('asSeen', asSeen(text), 'lookAlike')),
  ];
}

function edited(bare: string, index: NumberIndex): readonly Candidate[] {
  let proves: ((edit: Edit) => boolean) | undefined;
  return editsOf(bare.length).flatMap((edit) => {
    const found = applyEdit(bare, edit, index.alphabet).flatMap((meant) => index.find('bare', meant));
    if (found.length === 0) return [];
    proves ??= evidenceFor(index, bare);
    if (!proves(edit)) return [];
    return found.map((each) => ({ found: each, ...slipOf(bare, each.bare, edit) }));
  });
}

/** Slips in the number, and in what is left without a pasted prefix, unless numbers of the whole shape are saved: PO-2026-00042 has none. */
function slipped(typed: string, index: NumberIndex): readonly Candidate[] {
  const bare = bareText(typed);
  const without = withoutPrefix(bare);
  const whole = edited(bare, index);
  return without === null || whole.length > 0 || index.ofShape(shapeOf(bare)).length > 0 ? whole : edited(without, index);
}

/**
 * Saved numbers that `typed`, which is none of them, may have been meant to be: the likeliest first, at most three. Empty when
 * none is near, or being near proves nothing (see evidence.ts). `typed` is any text, also one that is no PO number.
 */
export function nearestNumber(typed: string, index: NumberIndex): readonly NearNumber[] {
  if (typed.length > longestTyped) return [];
  const same = alike(typed, index);
  const candidates = same.some(({ slip }) => slip === 'form') ? same : [...same, ...slipped(typed, index)];
  const best = new Map<PoNumberKey, Candidate>();
  for (const each of candidates) {
    const known = best.get(each.found.key);
    if (known === undefined || each.cost < known.cost) best.set(each.found.key, each);
  }
  return [...best.values()]
    .sort((left, right) => left.cost - right.cost || left.found.place - right.found.place)
    .slice(0, mostOffers)
    .map(({ found: { number, key }, slip }) => ({ number, key, slip }));
}
