import { shapeOf } from './bare-text.ts';
import type { Edit } from './edits.ts';
import type { IndexedNumber, NumberIndex } from './number-index.ts';
import { readShape, touchesVarying, type NumberShape } from './number-shape.ts';
import { counterOfLater } from './shape-counter.ts';

// An offer is worth making only when being near proves something. In a dense series every number is one digit from
// another, so a number nobody saved yet is too: it is near, and it is no typo.

/**
 * So many other saved numbers an edit at one place may find by chance before being near proves nothing. Measured by the bench:
 * at 0.006 2.8 % of typos are missed and 1.1 % of unrelated numbers get an offer, at 0.012 2.4 % and 1.4 %.
 */
const mostChanceHits = 0.012;
/** A start that is seen less often than this is not one of the organisation's. */
const rare = 0.01;
/** Whether `typed` begins as none of its shape does, although those hardly differ there. */
function isOutOfPlace(typed: string, alike: readonly IndexedNumber[], seenOnce: readonly number[]): boolean {
  let sharing = alike;
  for (let length = 1; length <= typed.length; length += 1) {
    sharing = sharing.filter(({ bare }) => bare[length - 1] === typed[length - 1]);
    if (sharing.length === 0) return (seenOnce[length] ?? 1) < rare;
  }
  return false;
}

/** What the saved numbers of a shape tell; asked once before anybody types, it is ready at the first key. */
export function shapeIn(index: NumberIndex, shape: string): NumberShape {
  return index.remember(shape, () => readShape(shape, index.ofShape(shape), index));
}

/** Says for one typed text, a bare one, whether it proves anything that an edit makes a saved number of it. */
export function evidenceFor(index: NumberIndex, typed: string): (edit: Edit) => boolean {
  const name = shapeOf(typed);
  const alike = index.ofShape(name);
  if (alike.length === 0) return () => true;
  const { varying, chanceHits, counter, seenOnce } = shapeIn(index, name);
  const proves = (edit: Edit): boolean => !touchesVarying(varying, edit) || chanceHits[edit.kind] <= mostChanceHits;
  const later = counterOfLater(typed, counter);
  if (later !== null) return (edit) => edit.at < later && proves(edit);
  return isOutOfPlace(typed, alike, seenOnce) ? () => true : proves;
}
