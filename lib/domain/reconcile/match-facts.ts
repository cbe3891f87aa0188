import { canonicalText } from '../canonical-text.ts';
import { textHash } from '../text-hash.ts';
import type { Match } from './match.ts';

/**
 * The facts of a match in one short text: another one as soon as an amount, a paper or anything else that was judged is another.
 * Titles do not count, because Amazon changes them; nor does which purchase order seems likelier.
 */
export function factsOf({ status, figures, causes }: Match): string {
  const untitled = causes.map((cause) => ('title' in cause ? { ...cause, title: null } : cause));
  return textHash(canonicalText({ status, figures, causes: untitled }));
}
