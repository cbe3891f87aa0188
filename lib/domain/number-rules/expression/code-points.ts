/** A set of characters: ranges of code points, both ends in it, sorted, apart from one another. */
export type CodePoints = readonly (readonly [from: number, to: number])[];

const last = 0x10ffff;

/** Any character. */
export const everyCodePoint: CodePoints = [[0, last]];

/** The sets in one. */
export function union(...sets: readonly CodePoints[]): CodePoints {
  const joined: [number, number][] = [];
  for (const [from, to] of sets.flat().sort((left, right) => left[0] - right[0])) {
    const before = joined.at(-1);
    if (before !== undefined && from <= before[1] + 1) before[1] = Math.max(before[1], to);
    else joined.push([from, to]);
  }
  return joined;
}

/** All that is not in `set`. */
export function complement(set: CodePoints): CodePoints {
  const rest: [number, number][] = [];
  let next = 0;
  for (const [from, to] of set) {
    if (from > next) rest.push([next, from - 1]);
    next = to + 1;
  }
  return next > last ? rest : [...rest, [next, last]];
}

/** Whether a character is in `set`. */
export function includes(set: CodePoints, point: number): boolean {
  return set.some(([from, to]) => from <= point && point <= to);
}

/** Whether a character is in both sets. */
export function overlap(left: CodePoints, right: CodePoints): boolean {
  return left.some(([from, to]) => right.some(([start, end]) => from <= end && start <= to));
}

// Wider sets (\p{L}, [^x]) are whole scripts, which hold both cases anyway. All capitals are fewer than 2,000.
const widestCased = 0x1000;

/** `set` with the other case of each of its letters. */
export function inBothCases(set: CodePoints): CodePoints {
  if (set.reduce((size, [from, to]) => size + to - from + 1, 0) > widestCased) return set;
  const added: [number, number][] = [];
  for (const [from, to] of set) {
    for (let point = from; point <= to; point += 1) {
      const letter = String.fromCodePoint(point);
      for (const other of [letter.toUpperCase(), letter.toLowerCase()]) {
        const code = other.codePointAt(0);
        if (code !== undefined && Array.from(other).length === 1) added.push([code, code]);
      }
    }
  }
  return union(set, added);
}

const properties = { L: /\p{L}+/gu, Lu: /\p{Lu}+/gu, Ll: /\p{Ll}+/gu, N: /\p{N}+/gu, Nd: /\p{Nd}+/gu } as const;
const known = new Map<string, CodePoints>();

// Letters and digits are in the planes 0 to 3 only. A block of characters at once is many times quicker than one after the other.
const blockSize = 0x1000;
const lastBlock = 0x3f000;

/** The runs of characters with a property in the block that begins at `from`. Halves of surrogate pairs have none. */
function runsIn(from: number, property: RegExp): CodePoints {
  const to = from === 0xd000 ? 0xd7ff : from + blockSize - 1;
  const points = new Uint32Array(to - from + 1);
  for (let place = 0; place < points.length; place += 1) points[place] = from + place;
  const text = String.fromCodePoint(...points);
  const units = from > 0xffff ? 2 : 1;
  return [...text.matchAll(property)].map(({ index, 0: run }) => [from + index / units, from + (index + run.length) / units - 1] as const);
}

/** The characters with a Unicode property: `L`, `Lu`, `Ll`, `N` or `Nd`. Undefined for any other. Remembered, for it takes some 20 ms to find. */
export function withProperty(name: string): CodePoints | undefined {
  if (!Object.hasOwn(properties, name)) return undefined;
  const before = known.get(name);
  if (before !== undefined) return before;
  const property = properties[name as keyof typeof properties]; // asked just above
  const found: CodePoints[] = [];
  for (let block = 0; block <= lastBlock; block += blockSize) found.push(runsIn(block, property));
  const set = union(...found);
  known.set(name, set);
  return set;
}
