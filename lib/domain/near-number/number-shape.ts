import { readCounter, type ShapeCounter } from './shape-counter.ts';
import { applyEdit, editsOf, type Edit } from './edits.ts';
import type { IndexedNumber, NumberIndex } from './number-index.ts';

/** What the saved numbers of one shape tell about numbers of that shape. */
export interface NumberShape {
  /** How many there were when it was read. */
  readonly size: number;
  /** The places whose character differs from number to number, or may be expected to: the end of a counter. */
  readonly varying: ReadonlySet<number>;
  /** How many other saved numbers one edit at one varying place finds, on average. By kind of edit. */
  readonly chanceHits: Readonly<Record<Edit['kind'], number>>;
  readonly counter: ShapeCounter;
  /**
   * Per length, the share of numbers whose start of that length no other has. What was seen once tells how much is yet
   * unseen (Good and Turing): the chance that a further number starts as none of these does.
   */
  readonly seenOnce: readonly number[];
}

/** A hundred are tried as typed; a thousand show which places vary. */
const triedSample = 100;
const seenSample = 1000;
/** Counters grow at their end, also when the few saved numbers do not show it yet. */
const countingPlaces = 3;
/** A few numbers without a hit prove little: as if a tenth of a number had been found. */
const unseenHits = 0.1;

/** Whether an edit touches a place that varies. A swap touches two. */
export function touchesVarying(varying: ReadonlySet<number>, { kind, at }: Edit): boolean {
  return varying.has(at) || (kind === 'swap' && varying.has(at + 1));
}

function varyingPlaces(shape: string, numbers: readonly IndexedNumber[]): ReadonlySet<number> {
  const lastDigit = shape.lastIndexOf('9');
  const first = numbers[0]?.bare ?? '';
  return new Set(Array.from(shape, (_, at) => at).filter((at) =>
    (at <= lastDigit && at > lastDigit - countingPlaces) || numbers.some(({ bare }) => bare[at] !== first[at])));
}

function sampleOf(numbers: readonly IndexedNumber[], size: number): readonly IndexedNumber[] {
  const step = Math.max(1, numbers.length / size);
  return numbers.filter((_, place) => Math.floor(place / step) !== Math.floor((place - 1) / step));
}

function seenOnceAt(length: number, numbers: readonly IndexedNumber[]): number {
  const starts = new Map<string, number>();
  for (const { bare } of numbers) {
    const start = bare.slice(0, length);
    starts.set(start, (starts.get(start) ?? 0) + 1);
  }
  return [...starts.values()].filter((times) => times === 1).length / numbers.length;
}

/** How many numbers of the shape the organisation could have: what its varying digits and its words, such as departments, allow. */
function roomFor(shape: string, numbers: readonly IndexedNumber[], varying: ReadonlySet<number>): number {
  const words = new Set(numbers.map(({ bare }) => bare.replace(/\d/g, '')));
  // So many of ten digits that are all used would have been seen by now; of few numbers, the seen ones are few.
  const shown = 1 - 0.9 ** numbers.length;
  const digits = [...varying].filter((at) => shape[at] === '9').map((at) => new Set(numbers.map(({ bare }) => bare[at])).size);
  return digits.reduce((room, seen) => room * Math.min(10, seen / shown), words.size);
}

/**
 * Looks at the saved numbers of a shape. How near unrelated numbers lie to one another the saved ones tell: each of them in turn
 * (a hundred at most) is taken as if it were typed and not saved. Where they are too few to meet by chance, it is computed from the room they have.
 */
export function readShape(shape: string, numbers: readonly IndexedNumber[], index: NumberIndex): NumberShape {
  const seen = sampleOf(numbers, seenSample);
  const varying = varyingPlaces(shape, seen);
  const sample = sampleOf(seen, triedSample);
  const room = roomFor(shape, seen, varying);
  const digits = index.alphabet.filter((character) => /\d/.test(character));
  const alphabetAt = (at: number): readonly string[] => (shape[at] === '9' ? digits : index.alphabet);
  const chance = (kind: Edit['kind']): number => {
    const edits = editsOf(shape.length).filter((edit) => edit.kind === kind && touchesVarying(varying, edit));
    const tries = sample.flatMap(({ bare }) => edits.flatMap((edit) => applyEdit(bare, edit, alphabetAt(edit.at))));
    const hits = tries.filter((text) => index.find('bare', text).length > 0).length;
    const measured = (hits + unseenHits) / (sample.length * Math.max(1, edits.length));
    const sameLength = kind === 'replace' ? digits.length - 1 : kind === 'swap' ? 1 : 0;
    return Math.max(measured, (sameLength * (numbers.length - 1)) / room);
  };
  return {
    size: numbers.length,
    varying,
    chanceHits: { swap: chance('swap'), remove: chance('remove'), insert: chance('insert'), replace: chance('replace') },
    counter: readCounter(numbers),
    seenOnce: Array.from({ length: shape.length + 1 }, (_, length) => seenOnceAt(length, seen)),
  };
}
