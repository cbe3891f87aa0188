import type { PoNumber, PoNumberKey } from '../po-number.ts';
import type { NumberShape } from './number-shape.ts';
import { asSeen, bareText, shapeOf, withoutPrefix, withoutZeros } from './bare-text.ts';

/** A saved number. */
export interface SavedNumber {
  readonly number: PoNumber;
  readonly key: PoNumberKey;
}

/** A saved number as it is compared. `place`: when it was added, for among equally near numbers the earlier comes first. */
export interface IndexedNumber extends SavedNumber {
  readonly bare: string;
  readonly place: number;
}

/** How a number may be found other than by what it is. */
export type Likeness = 'bare' | 'withoutPrefix' | 'withoutZeros' | 'asSeen';

/**
 * Saved numbers, made ready to be asked which of them a typed one is near: a map for each likeness. One more takes some
 * microseconds, so whoever holds an index adds a new number to it instead of preparing all of them again.
 */
export class NumberIndex {
  readonly #maps: Readonly<Record<Likeness, Map<string, IndexedNumber[]>>> = { bare: new Map(), withoutPrefix: new Map(), withoutZeros: new Map(), asSeen: new Map() };
  readonly #shapes = new Map<string, IndexedNumber[]>();
  readonly #letters = new Set<string>('0123456789');
  readonly #read = new Map<string, NumberShape>();
  #alphabet: readonly string[] | null = null;
  #size = 0;

  /** Adds a number. A key that is there already is left as it is. */
  add({ number, key }: SavedNumber): void {
    const bare = bareText(number);
    if (this.find('bare', bare).some((each) => each.key === key)) return;
    const indexed: IndexedNumber = { number, key, bare, place: this.#size };
    this.#size += 1;
    push(this.#maps.bare, bare, indexed);
    push(this.#maps.asSeen, asSeen(bare), indexed);
    push(this.#maps.withoutZeros, withoutZeros(number), indexed);
    const short = withoutPrefix(bare);
    if (short !== null) push(this.#maps.withoutPrefix, short, indexed);
    push(this.#shapes, shapeOf(bare), indexed);
    for (const letter of bare) this.#letters.add(letter);
    this.#alphabet = null;
  }

  /** The numbers that share a form. */
  find(likeness: Likeness, text: string): readonly IndexedNumber[] {
    return this.#maps[likeness].get(text) ?? [];
  }

  /** The numbers of one shape, in the order they were added. */
  ofShape(shape: string): readonly IndexedNumber[] {
    return this.#shapes.get(shape) ?? [];
  }

  /** The shapes that occur. */
  get shapes(): readonly string[] {
    return [...this.#shapes.keys()];
  }

  /** Every character that occurs, and the digits. */
  get alphabet(): readonly string[] {
    this.#alphabet ??= [...this.#letters];
    return this.#alphabet;
  }

  /** What `read` found about a shape, kept until a tenth more numbers have it. */
  remember(shape: string, read: () => NumberShape): NumberShape {
    const known = this.#read.get(shape);
    if (known !== undefined && this.ofShape(shape).length <= known.size * 1.1) return known;
    const found = read();
    this.#read.set(shape, found);
    return found;
  }
}

function push(map: Map<string, IndexedNumber[]>, text: string, indexed: IndexedNumber): void {
  const list = map.get(text);
  if (list === undefined) map.set(text, [indexed]);
  else list.push(indexed);
}
